import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { AnalysisSchema } from '../../contracts/analysis.ts'
import { CORRUPTION_IDS } from '../../contracts/corruptions.ts'
import { decodeItemTable, encodeItemTable } from '../../contracts/item-table.ts'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { startCpu } from '../backends/start-cpu.ts'
import { top1 } from '../metrics/top1.ts'
import { analysePack } from './analyse-pack.ts'
import type { AnalysedRecipe, AnalysisInput } from './analysis-input.ts'

/** Six items, evenly grey from dark to bright; their labels are what `bright` below answers to five of them. */
const GREYS = [10, 60, 110, 160, 210, 240]
const LABELS = Uint8Array.of(0, 2, 4, 6, 8, 3)
const plain = (greys: number[]) =>
  Uint8Array.from(greys.flatMap((g) => new Array<number>(ITEM_BYTES).fill(g)))

/** Answers with the mean grey in 25 steps, at confidence .91. */
const bright = async (images: Uint8Array): Promise<Float32Array> => {
  const count = images.length / ITEM_BYTES
  const probabilities = new Float32Array(count * 10).fill(0.01)
  for (let i = 0; i < count; i++) {
    const image = images.subarray(i * ITEM_BYTES, (i + 1) * ITEM_BYTES)
    const mean = image.reduce((sum, grey) => sum + grey, 0) / ITEM_BYTES
    probabilities[i * 10 + Math.min(9, Math.floor(mean / 25.6))] = 0.91
  }
  return probabilities
}

const always = (answer: number, count: number): Float32Array =>
  Float32Array.from({ length: count * 10 }, (_, i) => (i % 10 === answer ? 0.91 : 0.01))

const recipe = (id: string, probabilities: Float32Array, rest: Partial<AnalysedRecipe>): AnalysedRecipe => ({
  id,
  contestant: true,
  probabilities,
  top1: top1(probabilities),
  temperature: 1,
  predictCorrupted: null,
  ...rest,
})

const example = async (): Promise<AnalysisInput> => ({
  recipes: [
    recipe('bright', await bright(plain(GREYS)), { predictCorrupted: bright }),
    recipe('nines', always(9, 6), { temperature: 2 }),
    recipe('guest', always(0, 6), { contestant: false }),
  ],
  labels: LABELS,
  images: plain(GREYS),
  trainingImages: plain([0, 100, 255, 208]),
  embedding: {
    recipe: 'bright',
    points: Float32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    neighbours: 15,
    minDist: 0.1,
    seed: 8,
  },
  seed: 5,
  robustnessItems: 4,
})

