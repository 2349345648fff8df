import { expect, it } from 'vitest'
import { readLabels, readModels } from '../../../_lib/read-pack.ts'
import { readPredictions } from '../../../_lib/read-predictions.ts'
import { pairTable } from '../../_lib/compare-pair.ts'
import { FIRST_SHOWN, MORE_SHOWN, type OneSidedItem } from '../../_lib/one-sided.ts'
import { readOneSided } from '../../_lib/read-one-sided.ts'
import { GET } from './route.ts'

const ask = (query: string) => GET(new Request(`http://localhost/models/compare/items?${query}`))

it('leads to every item that one of two alone labels right, each once', async () => {
  const models = await readModels()
  const [right, other] = [models.at(-1)!, models[0]!]
  const labels = await readLabels()
  const table = pairTable(await readPredictions(right.recipe), await readPredictions(other.recipe), labels)
  expect(table.onlyA).toBeGreaterThan(FIRST_SHOWN + MORE_SHOWN)
  const items = await readOneSided(right, other, 0, FIRST_SHOWN)
  while (items.length < table.onlyA) {
    const response = await ask(`right=${right.recipe}&other=${other.recipe}&from=${items.length}`)
    const more = (await response.json()) as OneSidedItem[]
    expect(more).toHaveLength(Math.min(MORE_SHOWN, table.onlyA - items.length))
    items.push(...more)
  }
  expect(new Set(items.map(({ index }) => index)).size).toBe(table.onlyA)
  expect(items.every(({ index, label, wrong }) => labels[index] === label && wrong !== label)).toBe(true)
  const confidences = items.map(({ confidence }) => confidence)
  expect(confidences).toEqual(confidences.toSorted((a, b) => b - a))
})

it.each([
  '',
  'right=logreg&other=cnn2',
  'right=logreg&other=cnn2&from=-1',
  'right=logreg&other=none&from=0',
])('has nothing for %j', async (query) => {
  expect((await ask(query)).status).toBe(404)
})
