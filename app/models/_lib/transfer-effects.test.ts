import { describe, expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { describeTransfer, isDecks, type TransferCell, transferEffects } from './transfer-effects.ts'

const texts = textsIn('en', 'models')
const words = wordsIn('en')

const cell = (
  size: number,
  preprocessing: 'caffe' | 'unit',
  augmented: boolean,
  validationAccuracy: number,
) =>
  ({
    size,
    preprocessing,
    augmented,
    validationAccuracy,
    trainAccuracy: 1,
    validationInterval: [0, 1],
  }) as TransferCell

/** Size costs 4 points, preprocessing 20, augmentation 6; with it and dividing by 255 together 2 more. */
const CELLS = [
  cell(32, 'caffe', false, 0.84),
  cell(32, 'caffe', true, 0.78),
  cell(32, 'unit', false, 0.64),
  cell(32, 'unit', true, 0.56),
  cell(96, 'caffe', false, 0.88),
  cell(96, 'caffe', true, 0.82),
  cell(96, 'unit', false, 0.68),
  cell(96, 'unit', true, 0.6),
]

/** The same, but that divided by 255 the larger images are worse by as much as they are better otherwise. */
const OPPOSITE = [...CELLS.slice(0, 6), cell(96, 'unit', false, 0.62), cell(96, 'unit', true, 0.5)]

describe('transferEffects', () => {
  it('averages over the cells that differ in one factor, the dearest first', () => {
    const effects = transferEffects(CELLS)
    expect(effects.map(({ factor }) => factor)).toEqual(['preprocessing', 'augmented', 'size'])
    expect(effects.map(({ cost }) => Number(cost.toFixed(6)))).toEqual([0.21, 0.07, 0.04])
  })

  it('tells size apart by preprocessing where the one has it cost what the other has it bring', () => {
    // With Keras' own 0.88 − 0.84 and 0.82 − 0.78; divided by 255 0.62 − 0.64 and 0.50 − 0.56. Their mean is 0.
    const [size] = transferEffects(OPPOSITE).filter(({ factor }) => factor === 'size')
    expect(size).toEqual({
      factor: 'size',
      cost: expect.closeTo(0, 9),
      by: { caffe: expect.closeTo(0.04, 9), unit: expect.closeTo(-0.04, 9) },
    })
    expect(transferEffects(CELLS).every(({ by }) => by === undefined)).toBe(true)
  })

  it('leaves out a factor that nothing tells', () => {
    expect(transferEffects([cell(32, 'unit', false, 0.6), cell(32, 'caffe', false, 0.8)])).toEqual([
      { factor: 'preprocessing', cost: expect.closeTo(0.2, 9) },
    ])
  })
})

describe('describeTransfer', () => {
  it('says what each choice costs and how far the deck was', () => {
    expect(describeTransfer(texts, words, CELLS)).toBe(
      'Dividing by 255 instead of Keras’ own preprocessing costs 21.0 points, the augmentation costs 7.0 points and 32 instead of 96 pixels costs 4.0 points, on average over the cells that differ in nothing else. From the deck’s way, at 56.0\u00a0%, to the best cell, at 88.0\u00a0%, it is 32.0 points.',
    )
  })

  it('tells what size does under either preprocessing where that is the opposite', () => {
    expect(describeTransfer(texts, words, OPPOSITE)).toContain(
      '32 instead of 96 pixels costs 4.0 points with Keras’ own preprocessing and brings 4.0 points after dividing by 255, on average',
    )
    expect(describeTransfer(textsIn('de', 'models'), wordsIn('de'), OPPOSITE)).toContain(
      '32 statt 96 Pixel kosten 4,0 Punkte mit Keras’ eigener Vorverarbeitung und bringen 4,0 Punkte nach dem Teilen durch 255, im Mittel',
    )
  })

  it('says where a choice brings something', () => {
    const text = describeTransfer(texts, words, [cell(32, 'unit', false, 0.6), cell(32, 'unit', true, 0.65)])
    expect(text).toContain('The augmentation brings 5.0 points')
  })

  it('says that a choice costs nothing where it would be 0.0 points', () => {
    const text = describeTransfer(texts, words, [
      cell(32, 'unit', false, 0.6001),
      cell(32, 'unit', true, 0.6),
    ])
    expect(text).toContain('The augmentation costs nothing')
  })
})

it('isDecks is the augmented cell at the least size, divided by 255', () => {
  expect(CELLS.filter((each) => isDecks(each, CELLS))).toEqual([CELLS[3]])
})
