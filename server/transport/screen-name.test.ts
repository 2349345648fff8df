import { describe, expect, it } from 'vitest'
import { nameSkeleton } from '../game/name-skeleton.ts'
import { screenName } from './screen-name.ts'

const MODELS = ['cnn1', 'resnet50']
const codeOf = (name: string) => {
  const screened = screenName(name, MODELS)
  return screened.ok ? screened.value.name : screened.error.code
}

describe('a name for the board', () => {
  it.each([
    ['Paula', 'Раula', 'with a Cyrillic Er and A'],
    ['Paula', 'PAULA', 'in capitals'],
    ['Paula', 'P a u l a', 'set apart'],
    ['Paula', 'Páula', 'with an accent'],
    ['Paula', 'Ｐａｕｌａ', 'in full width'],
    ['Nora', 'Νοrα', 'in Greek letters'],
    ['Bill', 'BiII', 'with capitals for small letters'],
    ['Oslo', '0slo', 'with a nought'],
    ['Max_1', 'Maxl', 'with signs left out'],
  ])('R-CLAIM-3: %s and %s look alike, %s', (one, other) => {
    expect(nameSkeleton(other)).toBe(nameSkeleton(one))
  })

  it('R-CLAIM-3: different names stay different, also in scripts of their own', () => {
    const names = ['Paula', 'Paul', 'Pavla', 'Наташа', 'Наталья', 'Νίκος', '小明', '小红', 'राम', 'रमा']
    expect(new Set(names.map(nameSkeleton)).size).toBe(names.length)
  })

  it('R-CLAIM-3: is cleaned, and refused where it is none', () => {
    expect(codeOf('  Pau\u200bla\u202e ')).toBe('Paula')
    expect(codeOf('\u202e\u0007')).toBe('nickname-invalid')
    expect(codeOf('x'.repeat(21))).toBe('nickname-invalid')
  })

  it('R-CLAIM-3: abuse is refused, also with letters of another script', () => {
    expect(codeOf('fuck')).toBe('nickname-unsuitable')
    expect(codeOf('fuсk')).toBe('nickname-unsuitable')
  })

  it('R-CLAIM-3: nobody is called like a model or the house', () => {
    for (const name of ['cnn1', 'CNN 1', 'СNN-1', 'ResNet50', 'Catwa1k'])
      expect(codeOf(name)).toBe('nickname-taken')
  })
})
