import type { Pace, RecipePace } from '../../contracts/pace.ts'
import { countOf, firstItems, type LabelledImages } from '../data/labelled-images.ts'
import { withSeededRandom } from '../data/random.ts'
import { type BackboneInput, FEATURE_COUNT } from '../features/backbone-input.ts'
import { type Extractor, FEATURE_BATCH } from '../features/load-features.ts'
import type { Recipe, RecipeInput } from '../recipes/recipe.ts'
import { quantile } from '../search/quantile.ts'
import { featureInputs, type Inputs, pixelInputs } from '../train/inputs.ts'
import { backboneLane, type Lane, trainingLane } from './pace-lane.ts'

export interface PaceOptions {
  recipes: readonly Recipe[]
  train: LabelledImages
  openExtractor: (input: BackboneInput) => Promise<Extractor>
  /** Turns that each has, besides a first one that does not count: an engine that compiles while it runs is slower then. */
  turns: number
  turnMs: number
  seed: number
  /** Called after every round of turns. */
  roundDone: (round: number) => void
}

/** The same rows over and over: what is in them changes no time, and the features of all images take an hour. */
const repeated = (inputs: Inputs, count: number): Inputs => ({
  ...inputs,
  count,
  write: (index, target, offset) => inputs.write(index % inputs.count, target, offset),
})

const viewsOf = (input: RecipeInput): number => {
  if (input.kind === 'pixels' || !input.augment) return 1
  return input.augment.copies + (input.augment.original ? 1 : 0)
}

const keyOf = ({ size, preprocessing }: BackboneInput): string => `${size} ${preprocessing}`

/** Seconds that `items` take by the turns of a lane, each in seconds an image. */
const secondsOf = (turns: readonly number[], items: number) => {
  const at = (share: number) => items * quantile(turns, share)
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)] satisfies [number, number] }
}

/** One after the other, each round begun by another one, so that whatever else the machine does hits all of them. */
const takeTurns = async (
  lanes: ReadonlyMap<string, Lane>,
  { turns, roundDone }: PaceOptions,
): Promise<Map<string, number[]>> => {
  const names = [...lanes.keys()]
  const times = new Map(names.map((name): [string, number[]] => [name, []]))
  for (let round = 0; round <= turns; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length]!
      const seconds = await lanes.get(name)!.turn()
      if (round > 0) times.get(name)!.push(seconds)
    }
    roundDone(round)
  }
  return times
}

/** What house trainings take here, in turns: a lane for every recipe, and one for every kind of input that a backbone has. */
export const measurePace = (options: PaceOptions): Promise<Pick<Pace, 'turns' | 'trainItems' | 'recipes'>> =>
  withSeededRandom(options.seed, async () => {
    const { recipes, train, openExtractor, turns, turnMs } = options
    const trainItems = countOf(train)
    const lanes = new Map<string, Lane>()
    const features = new Map<string, Inputs>()
    for (const recipe of recipes) {
      const { input } = recipe.house
      let inputs = pixelInputs(train.images)
      if (input.kind === 'features') {
        const key = keyOf(input.prepare)
        if (!features.has(key)) {
          const extractor = await openExtractor(input.prepare)
          lanes.set(key, backboneLane(extractor, train.images, FEATURE_BATCH))
          const rows = await extractor.extract(firstItems(train, FEATURE_BATCH).images)
          features.set(key, repeated(featureInputs(rows, FEATURE_COUNT), trainItems))
        }
        inputs = features.get(key)!
      }
      lanes.set(recipe.id, trainingLane(recipe, inputs, train.labels, turnMs))
    }
    const times = await takeTurns(lanes, options)
    for (const lane of lanes.values()) lane.close()

    const paceOf = ({ id, house: { batchSize, input } }: Recipe): RecipePace => {
      const epoch = secondsOf(times.get(id)!, trainItems)
      const view = input.kind === 'features' ? secondsOf(times.get(keyOf(input.prepare))!, trainItems) : null
      return {
        recipe: id,
        batchSize,
        imagesPerSecond: trainItems / epoch.median,
        secondsPerEpoch: epoch.median,
        secondsPerEpochQuartiles: epoch.quartiles,
        backbone: view && {
          views: viewsOf(input),
          imagesPerSecond: trainItems / view.median,
          featureSeconds: view.median,
          featureSecondsQuartiles: view.quartiles,
        },
      }
    }
    return { turns, trainItems, recipes: recipes.map(paceOf) }
  })
