import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../messages/testing.ts'
import { extremeClasses, shortName } from './class-words.ts'
import { errorsOf, mostConfusedPair, worstCell } from './confused.ts'

const perfect = () =>
  Array.from({ length: 10 }, (_, i) => Array.from({ length: 10 }, (_, j): number => (i === j ? 10 : 0)))

describe('what a confusion matrix says', () => {
  const confusion = perfect()
  confusion[6]![0] = 5
  confusion[0]![6] = 1
  confusion[4]![2] = 4
  confusion[2]![4] = 4

  it('finds the worst cell', () => {
    expect(worstCell(confusion)).toEqual({ label: 6, prediction: 0, count: 5 })
  })

  it('finds the pair confused most both ways, which need not hold the worst cell', () => {
    expect(mostConfusedPair(confusion)).toEqual({ a: 4, b: 2, there: 4, back: 4 })
  })

  it('names first the class that is mistaken more often', () => {
    const other = perfect()
    other[0]![6] = 3
    other[6]![0] = 1
    expect(mostConfusedPair(other)).toEqual({ a: 0, b: 6, there: 3, back: 1 })
  })

  it('counts the errors', () => {
    expect(errorsOf(confusion)).toBe(14)
    expect(errorsOf(perfect())).toBe(0)
  })

  it('finds nothing where there is no error', () => {
    expect(worstCell(perfect())).toBeNull()
    expect(mostConfusedPair(perfect())).toBeNull()
  })
})

describe('words for classes', () => {
  it('are short', () => {
    expect([0, 3, 9].map((label) => shortName(wordsIn('en'), label))).toEqual(['T-shirt', 'Dress', 'Boot'])
    expect([0, 3, 9].map((label) => shortName(wordsIn('es'), label))).toEqual([
      'Camiseta',
      'Vestido',
      'Botín',
    ])
  })

  it('leave out a class without F1 among the best and worst', () => {
    const entry = (f1: number | null) => ({ precision: f1, recall: f1, f1, support: 1 })
    const extremes = extremeClasses({ perClass: [entry(0.5), entry(null), entry(0.9), entry(0.7)] })
    expect([extremes?.best.label, extremes?.worst.label]).toEqual([2, 0])
    expect(extremeClasses({ perClass: [entry(null)] })).toBeNull()
  })
})
