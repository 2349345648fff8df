import { describe, expect, it } from 'vitest'
import { DECKS, type Deck } from '../../contracts/index.ts'
import { itemStatistics } from './item-statistics.ts'
import type { Pack } from './pack.ts'
import { pickItem } from './pick-item.ts'
import { seededRandom } from './random.ts'
import { type ExampleItem, examplePack, packOf, SUSPECT_EVERY, sureOf } from './testing/example-pack.ts'

const pack = examplePack()

const game = (deck: Deck, seed: string, rounds = 20, from: Pack = pack): number[] => {
  const shown: number[] = []
  for (let round = 1; round <= rounds; round += 1)
    shown.push(pickItem(from, deck, shown, seededRandom(`${seed}/${round}`)).itemIndex)
  return shown
}

describe('pickItem', () => {
  it.each(DECKS)('R-ITEM-2: the deck %s repeats no item in a game', (deck) => {
    for (const seed of ['a', 'b', 'c']) expect(new Set(game(deck, seed)).size).toBe(20)
  })

  it.each(
    DECKS,
  )('R-ITEM-1: the deck %s draws the same items from the same seed, others from another', (deck) => {
    expect(game(deck, 'same')).toEqual(game(deck, 'same'))
    expect(game(deck, 'same')).not.toEqual(game(deck, 'other'))
  })

  it.each(DECKS)('R-ITEM-5: the deck %s leaves suspects out', (deck) => {
    const { suspect } = itemStatistics(pack)
    expect(Array.from(suspect.keys()).filter((i) => suspect[i] === 1)).toEqual(
      Array.from({ length: 8 }, (_, i) => (i + 1) * SUSPECT_EVERY - 1),
    )
    for (const item of ['a', 'b', 'c', 'd'].flatMap((seed) => game(deck, seed))) expect(suspect[item]).toBe(0)
  })

  it('R-ITEM-3: tops draws T-shirts, coats and shirts only, and all three', () => {
    const labels = game('tops', 'a').map((item) => pack.labels[item])
    expect(new Set(labels)).toEqual(new Set([0, 4, 6]))
  })

  it('R-ITEM-3: disagreement draws only where the models give three different answers or more', () => {
    for (const item of ['a', 'b', 'c'].flatMap((seed) => game('disagreement', seed))) {
      const answers = new Set(pack.models.map((m) => pack.top1.get(m)![item]))
      expect(answers.size).toBeGreaterThanOrEqual(3)
    }
  })

  it('R-ITEM-3: close calls are in doubt, and nearer to an even chance than random items', () => {
    const { meanLabelProbability } = itemStatistics(pack)
    const chances = ['e', 'f', 'g']
      .flatMap((seed) => game('close-calls', seed))
      .map((i) => meanLabelProbability[i]!)
    expect(Math.min(...chances)).toBeGreaterThanOrEqual(0.2)
    expect(Math.max(...chances)).toBeLessThanOrEqual(0.9)
    const distance = (deck: Deck) => {
      const items = ['a', 'b', 'c', 'd'].flatMap((seed) => game(deck, seed))
      return items.reduce((sum, i) => sum + Math.abs(meanLabelProbability[i]! - 0.55), 0) / items.length
    }
    expect(distance('close-calls')).toBeLessThan(distance('random') * 0.7)
  })

  it('R-ITEM-4: classes come about equally often, whatever their share of the pack', () => {
    // Nine items in ten are trousers.
    const items = Array.from({ length: 200 }, (_, i) => ({ label: i % 10 === 0 ? (i / 10) % 10 : 1 }))
    const skewed = packOf(
      items.map(({ label }) => ({ label, rows: [0, 1, 2, 3, 4].map(() => sureOf(label)) })),
    )
    const trousers = game('random', 'a', 15, skewed).filter((i) => skewed.labels[i] === 1)
    expect(trousers.length).toBeLessThanOrEqual(4)
  })

  it('R-ITEM-4: a class that was just shown can come again', () => {
    const again = Array.from({ length: 300 }, (_, i) => game('tops', `r${i}`, 2)).filter(
      ([a, b]) => pack.labels[a!] === pack.labels[b!],
    )
    expect(again.length).toBeGreaterThan(5)
    expect(again.length).toBeLessThan(150)
  })

  it('R-ITEM-7: the probability of the draw is a true one: they sum to 1 over the deck', () => {
    const tiny = examplePack({ itemCount: 20 })
    const seen = new Map<number, number>()
    for (let i = 0; i < 3_000; i += 1) {
      const { itemIndex, logDrawProbability } = pickItem(tiny, 'close-calls', [], seededRandom(`t${i}`))
      seen.set(itemIndex, Math.exp(logDrawProbability))
    }
    expect([...seen.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6)
    expect([...seen.values()].every((p) => p > 0 && p <= 1)).toBe(true)
  })

  it('R-ITEM-2: a deck that has run out begins again, and one without any item throws', () => {
    const agreed = packOf([{ label: 1, rows: [0, 1, 2, 3, 4].map(() => sureOf(1)) }])
    expect(() => pickItem(agreed, 'disagreement', [], seededRandom('a'))).toThrow(/no item for the deck/)
    expect(pickItem(agreed, 'random', [0], seededRandom('a')).itemIndex).toBe(0)
  })
})

describe('itemStatistics', () => {
  it('R-ITEM-3: takes means over the models', () => {
    const rows = [sureOf(6, 0.91), sureOf(6, 0.91), sureOf(4, 0.91), sureOf(4, 0.91), sureOf(0, 0.91)]
    const s = itemStatistics(packOf([{ label: 6, rows }]))
    expect(s.meanLabelProbability[0]).toBeCloseTo((0.91 * 2 + 0.01 * 3) / 5, 6)
    expect(s.meanMargin[0]).toBeCloseTo((0.9 * 2 - 0.9 * 3) / 5, 6)
    expect(s.distinctAnswers[0]).toBe(3)
    expect(s.suspect[0]).toBe(0)
  })

  it('R-ITEM-5: a suspect needs all models, one wrong answer and a mean calibrated confidence of .9', () => {
    const all = (answer: number, confidence: number) => [0, 1, 2, 3, 4].map(() => sureOf(answer, confidence))
    const items: ExampleItem[] = [
      { label: 6, rows: all(4, 0.95) },
      { label: 6, rows: all(4, 0.85) },
      { label: 6, rows: all(6, 0.95) },
      { label: 6, rows: [...all(4, 0.95).slice(1), sureOf(2, 0.95)] },
    ]
    const suspects = (temperature?: number) => [...itemStatistics(packOf(items, temperature)).suspect]
    expect(suspects()).toEqual([1, 0, 0, 0])
    // At 2, .95 is a confidence of .59; at .5, .85 is one of .99.
    expect(suspects(2)).toEqual([0, 0, 0, 0])
    expect(suspects(0.5)).toEqual([1, 1, 0, 0])
  })
})
