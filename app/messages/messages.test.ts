import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../contracts/index.ts'
import { LOCALES } from '../_lib/locale.ts'
import { SAME_IN_ALL } from './same-in-all.ts'
import { ALL_MESSAGES } from './testing.ts'

const flatten = (texts: object, path: string[] = []): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[[...path, key].join('.'), text] as [string, string]]
      : flatten(text, [...path, key]),
  )

type Element = ReturnType<typeof parse>[number]

/** The names of values and tags in a text, options of plurals and selections included. */
const placeholders = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))]
      case TYPE.tag:
        return [`<${element.value}>`, ...placeholders(element.children)]
      default:
        return [element.value]
    }
  })

const namesIn = (text: string) => [...new Set(placeholders(parse(text)))].sort()

const english = new Map(flatten(ALL_MESSAGES.en))

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the texts in %s', (locale) => {
  const texts = new Map(flatten(ALL_MESSAGES[locale]))

  it('has every key of the English ones and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('reads, and has the same values and tags in every text', () => {
    for (const [key, text] of texts) expect([key, namesIn(text)]).toEqual([key, namesIn(english.get(key)!)])
  })

  it('is translated', () => {
    const same = [...texts].filter(([key, text]) => text === english.get(key) && !SAME_IN_ALL.has(key))
    expect(same).toEqual([])
  })

  it('chooses for every number: a plural has an option for the rest', () => {
    const rules = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    const plurals = (elements: readonly Element[]): Element[] =>
      elements.flatMap((element) => {
        if (element.type === TYPE.tag) return plurals(element.children)
        if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
        return [element, ...Object.values(element.options).flatMap(({ value }) => plurals(value))]
      })
    for (const [key, text] of texts)
      for (const element of plurals(parse(text)))
        if (element.type === TYPE.plural)
          for (const option of Object.keys(element.options))
            expect([key, option.startsWith('=') || rules.includes(option as Intl.LDMLPluralRule)]).toEqual([
              key,
              true,
            ])
  })
})

it('keeps no exception that is none', () => {
  const others = LOCALES.filter((locale) => locale !== 'en').map(
    (locale) => new Map(flatten(ALL_MESSAGES[locale])),
  )
  const idle = [...SAME_IN_ALL].filter((key) => !others.some((texts) => texts.get(key) === english.get(key)))
  expect(idle).toEqual([])
})

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'messages' ? [] : sources(path)
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [readFileSync(path, 'utf8')] : []
  })

/** Matches a key as a source writes it: in full, or as a template such as `modes.${mode}.name`, a part of which is put in. */
const asked = (key: string): RegExp => {
  const [first, ...rest] = key
    .split('.')
    .map((part) => ({ literal: part.replace(/[^\w]/g, '\\$&'), put: '[\\w-]*\\$\\{[^}]+\\}' }))
  // What it begins with is never put in: a template of nothing else would ask for every text.
  const parts = [first!.literal, ...rest.map(({ literal, put }) => `(?:${literal}|${put})`)]
  return new RegExp(`['"\`]${parts.join('\\.')}['"\`]`)
}

it('has no text that no page asks for', () => {
  const all = sources('app').join('\n')
  const unused = [...english.keys()]
    .filter((key) => !key.startsWith('refusals.'))
    .filter((key) => !asked(key.split('.').slice(1).join('.')).test(all))
  expect(unused).toEqual([])
})

it('has a text for every refusal, and no other', () => {
  expect(Object.keys(ALL_MESSAGES.en.refusals).sort()).toEqual([...ERROR_CODES].sort())
})
