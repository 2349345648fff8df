import { describe, expect, it } from 'vitest'
import { acceptedLocale, isLocale } from './locale.ts'

describe('acceptedLocale', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['fr', 'fr'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['pl, es;q=0.4, en;q=0.5', 'en'],
    ['en;q=0.2, fr; q=0.7', 'fr'],
    ['fr;q=0, es;q=0.1', 'es'],
    ['it;q=nonsense, nl', 'en'],
    ['ES-mx', 'es'],
  ])('%s → %s', (header, locale) => {
    expect(acceptedLocale(header)).toBe(locale)
  })
})

it('knows its own languages only', () => {
  expect(isLocale('fr')).toBe(true)
  expect(isLocale('it')).toBe(false)
  expect(isLocale(undefined)).toBe(false)
})
