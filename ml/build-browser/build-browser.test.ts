import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { readFramed } from '../../inference/model-file.ts'
import { type NoveltyHeader, nearestReference, placeOf, readNovelty } from '../../inference/novelty.ts'
import { startWasm } from '../backends/start-wasm.ts'
import { accuracyOf } from '../metrics/accuracy.ts'
import { top1 } from '../metrics/top1.ts'
import { openPack, readPackItems, readSummaries } from '../report/read-pack.ts'
import { pixelInputs } from '../train/inputs.ts'
import { predict } from '../train/predict.ts'
import { readBrowserPack } from './old-browser-pack.ts'
import { loadFromBrowserFile } from './pack-model.ts'

const pack = await openPack()
const browser = (await readBrowserPack(pack))!
const small = browser.index.models.filter(({ backbone }) => !backbone)

describe('R-PACK-4: what the pack holds for browsers', () => {
  let items: Awaited<ReturnType<typeof readPackItems>>
  beforeAll(async () => {
    await startWasm()
    items = await readPackItems(pack)
  })

  it('is of every model that plays, made of its committed weights, at its temperature', async () => {
    const summaries = await readSummaries(pack)
    const houses = pack.manifest.models.map((id) => summaries.find(({ recipe }) => recipe === id)!.house)
    expect(browser.index.models.map(({ recipe }) => recipe)).toEqual(pack.manifest.models)
    expect(browser.index.models.map(({ madeOf }) => madeOf)).toEqual(houses.map((h) => h.weights.sha256))
    expect(browser.index.models.map(({ temperature }) => temperature)).toEqual(
      houses.map((h) => h.temperature),
    )
  })

  it.each(small)('$recipe loses no item of the 10,000 test images by its rounding', async ({
    file,
    check,
  }) => {
    const model = await loadFromBrowserFile(gunzipSync(await browser.read(file.path)))
    const answers = top1(await predict(model, pixelInputs(items.images)))
    model.dispose()
    expect(check.items).toBe(items.labels.length)
    expect(check.accuracy).toBeGreaterThanOrEqual(check.committedAccuracy)
    // Another processor may flip an answer whose two best classes are level.
    expect(Math.abs(accuracyOf(answers, items.labels) - check.accuracy)).toBeLessThan(2e-4)
  }, 180_000)

  it('of a model with a backbone loses none of those that it was tried on', () => {
    for (const { check } of browser.index.models)
      expect(check.accuracy).toBeGreaterThanOrEqual(check.committedAccuracy)
  })

  it('is small: references below a megabyte, all but the backbone below 4', () => {
    expect(browser.index.novelty.file.bytes).toBeLessThan(1e6)
    const bytes = browser.index.models.reduce((sum, { file }) => sum + file.bytes, 0)
    expect(bytes).toBeLessThan(4e6)
    for (const { backbone } of browser.index.models)
      for (const file of backbone?.files ?? []) expect(file.bytes).toBeLessThan(20e6)
  })

  it('R-LAB-4: says one test item in a hundred to be unlike the training data, and all noise', async () => {
    const { novelty } = browser.index
    const { header, bytes } = readFramed<NoveltyHeader>(gunzipSync(await browser.read(novelty.file.path)))
    const reference = readNovelty(header, bytes)
    expect(header.references).toBe(novelty.references)
    const distance = (pixels: Uint8Array) => nearestReference(reference, placeOf(reference, pixels))
    const tried = 1_000
    let beyond = 0
    for (let i = 0; i < tried; i++)
      beyond += Number(
        distance(items.images.subarray(i * ITEM_BYTES, (i + 1) * ITEM_BYTES)) > novelty.threshold,
      )
    expect(beyond / tried).toBeLessThan(0.03)
    const found = new Map(novelty.flagged.map(({ kind, share }) => [kind, share]))
    expect(found.get('test')).toBeCloseTo(1 - novelty.quantile, 3)
    expect(found.get('noise')).toBe(1)
  })
})
