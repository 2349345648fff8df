import { gunzipSync } from 'node:zlib'
import type { BrowserFile, BrowserModel, Novelty } from '../../contracts/browser-models.ts'
import type { Manifest, ModelSummary } from '../../contracts/content-pack.ts'
import { type ModelHeader, readFramed } from '../../inference/model-file.ts'
import { withInputSize } from '../../inference/with-input-size.ts'
import { backboneFeatures } from '../build-browser/backbone.ts'
import { buildNovelty } from '../build-browser/build-novelty.ts'
import { readBrowserPack } from '../build-browser/old-browser-pack.ts'
import { loadFromBrowserFile } from '../build-browser/pack-model.ts'
import { firstItems, type LabelledImages } from '../data/labelled-images.ts'
import { FEATURE_COUNT } from '../features/backbone-input.ts'
import { accuracyOf } from '../metrics/accuracy.ts'
import { top1 as topOf } from '../metrics/top1.ts'
import { PACK_FILES, top1File } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'
import { featureInputs, type Inputs, pixelInputs } from '../train/inputs.ts'
import { predict } from '../train/predict.ts'
import { differences } from './differences.ts'

type Read = Pack['read']

/** Answers that another processor may flip: those of items whose two best classes are level. */
const FLIPPED = 1

const ROUNDING = 1e-9

const readFiles = async (read: Read, files: readonly { path: string }[]): Promise<Uint8Array> =>
  gunzipSync(Buffer.concat(await Promise.all(files.map(({ path }) => read(path)))))

/** The bits of a file's large tensors; no number where they differ. */
const bitsIn = (framed: Uint8Array): number => {
  const { tensors } = readFramed<ModelHeader>(framed).header
  const [bits, ...others] = new Set(tensors.flatMap((tensor) => tensor.bits ?? []))
  return others.length === 0 && bits !== undefined ? bits : Number.NaN
}

/** What a browser's model reads of images, and the bits of its backbone. */
const inputsOf = async (
  { backbone }: BrowserModel,
  read: Read,
  images: Uint8Array,
): Promise<{ inputs: Inputs; bits: number | null }> => {
  if (!backbone) return { inputs: pixelInputs(images), bits: null }
  const framed = await readFiles(read, backbone.files)
  const network = await loadFromBrowserFile(framed, (topology) =>
    withInputSize(topology, backbone.input.size),
  )
  const features = await backboneFeatures(network, images, backbone.input)
  network.dispose()
  return { inputs: featureInputs(features, FEATURE_COUNT), bits: bitsIn(framed) }
}

/** What differs between what the pack says of a model for browsers and what its very files give now. `top1` are its committed answers. */
export const checkBrowserModel = async (
  model: BrowserModel,
  read: Read,
  { temperature, weights }: ModelSummary['house'],
  test: LabelledImages,
  top1: Uint8Array,
): Promise<string[]> => {
  const { items } = model.check
  const { images, labels } = firstItems(test, items)
  const framed = await readFiles(read, [model.file])
  const { inputs, bits } = await inputsOf(model, read, images)
  const network = await loadFromBrowserFile(framed)
  const answers = topOf(await predict(network, inputs))
  network.dispose()
  const committed = top1.subarray(0, items)
  const path = `${PACK_FILES.browser}: ${model.recipe}`
  const { accuracy, answersChanged, ...exact } = model.check
  return [
    ...differences(
      { ...exact, temperature: model.temperature, madeOf: model.madeOf, bits: model.bits },
      {
        items: labels.length,
        committedAccuracy: accuracyOf(committed, labels),
        temperature,
        madeOf: weights.sha256,
        bits: { trained: bitsIn(framed), backbone: bits },
      },
      0,
      path,
    ),
    ...differences(
      { right: accuracy * items, answersChanged },
      {
        right: accuracyOf(answers, labels) * items,
        answersChanged: answers.reduce((sum, answer, i) => sum + Number(answer !== committed[i]), 0),
      },
      FLIPPED + ROUNDING,
      path,
    ),
  ]
}

/** What differs between the references that tell unlike pictures, with their unzipped file, and recomputed ones. */
export const compareNovelty = (
  { file, ...committed }: Novelty,
  content: Uint8Array,
  now: { novelty: Novelty; content: Uint8Array },
): string[] => {
  // The name and the packed length come of gzip, whose versions pack otherwise.
  const { file: _, ...recomputed } = now.novelty
  return [
    ...(Buffer.compare(content, gunzipSync(now.content)) === 0
      ? []
      : [`${file.path} is not made of the training images as they are`]),
    ...differences(committed, recomputed, ROUNDING, `${PACK_FILES.browser}: novelty`),
  ]
}

/** What differs between the sizes that are said of files and those that they have. */
export const compareSizes = (
  files: readonly BrowserFile[],
  { files: listed }: Pick<Manifest, 'files'>,
): string[] =>
  differences(
    files.map(({ bytes }) => bytes),
    files.map(({ path }) => listed.find((entry) => entry.path === path)?.bytes),
    0,
    `${PACK_FILES.browser}: bytes of file`,
  )

/** What differs between `browser.json` and what the files that it names give now. */
export const checkBrowser = async (
  pack: Pack,
  summaries: readonly ModelSummary[],
  test: LabelledImages,
  training: Uint8Array,
  report: (line: string) => void,
): Promise<string[]> => {
  const browser = await readBrowserPack(pack)
  if (!browser) return []
  const { models, novelty } = browser.index
  const files = models.flatMap(({ file, backbone }) => [file, ...(backbone?.files ?? [])])
  const problems = compareSizes([...files, novelty.file], pack.manifest)
  for (const model of models) {
    report(`${model.recipe} for browsers`)
    const summary = summaries.find(({ recipe }) => recipe === model.recipe)
    if (!summary)
      problems.push(`${PACK_FILES.browser} has ${model.recipe}, which ${PACK_FILES.summaries} lacks`)
    else
      problems.push(
        ...(await checkBrowserModel(
          model,
          pack.read,
          summary.house,
          test,
          await pack.read(top1File(model.recipe)),
        )),
      )
  }
  report('what tells pictures unlike the training data')
  const content = await readFiles(pack.read, [novelty.file])
  return [...problems, ...compareNovelty(novelty, content, buildNovelty(training, test))]
}
