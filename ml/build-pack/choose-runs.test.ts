import { describe, expect, it } from 'vitest'
import type { ModelSummary } from '../../contracts/content-pack.ts'
import { RECIPES } from '../recipes/recipes.ts'
import { exampleRun } from '../train/example-run.ts'
import { chooseRuns, type Source } from './choose-runs.ts'

const deck = (recipe: string, runId: string, startedAt = '2022-02-21T10:00:00.000Z') => {
  const run = exampleRun(recipe, runId, 0.7)
  return { ...run, training: { ...run.training, kind: 'as-published' as const, startedAt } }
}
const seeded = (recipe: string, runId: string, accuracy: number, seed: number) => {
  const run = exampleRun(recipe, runId, accuracy)
  return { ...run, training: { ...run.training, seed } }
}
const one = RECIPES.flatMap(({ id }) => [exampleRun(id, `${id}-a`, 0.8), deck(id, `${id}-deck`)])

/** A pack's word on a recipe, as far as choosing looks at it. */
const committed = (recipe: string, validationAccuracy: number) =>
  ({
    recipe,
    house: { ...exampleRun(recipe, `${recipe}-committed`, validationAccuracy) },
    asPublished: { ...deck(recipe, `${recipe}-deck-committed`) },
    seeds: [1, 2, 3].map((seed) => ({
      runId: `old-${seed}`,
      seed,
      validationAccuracy,
      accuracy: 0.8,
      ranOn: null,
    })),
  }) as unknown as ModelSummary

const idOf = (source: Source | null) =>
  source && (source.from === 'run' ? source.run : source.trained).training.runId

const cnn1 = (
  runs: typeof one,
  summaries: ModelSummary[] = [],
  ids?: string[],
  outdated?: ReadonlySet<string>,
  trials?: ReadonlySet<string>,
) => {
  const chosen = chooseRuns(runs, summaries, RECIPES, ids, outdated, trials).chosen.find(
    ({ recipe }) => recipe.id === 'cnn1',
  )!
  return {
    house: idOf(chosen.house),
    asPublished: idOf(chosen.asPublished),
    seeds: chosen.seeds.map((run) => run.training.runId),
    committedSeeds: chosen.committedSeeds.map(({ runId }) => runId),
  }
}

