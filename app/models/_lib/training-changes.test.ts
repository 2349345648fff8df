import { describe, expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { modelOf, trainedOf } from './testing.ts'
import { trainingChanges } from './training-changes.ts'

const trained = (training = {}) => modelOf({ house: trainedOf({ training }) })
const plain = trained()
const taught = trained({
  augment: { mirror: true, shiftPx: 1 },
  augmentedCopies: 1,
  teachers: ['cnn2', 'cnn1'],
  teacherShare: 0.9,
})

const changes = (from: typeof plain, next: typeof plain) =>
  trainingChanges(textsIn('en', 'models'), wordsIn('en'), from, next)

describe('trainingChanges', () => {
  it('names what the images and the teachers have become', () => {
    expect(changes(plain, taught)).toEqual([
      'images mirrored at random',
      'images moved by up to 1 px',
      'an augmented copy of each image',
      'learning from the answers of CNN 2 and CNN 1 (90\u00a0% of its loss)',
    ])
  })

  it('names what there is no more', () => {
    expect(changes(taught, plain)).toEqual([
      'no mirrored images',
      'no moved images',
      'no augmented copies',
      'learning from the labels alone',
    ])
  })

  it('tells another share of the same teachers, and nothing where nothing differs', () => {
    const less = trained({ ...taught.house.training, teacherShare: 0.5 })
    expect(changes(taught, less)).toEqual([
      'learning from the answers of CNN 2 and CNN 1 (50\u00a0% of its loss)',
    ])
    expect(changes(taught, taught)).toEqual([])
    expect(changes(plain, trained({ augment: { mirror: false, shiftPx: 0 } }))).toEqual([])
  })

  it('tells optimiser, batches, items and epochs', () => {
    const other = trained({ optimizer: 'SGD', batchSize: 64, trainItems: 6_000, epochs: 3 })
    expect(changes(plain, other)).toEqual([
      'its optimiser (SGD)',
      'batches of 64 instead of 256',
      '6,000 training items',
      '3 epochs instead of 2',
    ])
  })
})
