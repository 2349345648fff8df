import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { TextsProvider } from '../../_components/texts-provider.tsx'
import type { Locale } from '../../_lib/locale.ts'
import { ALL_MESSAGES } from '../../messages/testing.ts'
import { OneSidedItems } from './one-sided-items.tsx'

const render = (total: number, locale: Locale = 'en') => {
  const first = Array.from({ length: Math.min(24, total) }, (_, i) => ({
    index: 100 + i,
    wrong: 6,
    confidence: 0.9,
    label: 4 as const,
    imageBase64: '',
  }))
  const props = { side: 'onlyA', right: 'cnn2', other: 'logreg', query: 'a=cnn2&b=logreg&onlyB=24' } as const
  const items = createElement(OneSidedItems, { ...props, first, total, view: '?right=cnn2' })
  return renderToStaticMarkup(
    createElement(TextsProvider, { locale, messages: ALL_MESSAGES[locale], children: items } as never),
  )
}

it('each item leads to its page, and the end to more of them also without a script', () => {
  const page = render(1082)
  expect(page.match(/<li/g)).toHaveLength(24)
  expect(page).toContain('href="/mistakes/100?right=cnn2"')
  expect(page).toContain('24 of 1,082 shown')
  expect(page).toContain('href="/models/compare?a=cnn2&amp;b=logreg&amp;onlyB=24&amp;onlyA=120#onlyA-25"')
  expect(page).toContain('Show 96 more')
})

it('tells how many are left, and nothing where all came with the page', () => {
  expect(render(30)).toContain('Show 6 more')
  expect(render(25, 'de')).toContain('Das letzte zeigen')
  expect(render(24)).not.toContain('shown')
})
