import { gunzipSync } from 'node:zlib'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import {
  type BrowserFile,
  type BrowserModel,
  type BrowserPack,
  BrowserPackSchema,
} from '../../contracts/browser-models.ts'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { withInputSize } from '../../inference/with-input-size.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { FEATURE_COUNT } from '../features/backbone-input.ts'
import { accuracyOf } from '../metrics/accuracy.ts'
import { top1 } from '../metrics/top1.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { featureInputs, pixelInputs } from '../train/inputs.ts'
import { predict } from '../train/predict.ts'
import { type SavedModel, unpackModel } from '../train/saved-model.ts'
import { BACKBONE_BITS, backboneFeatures, readBackbone } from './backbone.ts'
import { browserFile } from './browser-file.ts'
import { buildNovelty } from './build-novelty.ts'
import type { NamedWeights } from './fold-batch-norm.ts'
import { loadFromBrowserFile, packForBrowser } from './pack-model.ts'

/** From few to many: the fewest at which no item is lost. Of sixteen nothing is lost that float16 has. */
const BITS = [8, 9, 10, 12, 16]
/** A pass of ResNet50 over all test images takes an hour of a laptop's processor. */
const BACKBONE_CHECK_ITEMS = 1_000

export interface BrowserSubject {
  recipe: Recipe
  saved: SavedModel
  temperature: number
  /** Its committed answers to the test items. */
  top1: Uint8Array
  /** SHA-256 of its committed weights. */
  weightsSha256: string
}

interface Old {
  index: BrowserPack
  read: (path: string) => Promise<Uint8Array>
}

interface Options {
  subjects: readonly BrowserSubject[]
  test: LabelledImages
  training: Uint8Array
  /** What the pack had before, to be taken over where nothing changed; null where it had nothing. */
  old: Old | null
  report: (line: string) => void
}

const checkOf = (
  answers: Uint8Array,
  subject: BrowserSubject,
  test: LabelledImages,
): BrowserModel['check'] => {
  const items = answers.length
  const labels = test.labels.subarray(0, items)
  const committed = subject.top1.subarray(0, items)
  return {
    items,
    accuracy: accuracyOf(answers, labels),
    committedAccuracy: accuracyOf(committed, labels),
    answersChanged: answers.reduce((sum, answer, i) => sum + Number(answer !== committed[i]), 0),
  }
}

const weightsOf = (model: LayersModel): NamedWeights[] =>
  model.weights.map((weight) => ({
    // As the manifest calls it: the other name carries a mark of the session.
    name: weight.originalName,
    shape: weight.shape as number[],
    values: weight.read().dataSync() as Float32Array,
  }))

/** A trained part in the fewest bits that lose no item of those it is tried on. */
const packTrained = async (
  { saved }: BrowserSubject,
  answer: (model: LayersModel) => Promise<Uint8Array>,
  check: (answers: Uint8Array) => BrowserModel['check'],
) => {
  const model = await unpackModel(saved)
  const weights = weightsOf(model)
  model.dispose()
  const { modelTopology } = JSON.parse(saved.json) as { modelTopology: object }
  for (const bits of BITS) {
    const content = packForBrowser(modelTopology, weights, bits)
    const loaded = await loadFromBrowserFile(gunzipSync(content))
    const result = check(await answer(loaded))
    loaded.dispose()
    if (result.accuracy >= result.committedAccuracy || bits === BITS.at(-1))
      return { content, bits, check: result }
  }
  throw new Error('BITS is empty')
}

/** Everything that browsers load: files by path, `browser.json` not among them, and what that says. */
export const buildBrowser = async ({ subjects, test, training, old, report }: Options) => {
  const files = new Map<string, Uint8Array>()
  const models: BrowserModel[] = []
  const keep = (name: string, content: Uint8Array): BrowserFile => {
    const file = browserFile(name, content)
    files.set(file.path, content)
    return file
  }
  const takeOver = async (model: BrowserModel): Promise<void> => {
    for (const { path } of [model.file, ...(model.backbone?.files ?? [])])
      files.set(path, await old!.read(path))
    models.push(model)
  }
  const tell = ({ recipe, file, bits, check }: BrowserModel): void =>
    report(
      `${recipe} for browsers: ${file.bytes} bytes, ${bits.trained} bits, ${check.accuracy} on ${check.items} items (${check.committedAccuracy} as committed)`,
    )
  for (const subject of subjects) {
    const { recipe, temperature, weightsSha256: madeOf } = subject
    const before = old?.index.models.find((each) => each.recipe === recipe.id && each.madeOf === madeOf)
    if (before && before.temperature === temperature) {
      await takeOver(before)
      continue
    }
    const { input } = recipe.house
    if (input.kind === 'pixels') {
      const packed = await packTrained(
        subject,
        async (model) => top1(await predict(model, pixelInputs(test.images))),
        (answers) => checkOf(answers, subject, test),
      )
      models.push({
        recipe: recipe.id,
        file: keep(recipe.id, packed.content),
        backbone: null,
        temperature,
        bits: { trained: packed.bits, backbone: null },
        check: packed.check,
        madeOf,
      })
      tell(models.at(-1)!)
      continue
    }
    const content = await readBackbone()
    if (!content) {
      report(`${recipe.id} is not for browsers: its backbone was not fetched`)
      continue
    }
    const backbone = await loadFromBrowserFile(gunzipSync(content), (topology) =>
      withInputSize(topology, input.prepare.size),
    )
    const images = test.images.subarray(0, BACKBONE_CHECK_ITEMS * ITEM_BYTES)
    const features = featureInputs(await backboneFeatures(backbone, images, input.prepare), FEATURE_COUNT)
    backbone.dispose()
    const packed = await packTrained(
      subject,
      async (model) => top1(await predict(model, features)),
      (answers) => checkOf(answers, subject, test),
    )
    models.push({
      recipe: recipe.id,
      file: keep(recipe.id, packed.content),
      backbone: { files: [keep(`${recipe.id}-backbone`, content)], input: input.prepare },
      temperature,
      bits: { trained: packed.bits, backbone: BACKBONE_BITS },
      check: packed.check,
      madeOf,
    })
    tell(models.at(-1)!)
  }
  const known = old?.index.novelty
  const novelty = known
    ? { novelty: known, content: await old!.read(known.file.path) }
    : buildNovelty(training, test)
  files.set(novelty.novelty.file.path, novelty.content)
  return { files, index: BrowserPackSchema.parse({ models, novelty: novelty.novelty }) }
}
