import { createElement } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import type { Area } from '../../messages/messages.ts'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { modelOf, seedsOf } from '../_lib/testing.ts'
import { Seeds } from './seeds.tsx'

vi.mock('../../_lib/texts.ts', () => ({
  getTexts: async (area: Area) => textsIn('en', area),
  getWords: async () => wordsIn('en'),
}))

const render = async (...accuracies: number[]): Promise<string> => {
  const stream = await renderToReadableStream(
    createElement(Seeds, { model: modelOf({ seeds: seedsOf(accuracies) }) }),
  )
  await stream.allReady
  return new Response(stream).text()
}

it.each([
  [[], 'names no run'],
  [[0.9], 'Trained with seed 1 only'],
] as const)('the accuracies %j are a sentence and no chart', async (accuracies, words) => {
  const page = await render(...accuracies)
  expect(page).toContain(words)
  expect(page).not.toContain('<figure')
})

it('several runs are a chart with a row each and the mean, and a table of the same', async () => {
  const page = await render(0.905, 0.91, 0.918)
  expect(page.match(/<li/g)).toHaveLength(4)
  const table = page.slice(page.indexOf('<tbody'))
  for (const text of ['Seed 1', '90.5\u00a0%', 'Seed 3', '91.8\u00a0%', 'Mean', '91.1\u00a0%', '0.7 points'])
    expect(table).toContain(text)
})

it('runs that end alike have a spread of nothing', async () => {
  expect(await render(0.9, 0.9, 0.9)).toContain('standard deviation 0.0 points')
})
