import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { io } from '@tensorflow/tfjs-core'
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers'
import { writeWhole } from '../data/write-whole.ts'
import { Failure } from '../failure.ts'

/** A model's weights as they lie in `weights.bin`, and the `model.json` that describes them. */
export interface SavedModel {
  json: string
  weights: Uint8Array
}

/** The model in TensorFlow.js' layers format, in memory. */
export const packModel = async (model: LayersModel): Promise<SavedModel> => {
  let packed: SavedModel | undefined
  await model.save(
    io.withSaveHandler(async (artifacts) => {
      const { modelTopology, weightSpecs, weightData, format, generatedBy } = artifacts
      const weightsManifest = [{ paths: ['weights.bin'], weights: weightSpecs }]
      packed = {
        json: `${JSON.stringify({ format, generatedBy, modelTopology, weightsManifest })}\n`,
        weights: new Uint8Array(io.CompositeArrayBuffer.join(weightData)),
      }
      return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } }
    }),
  )
  return packed!
}

export const writeModel = async (folder: string, saved: SavedModel): Promise<void> => {
  await writeWhole(join(folder, 'weights.bin'), saved.weights)
  await writeWhole(join(folder, 'model.json'), saved.json)
}

export const unpackModel = async (saved: SavedModel): Promise<LayersModel> => {
  const { modelTopology, weightsManifest } = JSON.parse(saved.json) as io.ModelJSON
  const weightSpecs = weightsManifest.flatMap((group) => group.weights)
  const weightData = new Uint8Array(saved.weights).buffer
  return loadLayersModel(io.fromMemory({ modelTopology, weightSpecs, weightData }))
}

/** Reads `model.json` and `weights.bin` from a folder. Throws a Failure naming what is missing. */
export const readModel = async (folder: string): Promise<SavedModel> => {
  const read = (name: string) =>
    readFile(join(folder, name)).catch(() => {
      throw new Failure(`${join(folder, name)} is missing`)
    })
  const [json, weights] = await Promise.all([read('model.json'), read('weights.bin')])
  return { json: json.toString(), weights }
}