describe('analysePack', () => {
  beforeAll(() => startCpu())

  it('says what follows from six items, by hand', async () => {
    const stages = new Map<string, number>()
    const before = tf.memory().numTensors
    const { analysis, items } = await analysePack({
      ...(await example()),
      report: (stage, done) => stages.set(stage, done),
    })
    expect(tf.memory().numTensors).toBe(before)
    expect([...stages]).toEqual([
      ['nearest training images', 1],
      ['robustness', 1],
    ])
    expect(AnalysisSchema.parse(analysis)).toEqual(analysis)

    // bright is right on all but the last, which it takes for 9, as nines does; guest is right on the first.
    expect(analysis.pairs.map(({ a, b, onlyA, onlyB }) => [a, b, onlyA, onlyB])).toEqual([
      ['bright', 'nines', 5, 0],
      ['bright', 'guest', 4, 0],
      ['nines', 'guest', 0, 1],
    ])
    expect(analysis.pairs.map(({ pValue }) => pValue)).toEqual([0.0625, 0.125, 1])

    const nineAtTwo = Math.sqrt(0.91) / (Math.sqrt(0.91) + 0.9)
    expect(analysis.agreement).toEqual({
      models: ['bright', 'nines'],
      rightCounts: [1, 5, 0],
      distinctCounts: [1, 5],
      allWrong: 1,
      allWrongSameAnswer: 1,
      // (.91 + .51)/2 is below .9: the temperature counts
      allWrongSameAnswerConfident: 0,
    })
    expect([...items.agreement]).toEqual([1, 1, 1, 1, 1, 0])

    const rest = (1 - nineAtTwo) / 9
    const margin = (0.9 + rest - nineAtTwo) / 2
    expect(items.margin[0]).toBeCloseTo(margin, 6)
    expect(items.suspicion[0]).toBeCloseTo(1 - (margin + 1) / 2, 6)
    const ease = 0.5 * ((0.91 + rest) / 2) + 0.3 * 0.5 + 0.1 * (margin + 1)
    expect(items.difficulty[0]).toBeCloseTo(-Math.log(ease / (1 - ease)), 5)
    expect(items.suspicion[5]).toBeGreaterThan(0.5)

    // Evenly grey images are 28·|difference|/255 apart.
    expect([...items.nearestIndex]).toEqual([0, 1, 1, 3, 3, 2])
    expect(items.nearestDistance[0]).toBeCloseTo((28 * 10) / 255, 5)
    expect(items.nearestDistance[4]).toBeCloseTo((28 * 2) / 255, 5)
    expect([...items.x, ...items.y]).toEqual([0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11])
    expect(decodeItemTable(encodeItemTable(items), 6)).toEqual(items)
    expect(analysis.embedding).toEqual({ recipe: 'bright', neighbours: 15, minDist: 0.1, seed: 8 })
  })

  it('measures robustness where it is given something to predict with, on one subset', async () => {
    const input = await example()
    const { analysis } = await analysePack(input)
    expect(analysis.robustness.map(({ recipe, corruption }) => `${recipe} ${corruption}`)).toEqual(
      CORRUPTION_IDS.map((id) => `bright ${id}`),
    )
    expect(analysis.corruptions.map(({ id, amounts }) => [id, amounts.length])).toEqual(
      CORRUPTION_IDS.map((id) => [id, 5]),
    )
    const [blur, , , occlusion] = analysis.robustness
    expect(blur!.items).toBe(4)
    // Four of six items, of which one may be the wrong one.
    expect([0.75, 1]).toContain(blur!.clean)
    // Blurring keeps the mean grey, all this recipe looks at; a square over half the image pulls it to the middle.
    expect(blur!.accuracies).toEqual(new Array(5).fill(blur!.clean))
    expect(occlusion!.accuracies[4]).toBeLessThan(blur!.clean)
    expect((await analysePack(input)).analysis).toEqual(analysis)
  })

  it('asks a recipe that takes long a part of the same spoiled images, and none that was measured before', async () => {
    const input = await example()
    const [first] = input.recipes
    const counts: number[] = []
    const slow = async (images: Uint8Array) => {
      counts.push(images.length / 784)
      return bright(images)
    }
    const recipes = [first!, { ...first!, id: 'slow', contestant: false, predictCorrupted: slow, every: 3 }]
    const { analysis } = await analysePack({ ...input, recipes, embedding: null })
    const [whole] = analysis.robustness
    const rows = analysis.robustness.filter((row) => row.recipe === 'slow')
    // Of four items the first and the fourth, under four corruptions at five strengths.
    expect(counts).toEqual(new Array(20).fill(2))
    expect(rows.map(({ items }) => items)).toEqual([2, 2, 2, 2])
    expect(Math.abs(rows[0]!.clean * 2 - whole!.clean * 4)).toBeLessThanOrEqual(2)
    expect(rows[0]!.accuracies).toEqual(new Array(5).fill(rows[0]!.clean))

    counts.length = 0
    const again = [first!, { ...recipes[1]!, robustness: rows }]
    expect((await analysePack({ ...input, recipes: again, embedding: null })).analysis).toEqual(analysis)
    expect(counts).toEqual([])
  })

  it('marks places as unknown without an embedding', async () => {
    const { analysis, items } = await analysePack({ ...(await example()), embedding: null })
    expect(analysis.embedding).toBeNull()
    expect([...items.x, ...items.y].every(Number.isNaN)).toBe(true)
  })

  it('refuses parts that do not fit together', async () => {
    const input = await example()
    const [first] = input.recipes
    const refused = (change: Partial<AnalysisInput>) => expect(analysePack({ ...input, ...change })).rejects
    await refused({ images: plain([1]) }).toThrow('images: 784 values instead of 6 × 784')
    await refused({ recipes: [{ ...first!, top1: new Uint8Array(5) }] }).toThrow(
      'answers of bright: 5 values instead of 6 × 1',
    )
    await refused({ recipes: [first!, first!] }).toThrow('analysed twice')
    await refused({ recipes: [{ ...first!, contestant: false }] }).toThrow('no contestant')
    await refused({ embedding: { ...input.embedding!, points: new Float32Array(3) } }).toThrow(
      'embedding: 3 values instead of 6 × 2',
    )
    await refused({
      recipes: [{ ...first!, predictCorrupted: async () => new Float32Array(7) }],
    }).toThrow('bright gives 7 probabilities for 4 images')
  })
})
