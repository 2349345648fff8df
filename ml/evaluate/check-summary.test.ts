import { beforeAll, describe, expect, it } from 'vitest'
import type { ModelSummary } from '../../contracts/content-pack.ts'
import { startCpu } from '../backends/start-cpu.ts'
import { findRecipe } from '../recipes/recipes.ts'
import { openPack, readCommittedModel, readSummaries } from '../report/read-pack.ts'
import { checkSummary } from './check-summary.ts'

const summaries = await readSummaries(await openPack())
const check = async (summary: ModelSummary, deckOf = summary) =>
  checkSummary(
    summary,
    findRecipe(summary.recipe),
    await readCommittedModel(summary.recipe, summary.house),
    await readCommittedModel(deckOf.recipe, deckOf.asPublished!),
  )

describe('checkSummary', () => {
  beforeAll(() => startCpu())
  const logreg = summaries.find(({ recipe }) => recipe === 'logreg')!
  const [layer] = logreg.layers as [ModelSummary['layers'][number]]
  const [seed] = logreg.seeds as [ModelSummary['seeds'][number]]

  it.each(summaries)('finds nothing in what the pack says of $recipe', async (summary) => {
    expect(await check(summary)).toEqual([])
  })

  it.each<[string, Partial<ModelSummary>]>([
    ['parameters is 7850, committed is 7851', { parameters: 7851 }],
    ['trainable is 7850, committed is 7849', { trainable: 7849 }],
    ['layers.0.parameters is 7850, committed is 1', { layers: [{ ...layer, parameters: 1 }] }],
    ['layers.0.outputShape.0 is 10, committed is 11', { layers: [{ ...layer, outputShape: [11] }] }],
    ['layers.1 is undefined, committed is [object Object]', { layers: [layer, layer] }],
    ['name is Logistic', { name: 'Other' }],
    ['published.accuracy is', { published: { ...logreg.published!, accuracy: 1 } }],
    ['seed.accuracy is 0.8462, committed is 0.9', { seeds: [{ ...seed, accuracy: 0.9 }] }],
  ])('refuses where %s', async (problem, wrong) => {
    const found = await check({ ...logreg, ...wrong })
    expect(found).toHaveLength(1)
    expect(found[0]!.startsWith(problem)).toBe(true)
  })

  it('refuses a training as published of another size', async () => {
    const ffnn = summaries.find(({ recipe }) => recipe === 'ffnn')!
    expect(await check(logreg, ffnn)).toEqual(['parameters as published is 814090, committed is 7850'])
  })
})
