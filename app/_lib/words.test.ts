import { describe, expect, it } from 'vitest'
import { wordsIn } from '../messages/testing.ts'
import { LOCALES } from './locale.ts'

const en = wordsIn('en')
const fr = wordsIn('fr')
const es = wordsIn('es')
const de = wordsIn('de')

it('groups counts as the language does', () => {
  expect(en.count(23_587_712)).toBe('23,587,712')
  expect(fr.count(23_587_712)).toBe('23\u202f587\u202f712')
  expect(es.count(23_587_712)).toBe('23.587.712')
  expect(de.count(23_587_712)).toBe('23.587.712')
})

it('says small numbers in words', () => {
  expect([0, 5, 10, 11].map(en.numberWord)).toEqual(['no', 'five', 'ten', '11'])
  expect([5, 1_200].map(de.numberWord)).toEqual(['fünf', '1.200'])
})

it('keeps a percentage on one line, and shows an undefined one as a dash', () => {
  expect(en.percent(0.9312, 1)).toBe('93.1\u00a0%')
  expect(fr.percent(0.9312, 1)).toBe('93,1\u00a0%')
  expect(de.percent(0.9312, 1)).toBe('93,1\u00a0%')
  expect(en.percent(0.9312)).toBe('93\u00a0%')
  expect(en.percent(null)).toBe('–')
})

it('shows an interval', () => {
  expect(en.interval([0.552, 0.981])).toBe('55–98\u00a0%')
  expect(de.interval([0.552, 0.981], 1)).toBe('55,2–98,1\u00a0%')
  expect(en.interval(null)).toBe('–')
})

it('writes decimals with the digits asked for', () => {
  expect(en.decimal(0.9)).toBe('0.900')
  expect(fr.decimal(0.912, 2)).toBe('0,91')
  expect(en.decimal(1234.5, 1)).toBe('1234.5')
  expect(en.decimal(null)).toBe('–')
})

it('counts percentage points, without a sign', () => {
  expect([-0.0123, 0.0101, 0.0096].map(en.points)).toEqual(['1.2 points', '1.0 point', '1.0 point'])
  expect([0.012, 0.01].map(de.points)).toEqual(['1,2 Punkte', '1,0 Punkt'])
  // French is singular below two.
  expect([0.012, 0.02].map(fr.points)).toEqual(['1,2 point', '2,0 points'])
})

it('gives a p-value its sign of relation', () => {
  expect([0.0342, 0.0002].map(en.p)).toEqual(['=\u00a00.034', '<\u00a00.001'])
  expect([0.0342, 0.0002].map(de.p)).toEqual(['=\u00a00,034', '<\u00a00,001'])
})

it('keeps a duration on one line', () => {
  const durations = [0.94, 45.2, 119.6, 790]
  expect(durations.map(en.seconds)).toEqual(['0.9\u00a0s', '45\u00a0s', '120\u00a0s', '13\u00a0min'])
  expect(durations.map(fr.seconds)).toEqual(['0,9\u00a0s', '45\u00a0s', '120\u00a0s', '13\u00a0min'])
})

it('joins words as people do', () => {
  expect(en.list([])).toBe('')
  expect(en.list(['A'])).toBe('A')
  expect(en.list(['A', 'B'])).toBe('A and B')
  expect(en.list(['A', 'B', 'C'])).toBe('A, B and C')
  expect(fr.list(['A', 'B', 'C'])).toBe('A, B et C')
  expect(es.list(['A', 'B', 'C'])).toBe('A, B y C')
  expect(de.list(['A', 'B', 'C'])).toBe('A, B und C')
})

it('multiplies the sides of a shape', () => expect(en.shape([28, 28, 1200])).toBe('28 × 28 × 1,200'))

it('calls a model of somebody’s own by its id', () => {
  expect(de.modelName('logreg')).toBe('Logistische Regression')
  expect([de.modelName('tiny-net'), de.modelShort('tiny-net')]).toEqual(['Tiny net', 'Tiny net'])
})

describe.each(LOCALES)('the classes in %s', (locale) => {
  it('have ten different names, alone and in a sentence', () => {
    const words = wordsIn(locale)
    for (const say of [words.className, words.one])
      expect(new Set(Array.from({ length: 10 }, (_, label) => say(label))).size).toBe(10)
  })
})
