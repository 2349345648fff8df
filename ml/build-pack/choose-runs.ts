import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { ModelSummary, SeedRunSchema, Trained, TrainingKind } from '../../contracts/content-pack.ts'
import { Failure } from '../failure.ts'
import type { Recipe } from '../recipes/recipe.ts'
import type { RunRecord } from '../train/run-record.ts'

/** Where a training of the pack comes from: a run in `runs/`, or the pack that is there. */
export type Source = { from: 'run'; run: RunRecord } | { from: 'pack'; trained: Trained }

/** What makes one recipe's part of the pack. */
export interface Chosen {
  recipe: Recipe
  house: Source
  /** Null where the recipe is not the deck's or was not trained so yet. */
  asPublished: Source | null
  /** Runs of further seeds, to be evaluated for the spread. */
  seeds: RunRecord[]
  /** Further seeds as the pack has them, of runs that are gone. */
  committedSeeds: z.infer<typeof SeedRunSchema>[]
}

const byValidation = (a: RunRecord, b: RunRecord) => b.validationAccuracy - a.validationAccuracy
const byStart = (a: RunRecord, b: RunRecord) => b.training.startedAt.localeCompare(a.training.startedAt)

const namedRuns = (
  runs: readonly RunRecord[],
  ids: readonly string[],
  outdated: ReadonlySet<string>,
): Map<string, RunRecord> => {
  const named = new Map<string, RunRecord>()
  for (const id of ids) {
    const run = runs.find((each) => each.training.runId === id)
    if (!run) throw new Failure(`There is no run ${id}`)
    if (outdated.has(id))
      throw new Failure(`The run ${id} has other layers than ${run.recipe} has now: train it again`)
    const training = `${run.recipe} ${run.training.kind}`
    if (named.has(training)) throw new Failure(`--runs names two runs of ${training}`)
    named.set(training, run)
  }
  return named
}

const settingsOf = (training: Trained['training']) => {
  const { epochs, batchSize, optimizer, trainItems, augment, augmentedCopies, teachers, teacherShare } =
    training
  return { epochs, batchSize, optimizer, trainItems, augment, augmentedCopies, teachers, teacherShare }
}

/** Seeds of other settings, images or teachers tell nothing of the spread of these. */
const sameSettings = (a: Trained['training'], b: Trained['training']): boolean =>
  isDeepStrictEqual(settingsOf(a), settingsOf(b))

/** The best run of each seed but those in `taken`. */
const oneASeed = (runs: readonly RunRecord[], taken: Set<number>): RunRecord[] => {
  const best: RunRecord[] = []
  for (const run of runs.toSorted(byValidation)) {
    if (taken.has(run.training.seed)) continue
    taken.add(run.training.seed)
    best.push(run)
  }
  return best
}

/**
 * Chooses for every recipe its house training by validation accuracy among the finished runs and the pack's own, and its
 * training with the deck's settings, the newest, since nothing about it is chosen. `ids` names runs to take instead, `outdated`
 * those of other layers than their recipe has now, which are never taken, `trials` those that are taken only by name. A recipe without a house training is left out; `missing`
 * names every training that is nowhere. Throws a Failure for ids that are unknown, outdated or name one training twice, and where
 * nothing is left.
 */
export const chooseRuns = (
  runs: readonly RunRecord[],
  summaries: readonly ModelSummary[],
  recipes: readonly Recipe[],
  ids: readonly string[] = [],
  outdated: ReadonlySet<string> = new Set(),
  trials: ReadonlySet<string> = new Set(),
): { chosen: Chosen[]; missing: string[] } => {
  const named = namedRuns(runs, ids, outdated)
  const isCurrent = ({ training }: Pick<Trained, 'training'>) => !outdated.has(training.runId)
  const missing: string[] = []
  const chosen = recipes.flatMap((recipe): Chosen[] => {
    const committed = summaries.find((summary) => summary.recipe === recipe.id)
    const finished = (kind: TrainingKind) =>
      runs.filter(
        (run) =>
          run.recipe === recipe.id &&
          run.training.kind === kind &&
          run.state === 'finished' &&
          isCurrent(run) &&
          !trials.has(run.training.runId),
      )
    const source = (kind: TrainingKind, run: RunRecord | undefined, own: Trained | null | undefined) => {
      const trained = own && isCurrent(own) ? own : null
      const name = named.get(`${recipe.id} ${kind}`)
      if (name) return { from: 'run', run: name } as const
      const better =
        run && (!trained || kind === 'as-published' || run.validationAccuracy > trained.validationAccuracy)
      if (better) return { from: 'run', run } as const
      if (trained) return { from: 'pack', trained } as const
      missing.push(`${recipe.id} ${kind}`)
      return null
    }
    const houses = finished('house')
    const house = source('house', houses.toSorted(byValidation)[0], committed?.house)
    const asPublished = recipe.asPublished
      ? source('as-published', finished('as-published').toSorted(byStart)[0], committed?.asPublished)
      : null
    if (!house) return []
    const { training } = house.from === 'run' ? house.run : house.trained
    const seen = new Set([training.seed])
    const seeds = oneASeed(
      houses.filter((run) => sameSettings(run.training, training)),
      seen,
    )
    const committedSeeds =
      committed && isCurrent(committed.house) && sameSettings(committed.house.training, training)
        ? committed.seeds.filter(({ seed }) => !seen.has(seed))
        : []
    return [{ recipe, house, asPublished, seeds, committedSeeds }]
  })
  if (chosen.length === 0) throw new Failure('There is neither a finished run nor a committed model')
  return { chosen, missing }
}
