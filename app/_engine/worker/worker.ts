import * as tf from '@tensorflow/tfjs-core'
import { atTemperature, type BrowserModel, CLASS_COUNT, type ModelId } from '../../../contracts/index.ts'
import { readFramed } from '../../../inference/model-file.ts'
import {
  type NoveltyHeader,
  type NoveltyReference,
  nearestReference,
  placeOf,
  readNovelty,
} from '../../../inference/novelty.ts'
import type { Ask, CallKind, Calls, Reply } from '../protocol.ts'
import { explain, methodsOf } from './explain.ts'
import { fetchFile } from './fetch-file.ts'
import { loadModel, type Model, randomise, scoresOf } from './model.ts'
import { startEngine } from './start-engine.ts'

/** The shuffle of the sanity check, the same for everybody. */
const SHUFFLE_SEED = 1

const reply = (message: Reply): void => self.postMessage(message)

let files: Calls['start']['ask'] | null = null
let reference: NoveltyReference | null = null
const models = new Map<ModelId, Model>()
const shuffled = new Map<ModelId, Model>()

const fileOf = (recipe: ModelId): BrowserModel => {
  const file = files?.models.find((each) => each.recipe === recipe)
  if (!file) throw new Error(`there is no ${recipe}`)
  return file
}

const modelOf = (recipe: ModelId): Model => {
  const model = models.get(recipe)
  if (!model) throw new Error(`${recipe} is not loaded`)
  return model
}

const shuffledOf = async (recipe: ModelId): Promise<Model> => {
  const made = shuffled.get(recipe) ?? (await randomise(modelOf(recipe), SHUFFLE_SEED))
  shuffled.set(recipe, made)
  return made
}

const predict = async (recipe: ModelId, pixels: Uint8Array): Promise<number[]> => {
  const probabilities = tf.tidy(() => tf.softmax(scoresOf(modelOf(recipe), pixels)))
  const values = (await probabilities.data()) as Float32Array
  probabilities.dispose()
  if (values.length !== CLASS_COUNT) throw new Error(`${recipe} gave ${values.length} probabilities`)
  return [...atTemperature(values, fileOf(recipe).temperature)]
}

const ANSWERS: { [K in CallKind]: (ask: Calls[K]['ask']) => Promise<Calls[K]['answer']> } = {
  start: async (ask) => {
    files = ask
    return startEngine(ask.engine)
  },
  load: async ({ recipe }) => {
    if (!models.has(recipe))
      models.set(recipe, await loadModel(fileOf(recipe), (bytes) => reply({ progress: recipe, bytes })))
    return null
  },
  loadNovelty: async () => {
    if (!files) throw new Error('not started')
    const { header, bytes } = readFramed<NoveltyHeader>(await fetchFile(files.novelty.file, () => {}))
    reference = readNovelty(header, bytes)
    return null
  },
  predict: async ({ pixels, recipes }) => {
    const verdicts = []
    for (const recipe of recipes) verdicts.push({ recipe, probabilities: await predict(recipe, pixels) })
    return {
      verdicts,
      distance: reference && nearestReference(reference, placeOf(reference, pixels)),
    }
  },
  explain: async ({ recipe, randomised, ...question }) =>
    explain(randomised ? await shuffledOf(recipe) : modelOf(recipe), question),
  methods: async ({ recipe }) => methodsOf(modelOf(recipe)),
}

const answer = <K extends CallKind>(kind: K, ask: Calls[K]['ask']): Promise<Calls[K]['answer']> =>
  ANSWERS[kind](ask)

self.onmessage = async ({ data: { id, kind, ask } }: MessageEvent<Ask>) => {
  try {
    reply({ id, ok: true, answer: await answer(kind, ask as never) })
  } catch (error) {
    reply({ id, ok: false, message: error instanceof Error ? error.message : String(error) })
  }
}
