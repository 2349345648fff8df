import { expect, it } from 'vitest'
import { readModels } from '../../_lib/read-pack.ts'
import { parseView } from '../../mistakes/_lib/parse-view.ts'
import { readExplorer } from '../../mistakes/_lib/read-explorer.ts'
import { runView } from '../../mistakes/_lib/run-view.ts'
import { readOneSided, viewOfOneSided } from './read-one-sided.ts'

const modelsOf = async (...ids: readonly [string, string]) => {
  const models = await readModels()
  return ids.map((id) => models.find(({ recipe }) => recipe === id)!) as [
    (typeof models)[number],
    (typeof models)[number],
  ]
}

it('an item’s page stands among the very items of its side', async () => {
  const [right, other] = await modelsOf('logreg', 'cnn2')
  const items = await readOneSided(right, other, 0, Number.POSITIVE_INFINITY)
  const { meta, data } = await readExplorer()
  const { view, troubles } = parseView(new URLSearchParams(await viewOfOneSided(right, other)), meta)
  expect(troubles).toEqual([])
  const there = runView(view, data).items
  expect([...there].sort()).toEqual(items.map(({ index }) => index).sort())
  expect(there[0]).toBe(items[0]!.index)
})

it('it stands among all where the explorer cannot ask who was right', async () => {
  expect(await viewOfOneSided(...(await modelsOf('cnn2', 'cnn2-tuned')))).toBe('')
})
