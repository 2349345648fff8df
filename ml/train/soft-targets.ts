import type { LayersModel } from '@tensorflow/tfjs-layers'
import type { ModelId } from '../../contracts/content-pack.ts'
import { CLASS_COUNT } from '../../contracts/labels.ts'
import { Failure } from '../failure.ts'
import { openPack, readCommittedModel, readSummaries } from '../report/read-pack.ts'
import type { Inputs } from './inputs.ts'
import { predict } from './predict.ts'
import { unpackModel } from './saved-model.ts'

const mirrored = (inputs: Inputs): Inputs => ({
  ...inputs,
  write: (index, target, offset) =>
    inputs.write(index, target, offset, { mirrored: true, rightPx: 0, downPx: 0 }),
})

/** The models' mean probabilities [items × 10] over each image and its mirror image, both being what the pupil sees. */
export const meanProbabilities = async (
  models: readonly LayersModel[],
  inputs: Inputs,
): Promise<Float32Array> => {
  const mean = new Float32Array(inputs.count * CLASS_COUNT)
  for (const model of models)
    for (const view of [inputs, mirrored(inputs)]) {
      const probabilities = await predict(model, view)
      for (let i = 0; i < mean.length; i++) mean[i]! += probabilities[i]! / (2 * models.length)
    }
  return mean
}

/**
 * What the committed house models of these recipes answer, as `meanProbabilities`, and the runs that they come from. Throws a
 * Failure where the pack has none of one.
 */
export const askTeachers = async (
  teachers: readonly ModelId[],
  inputs: Inputs,
): Promise<{ probabilities: Float32Array; runIds: string[] }> => {
  const summaries = await readSummaries(await openPack())
  const houses = teachers.map((teacher) => {
    const summary = summaries.find(({ recipe }) => recipe === teacher)
    if (!summary)
      throw new Failure(`The pack has no ${teacher} to learn from: train it and build the pack first`)
    return { teacher, trained: summary.house }
  })
  const models: LayersModel[] = []
  for (const { teacher, trained } of houses)
    models.push(await unpackModel(await readCommittedModel(teacher, trained)))
  const probabilities = await meanProbabilities(models, inputs)
  for (const model of models) model.dispose()
  return { probabilities, runIds: houses.map(({ trained }) => trained.training.runId) }
}

/**
 * Targets [items × 10] for distillation (Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network", 2015, at
 * temperature 1): `share` of the teachers' probabilities, the rest on the label.
 */
export const mixTargets = (labels: Uint8Array, teachers: Float32Array, share: number): Float32Array =>
  teachers.map(
    (probability, i) =>
      share * probability + (i % CLASS_COUNT === labels[Math.floor(i / CLASS_COUNT)] ? 1 - share : 0),
  )
