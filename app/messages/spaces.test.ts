import { describe, expect, it } from 'vitest'
import { LOCALES } from '../_lib/locale.ts'
import { ALL_MESSAGES } from './testing.ts'

const flatten = (texts: object): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : flatten(text)))

describe.each(LOCALES)('the texts in %s', (locale) => {
  it('keep a percent sign with its figure', () => {
    expect(flatten(ALL_MESSAGES[locale]).filter((text) => text.includes(' %'))).toEqual([])
  })
})

it('keeps French marks with the word before them', () => {
  expect(flatten(ALL_MESSAGES.fr).filter((text) => / [?!;:»]|« /.test(text))).toEqual([])
})
