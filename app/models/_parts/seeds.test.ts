import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { modelOf, seedsOf } from '../_lib/testing.ts'
import { Seeds } from './seeds.tsx'

const render = (...accuracies: number[]): string =>
  renderToStaticMarkup(createElement(Seeds, { model: modelOf({ seeds: seedsOf(accuracies) }) }))

it.each([
  [[], 'names no run'],
  [[0.9], 'Trained with seed 1 only'],
] as const)('the accuracies %j are a sentence and no chart', (accuracies, words) => {
  const page = render(...accuracies)
  expect(page).toContain(words)
  expect(page).not.toContain('<figure')
})

it('several runs are a chart with a row each and the mean, and a table of the same', () => {
  const page = render(0.905, 0.91, 0.918)
  expect(page.match(/<li/g)).toHaveLength(4)
  const table = page.slice(page.indexOf('<tbody'))
  for (const text of ['Seed 1', '90.5\u00a0%', 'Seed 3', '91.8\u00a0%', 'Mean', '91.1\u00a0%', '0.7 points'])
    expect(table).toContain(text)
})

it('runs that end alike have a spread of nothing', () => {
  expect(render(0.9, 0.9, 0.9)).toContain('standard deviation 0.0 points')
})
