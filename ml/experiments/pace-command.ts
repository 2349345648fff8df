import { join } from 'node:path'
import { type Pace, PaceSchema } from '../../contracts/pace.ts'
import { chooseBackend } from '../backends/choose-backend.ts'
import { pickItems } from '../data/labelled-images.ts'
import { readTraining } from '../data/read-dataset.ts'
import { splitTraining } from '../data/split.ts'
import { writeWhole } from '../data/write-whole.ts'
import { openBackbone } from '../features/load-features.ts'
import { ROOT } from '../paths.ts'
import { RECIPES } from '../recipes/recipes.ts'
import { measurePace } from './measure-pace.ts'

/** The committed result, which `build-pack` takes into the pack. */
export const PACE_RESULT = join(ROOT, 'ml/experiments/results/pace.json')

const TURNS = 15
const TURN_MS = 2_000

/** `experiment pace`: what the house training of every recipe takes on this device, by one worker. Reads training images only. */
export const paceCommand = async ({ seed, backend: name }: { seed: number; backend?: string }) => {
  const backend = await chooseBackend(name)
  const all = await readTraining()
  const measured = await measurePace({
    recipes: RECIPES,
    train: pickItems(all, splitTraining(all.labels.length).train),
    openExtractor: openBackbone,
    turns: TURNS,
    turnMs: TURN_MS,
    seed,
    roundDone: (round) =>
      process.stderr.write(round === 0 ? 'Warm\n' : `${round} of ${TURNS} rounds of turns\n`),
  })
  const result = PaceSchema.parse({
    backend: backend.name,
    device: backend.device,
    workers: 1,
    measuredOn: new Date().toISOString().slice(0, 10),
    ...measured,
  } satisfies Pace)
  await writeWhole(PACE_RESULT, `${JSON.stringify(result, null, 2)}\n`)
  for (const { recipe, imagesPerSecond, secondsPerEpoch, backbone } of result.recipes) {
    const features = backbone
      ? `, ${backbone.views} × ${Math.round(backbone.featureSeconds)} s of features (${backbone.imagesPerSecond.toFixed(1)} images/s)`
      : ''
    process.stdout.write(
      `${recipe}: ${Math.round(imagesPerSecond)} images/s, ${secondsPerEpoch.toFixed(1)} s an epoch${features}\n`,
    )
  }
  process.stdout.write(`Written to ${PACE_RESULT}; \`build-pack\` takes it into the pack\n`)
}
