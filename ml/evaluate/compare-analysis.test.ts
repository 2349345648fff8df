import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../contracts/analysis.ts'
import type { ItemTable } from '../../contracts/item-table.ts'
import { seededRandom } from '../data/random.ts'
import { compareAnalyses, compareItems } from './compare-analysis.ts'

const analysis: Analysis = {
  pairs: [
    {
      a: 'cnn1',
      b: 'cnn2',
      bothRight: 9042,
      onlyA: 173,
      onlyB: 303,
      bothWrong: 482,
      pValue: 2.7e-9,
      pHolm: 1.9e-8,
      errorConsistency: 0.644,
    },
  ],
  agreement: {
    models: ['cnn1'],
    rightCounts: [785, 9215],
    distinctCounts: [10_000],
    allWrong: 785,
    allWrongSameAnswer: 785,
    allWrongSameAnswerConfident: 26,
  },
  corruptions: [{ id: 'blur', unit: 'px', amounts: [1, 2, 3, 4, 5] }],
  robustness: [
    { recipe: 'cnn1', corruption: 'blur', items: 250, accuracies: [0.9, 0.8, 0.7, 0.6, 0.5], clean: 0.92 },
  ],
  embedding: { recipe: 'cnn2', neighbours: 15, minDist: 0.1, seed: 1 },
}

const withPair = (change: Partial<Analysis['pairs'][number]>): Analysis => ({
  ...analysis,
  pairs: [{ ...analysis.pairs[0]!, ...change }],
})
const withRow = (change: Partial<Analysis['robustness'][number]>): Analysis => ({
  ...analysis,
  robustness: [{ ...analysis.robustness[0]!, ...change }],
})

describe('compareAnalyses', () => {
  it('finds nothing in the last digits', () => {
    expect(compareAnalyses(withPair({ pValue: 2.7e-9 * (1 + 1e-12) }), analysis)).toEqual([])
    expect(compareAnalyses(withPair({ errorConsistency: 0.644 + 1e-12 }), analysis)).toEqual([])
  })

  it.each([
    ['pairs.0.pValue', withPair({ pValue: 0.003 })],
    ['pairs.0.pValue', withPair({ pValue: 2.70001e-9 })],
    ['pairs.0.pHolm', withPair({ pHolm: 0 })],
    ['pairs.0.onlyA', withPair({ onlyA: 174 })],
    ['pairs.0.errorConsistency', withPair({ errorConsistency: 0.64401 })],
    [
      'agreement.allWrongSameAnswerConfident',
      { ...analysis, agreement: { ...analysis.agreement, allWrongSameAnswerConfident: 27 } },
    ],
    ['robustness.0.clean', withRow({ clean: 0.924 })],
    ['robustness.0.items', withRow({ items: 2000 })],
    ['embedding.seed', { ...analysis, embedding: { ...analysis.embedding!, seed: 2 } }],
    ['robustness.1', { ...analysis, robustness: [...analysis.robustness, ...analysis.robustness] }],
  ])('refuses another %s', (path, wrong) => {
    const found = compareAnalyses(wrong, analysis)
    expect(found[0]).toMatch(new RegExp(`^analysis\\.json\\.${path.replaceAll('.', '\\.')} is `))
  })

  it('lets one answer of an accuracy on spoiled images flip, no two, and refuses what is no number of items', () => {
    const first = (accuracy: number) => withRow({ accuracies: [accuracy, 0.8, 0.7, 0.6, 0.5] })
    expect(compareAnalyses(first(0.904), analysis)).toEqual([])
    expect(compareAnalyses(first(0.896), analysis)).toEqual([])
    const path = 'analysis.json.robustness.0.accuracies.0'
    expect(compareAnalyses(first(0.908), analysis)).toEqual([`${path} is 0.9, committed is 0.908`])
    expect(compareAnalyses(first(0.901), analysis)).toEqual([`${path} is 0.9, committed is 0.901`])
  })
})

const COUNT = 200
const table = (seed: number): ItemTable => {
  const random = seededRandom(seed)
  const draw = () => Float32Array.from({ length: COUNT }, random)
  return {
    difficulty: new Float32Array(COUNT),
    margin: new Float32Array(COUNT),
    suspicion: new Float32Array(COUNT),
    agreement: new Uint8Array(COUNT),
    nearestIndex: new Uint16Array(COUNT),
    nearestDistance: new Float32Array(COUNT),
    x: draw(),
    y: draw(),
  }
}

describe('compareItems', () => {
  const items = table(1)

  it('refuses another margin, count and nearest image', () => {
    expect(compareItems(items, items, 15)).toEqual([])
    expect(compareItems({ ...items, margin: items.margin.with(3, 1e-5) }, items, 15)).toEqual([
      expect.stringMatching(/^items\.bin\.gz\.margin\.3 is 0, committed is 0\.0000/),
    ])
    expect(compareItems({ ...items, agreement: items.agreement.with(0, 1) }, items, 15)).toHaveLength(1)
    expect(compareItems({ ...items, nearestIndex: items.nearestIndex.with(0, 1) }, items, 15)).toHaveLength(1)
  })

  it('refuses one item that was moved where the others lie as they did', () => {
    expect(compareItems({ ...items, x: items.x.with(7, 0.5) }, items, 15)).toEqual([
      'items.bin.gz has 1 of 200 items elsewhere, first item 7',
    ])
    expect(compareItems({ ...items, y: items.y.with(7, Number.NaN) }, items, 15)).toHaveLength(1)
  })

  it('takes another layout that keeps neighbours, refuses one that does not', () => {
    const turned = { ...items, x: items.y, y: items.x.map((x) => 3 - x) }
    expect(compareItems(turned, items, 15)).toEqual([])
    const { x, y } = table(2)
    expect(compareItems({ ...items, x, y }, items, 15)).toEqual([
      expect.stringMatching(/^items\.bin\.gz lays out other items near each other: 0\.\d+ of the neighbours/),
    ])
  })

  it('without an embedding has no places', () => {
    const nowhere = new Float32Array(COUNT).fill(Number.NaN)
    const bare = { ...items, x: nowhere, y: nowhere }
    expect(compareItems(bare, bare, null)).toEqual([])
    expect(compareItems({ ...bare, x: nowhere.with(0, 1) }, bare, null)).toHaveLength(1)
  })
})
