import { describe, expect, it } from 'vitest'
import { pickChoices, pooledConfusionRates } from './pick-choices.ts'
import { seededRandom } from './random.ts'
import { examplePack, MODEL_IDS, packOf, sureOf } from './testing/example-pack.ts'

const pack = examplePack()

describe('pickChoices', () => {
  it('R-ITEM-6: ten choices are all the classes', () => {
    expect(pickChoices(pack, 3, 10, seededRandom('x'))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('R-ITEM-6: four are distinct, ascending, with the label among them', () => {
    for (let item = 0; item < 300; item += 1) {
      const choices = pickChoices(pack, item, 4, seededRandom(`s${item}`))
      expect(choices).toHaveLength(4)
      expect(new Set(choices).size).toBe(4)
      expect(choices).toEqual(choices.toSorted((a, b) => a - b))
      expect(choices).toContain(pack.labels[item])
    }
  })

  it('R-ITEM-1: the same stream draws the same choices', () => {
    const twice = [1, 2].map(() => pickChoices(pack, 7, 4, seededRandom('again')))
    expect(twice[0]).toEqual(twice[1])
  })

  it('R-ITEM-6: no place among the four holds the label for most items', () => {
    const places = [0, 0, 0, 0]
    for (let item = 0; item < 300; item += 1)
      places[pickChoices(pack, item, 4, seededRandom(`p${item}`)).indexOf(pack.labels[item]!)]! += 1
    for (const count of places) {
      expect(count).toBeGreaterThan(300 / 8)
      expect(count).toBeLessThan(300 / 2)
    }
  })

  it('R-ITEM-6: distractors are drawn by what the models confuse the label with', () => {
    // Every model takes the item, a shirt, for a coat: coat is offered nearly always, sandal seldom.
    const confused = packOf([{ label: 6, rows: MODEL_IDS.map(() => sureOf(4)) }])
    const drawn = Array.from({ length: 200 }, (_, i) => pickChoices(confused, 0, 4, seededRandom(`d${i}`)))
    expect(drawn.filter((c) => c.includes(4)).length).toBeGreaterThan(190)
    expect(drawn.filter((c) => c.includes(5)).length).toBeLessThan(100)
    expect(drawn.filter((c) => c.includes(5)).length).toBeGreaterThan(0)
  })
})

describe('pooledConfusionRates', () => {
  it("R-ITEM-6: is the share of a label's items given each class, over all models", () => {
    const rows = [sureOf(6), sureOf(6), sureOf(4), sureOf(4), sureOf(0)]
    const rates = pooledConfusionRates(packOf([{ label: 6, rows }]))
    expect(Array.from(rates.subarray(60, 70))).toEqual([0.2, 0, 0, 0, 0.4, 0, 0.4, 0, 0, 0])
    expect(Array.from(rates.subarray(0, 10))).toEqual(new Array(10).fill(0))
  })

  it('R-ITEM-6: the row of a class with support sums to 1', () => {
    const rates = pooledConfusionRates(pack)
    for (let label = 0; label < 10; label += 1)
      expect(rates.subarray(label * 10, label * 10 + 10).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10)
  })
})