describe('chooseRuns', () => {
  it('takes the finished house run of best validation accuracy, and one of each other seed', () => {
    const unfinished = { ...exampleRun('cnn1', 'unfinished', 0.99), state: 'running' as const }
    const others = [seeded('cnn1', 'c', 0.85, 2), seeded('cnn1', 'd', 0.84, 2)]
    expect(cnn1([unfinished, ...one, exampleRun('cnn1', 'b', 0.9), ...others])).toEqual({
      house: 'b',
      asPublished: 'cnn1-deck',
      seeds: ['c'],
      committedSeeds: [],
    })
  })

  it('stays with the committed model unless a run is better on validation', () => {
    expect(cnn1(one, [committed('cnn1', 0.79)]).house).toBe('cnn1-a')
    expect(cnn1(one, [committed('cnn1', 0.81)])).toMatchObject({
      house: 'cnn1-committed',
      committedSeeds: ['old-2', 'old-3'],
    })
  })

  it('takes a trial on a part of the images only where it is named, however good it looks', () => {
    const trials = new Set(['trial', 'trial-seed'])
    const runs = [
      ...one,
      exampleRun('cnn1', 'trial', 0.99),
      seeded('cnn1', 'trial-seed', 0.98, 2),
      seeded('cnn1', 'c', 0.7, 2),
    ]
    expect(cnn1(runs, [], [], new Set(), trials)).toMatchObject({ house: 'cnn1-a', seeds: ['c'] })
    expect(cnn1(runs, [], ['trial'], new Set(), trials).house).toBe('trial')
  })

  it('leaves out seeds of other settings than those of the model chosen', () => {
    const longer = (runId: string, accuracy: number, seed: number) => {
      const run = seeded('cnn1', runId, accuracy, seed)
      return { ...run, training: { ...run.training, epochs: run.training.epochs + 1 } }
    }
    expect(
      cnn1(
        [longer('e', 0.9, 1), longer('f', 0.89, 3), seeded('cnn1', 'g', 0.88, 2)],
        [committed('cnn1', 0.8)],
      ),
    ).toMatchObject({
      house: 'e',
      seeds: ['f'],
      committedSeeds: [],
    })
  })

  it.each([
    ['other items', { trainItems: 40 }],
    ['changed images', { augment: { mirror: true, shiftPx: 1 } }],
    ['augmented copies', { augmentedCopies: 1 }],
    ['teachers', { teachers: ['cnn2'] }],
    ['another share of them', { teacherShare: 0.5 }],
  ])('leaves out seeds of %s', (_, changes) => {
    const changed = (runId: string, accuracy: number, seed: number) => {
      const run = seeded('cnn1', runId, accuracy, seed)
      return { ...run, training: { ...run.training, ...changes } }
    }
    const runs = [exampleRun('cnn1', 'b', 0.9), changed('c', 0.85, 2), seeded('cnn1', 'd', 0.84, 2)]
    expect(cnn1(runs).seeds).toEqual(['d'])
    expect(cnn1([changed('e', 0.9, 1), changed('f', 0.85, 2)], [committed('cnn1', 0.8)])).toMatchObject({
      seeds: ['f'],
      committedSeeds: [],
    })
  })

  it('takes nothing of other layers than the recipe has now, be it the best, the newest or the pack’s own', () => {
    const newer = deck('cnn1', 'newer', '2022-02-22T10:00:00.000Z')
    const runs = [exampleRun('cnn1', 'b', 0.9), seeded('cnn1', 'c', 0.85, 2), newer, ...one]
    const outdated = new Set(['b', 'c', 'newer', 'cnn1-committed'])
    expect(cnn1(runs, [committed('cnn1', 0.95)], undefined, outdated)).toEqual({
      house: 'cnn1-a',
      asPublished: 'cnn1-deck',
      seeds: [],
      committedSeeds: [],
    })
  })

  it('leaves a recipe out where everything of it is of other layers', () => {
    const own = { ...RECIPES[0]!, id: 'own' }
    const outdated = new Set(['own-committed', 'own-deck-committed'])
    const summaries = [committed('own', 0.8), committed('cnn1', 0.8)]
    const { chosen, missing } = chooseRuns([], summaries, [own, RECIPES[2]!], [], outdated)
    expect(missing).toEqual(['own house', 'own as-published'])
    expect(chosen.map(({ recipe }) => recipe.id)).toEqual(['cnn1'])
  })

  it("takes the newest run with the deck's settings, whatever its accuracy", () => {
    const newer = { ...deck('cnn1', 'newer', '2022-02-22T10:00:00.000Z'), validationAccuracy: 0.1 }
    expect(cnn1([newer, ...one], [committed('cnn1', 0.5)]).asPublished).toBe('newer')
  })

  it('takes the named run instead', () => {
    const runs = [exampleRun('cnn1', 'b', 0.9), ...one]
    expect(cnn1(runs, [committed('cnn1', 0.95)], ['cnn1-a']).house).toBe('cnn1-a')
  })

  it('needs runs only of what no pack has', () => {
    const own = { ...RECIPES[0]!, id: 'own', asPublished: undefined }
    const summaries = RECIPES.map(({ id }) => committed(id, 0.8))
    const { chosen, missing } = chooseRuns([exampleRun('own', 'own-a', 0.8)], summaries, [...RECIPES, own])
    expect(missing).toEqual([])
    expect(chosen.map(({ house }) => house.from)).toEqual([...RECIPES.map(() => 'pack'), 'run'])
    expect(chosen.at(-1)!.asPublished).toBeNull()
  })

  it('leaves out what was never trained, by name', () => {
    const without = one.filter((run) => !['ffnn-a', 'cnn2-deck'].includes(run.training.runId))
    const { chosen, missing } = chooseRuns(without, [], RECIPES)
    expect(missing).toEqual(['ffnn house', 'cnn2 as-published'])
    expect(chosen.map(({ recipe }) => recipe.id)).not.toContain('ffnn')
    expect(chosen.find(({ recipe }) => recipe.id === 'cnn2')!.asPublished).toBeNull()
    expect(() => chooseRuns([], [], RECIPES)).toThrow('neither a finished run nor a committed model')
  })

  it('refuses runs that are unknown, of other layers or the same training twice', () => {
    expect(() => chooseRuns(one, [], RECIPES, ['nothing'])).toThrow('There is no run nothing')
    expect(() => chooseRuns(one, [], RECIPES, ['cnn1-a'], new Set(['cnn1-a']))).toThrow(
      'The run cnn1-a has other layers than cnn1 has now: train it again',
    )
    expect(() => chooseRuns([...one, exampleRun('cnn1', 'b', 1)], [], RECIPES, ['cnn1-a', 'b'])).toThrow(
      'names two runs of cnn1 house',
    )
  })
})
