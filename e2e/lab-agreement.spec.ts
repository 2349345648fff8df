import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { deflateRawSync, gunzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { atTemperature } from '../contracts/index.ts'
import { BrowserPackSchema } from '../contracts/schemas.ts'
import { ROOT } from '../scripts/build.mjs'
import { expect, test } from './fixtures/test.ts'
import { openLab } from './pages/lab-page.ts'

const CONTENT = resolve(ROOT, process.env.CONTENT_DIR ?? 'content')
const SMALL = ['logreg', 'ffnn', 'cnn1', 'cnn2']
/** Of the test split, in their order. */
const AGREED_ITEMS = 200
const BACKBONE_ITEMS = 10
/** The pack keeps 255·√p as a whole number: p is off by at most this, and normalising adds as much again. */
const ROUNDING = 0.012

const hashOf = (pixels: Uint8Array): string => `#p=${deflateRawSync(pixels).toString('base64url')}`

/** FNV-1a, as the page marks what its verdicts are of. */
const checksum = (pixels: Uint8Array): string => {
  let hash = 0x811c9dc5
  for (const grey of pixels) hash = Math.imul(hash ^ grey, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

interface Shown {
  model: string
  answer: number
  confidence: number
}

/** What the models say of exactly these pixels. */
const verdictsOn = async (page: Page, pixels: Uint8Array): Promise<Shown[]> => {
  const list = page.locator(`[data-settled="true"][data-of="${checksum(pixels)}"]`)
  await expect(list).toBeVisible({ timeout: 60_000 })
  return list.locator('[data-model]').evaluateAll((rows) =>
    rows
      .map((row) => (row as HTMLElement).dataset)
      .filter(({ answer }) => answer !== '')
      .map(({ model, answer, confidence }) => ({
        model: model!,
        answer: Number(answer),
        confidence: Number(confidence),
      })),
  )
}

const readGzip = async (path: string): Promise<Uint8Array> =>
  gunzipSync(await readFile(resolve(CONTENT, path)))

/** The pack's own word on the first items. */
const readPack = async () => {
  const images = await readGzip('images.bin.gz')
  const { models } = BrowserPackSchema.parse(
    JSON.parse(await readFile(resolve(CONTENT, 'browser.json'), 'utf8')),
  )
  const answers = new Map<string, { top1: Uint8Array; probabilities: Uint8Array; temperature: number }>()
  for (const { recipe, temperature } of models)
    answers.set(recipe, {
      top1: await readFile(resolve(CONTENT, `predictions/${recipe}.top1.bin`)),
      probabilities: await readGzip(`predictions/${recipe}.probabilities.bin.gz`),
      temperature,
    })
  return {
    image: (item: number) => images.subarray(item * 784, (item + 1) * 784),
    /** Its answer, and the calibrated confidence in each class. */
    said: (recipe: string, item: number) => {
      const { top1, probabilities, temperature } = answers.get(recipe)!
      const row = Float32Array.from(probabilities.subarray(item * 10, (item + 1) * 10), (q) => (q / 255) ** 2)
      const sum = row.reduce((a, b) => a + b)
      return {
        answer: top1[item]!,
        calibrated: atTemperature(
          row.map((p) => p / sum),
          temperature,
        ),
      }
    },
  }
}

/** Whether the browser says of an item what the pack says: the same class, as surely; where two classes are level, either. */
const agrees = (said: { answer: number; calibrated: Float64Array }, { answer, confidence }: Shown): boolean =>
  Math.abs(said.calibrated[answer]! - confidence) <= 0.05 && (answer === said.answer || isLevel(said, answer))

const isLevel = (
  { answer, calibrated }: { answer: number; calibrated: Float64Array },
  other: number,
): boolean => Math.abs(calibrated[answer]! - calibrated[other]!) <= 2 * ROUNDING

const show = (page: Page, pixels: Uint8Array) =>
  page.evaluate((hash) => {
    window.location.hash = hash
  }, hashOf(pixels))

/** Of the first items of the test split: where a small model and the pack are not of one mind, and how many answers are the very same. */
const compare = async (page: Page, items: number) => {
  const pack = await readPack()
  const apart: string[] = []
  let same = 0
  for (let item = 0; item < items; item++) {
    await show(page, pack.image(item))
    const shown = await verdictsOn(page, pack.image(item))
    expect(shown.map(({ model }) => model)).toEqual(SMALL)
    for (const each of shown) {
      const said = pack.said(each.model, item)
      same += Number(said.answer === each.answer)
      if (!agrees(said, each)) apart.push(`${item} ${each.model}: ${each.answer} at ${each.confidence}`)
    }
  }
  return { apart, same: same / (items * SMALL.length) }
}

/** What makes Chromium offer an engine where there is no graphics device: SwiftShader, a processor that does as one would. */
const EMULATED = {
  WebGL: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  WebGPU: ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan'],
}
const EMULATED_ITEMS = 20

for (const [engine, args] of Object.entries(EMULATED))
  test(`R-LAB-10: by ${engine} the browser says what the pack says, on ${EMULATED_ITEMS} test items`, async ({
    playwright,
    baseURL,
  }) => {
    test.setTimeout(240_000)
    const { executablePath, chromiumSandbox } = test.info().project.use.launchOptions ?? {}
    const browser = await playwright.chromium.launch({ executablePath, chromiumSandbox, args })
    try {
      const page = await browser.newPage({ baseURL: baseURL!, locale: 'en-GB' })
      const chosen = page.locator(`[data-engine="${engine.toLowerCase()}"]`)
      await openLab(page, hashOf((await readPack()).image(0)))
      await page.getByText(engine, { exact: true }).click()
      await expect(chosen).toBeVisible({ timeout: 60_000 })
      await expect(page.locator('[data-model][data-answer=""]')).toHaveCount(1, { timeout: 60_000 })
      expect((await compare(page, EMULATED_ITEMS)).apart).toEqual([])
      await expect(chosen).toBeVisible()
    } finally {
      await browser.close()
    }
  })

test(`R-LAB-10: the browser says what the pack says, on ${AGREED_ITEMS} test items`, async ({
  newPerson,
}) => {
  test.setTimeout(240_000)
  const page = await newPerson()
  await openLab(page, hashOf((await readPack()).image(0)))
  await expect(page.locator('[data-model][data-answer=""]')).toHaveCount(1, { timeout: 40_000 })
  const { apart, same } = await compare(page, AGREED_ITEMS)
  expect(apart).toEqual([])
  expect(same).toBeGreaterThan(0.99)
})

test(`R-LAB-10: ResNet50 comes on request, its size told, and agrees on ${BACKBONE_ITEMS} test items`, async ({
  newPerson,
}) => {
  test.setTimeout(300_000)
  const pack = await readPack()
  const page = await newPerson()
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await openLab(page)
  expect(fetched.filter((url) => url.includes('backbone'))).toEqual([])
  const row = page.locator('[data-model="resnet50"]')
  await row.getByRole('button', { name: /^Load, [\d.]+\sMB$/ }).click()
  await expect(row.getByRole('progressbar')).toBeVisible()
  await expect(row.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 })
  for (let item = 0; item < BACKBONE_ITEMS; item++) {
    await show(page, pack.image(item))
    const shown = await verdictsOn(page, pack.image(item))
    expect(shown).toHaveLength(5)
    const said = pack.said('resnet50', item)
    expect([item, shown[4]!.answer]).toEqual([item, said.answer])
  }
})

test('R-LAB-11: TensorFlow.js is in no other page, nor in the lab before somebody begins, and its files are kept for good', async ({
  newPerson,
  request,
}) => {
  const page = await newPerson()
  const scripts: string[] = []
  page.on('response', (response) => {
    if (/\.(?:js|wasm)$/.test(new URL(response.url()).pathname)) scripts.push(response.url())
  })
  for (const path of ['/', '/models', '/solo', '/lab']) await page.goto(path)
  for (const url of scripts)
    expect([url, /tfjs|webgl_util/.test(await (await request.get(url)).text())]).toEqual([url, false])
  const { novelty } = BrowserPackSchema.parse(
    JSON.parse(await readFile(resolve(CONTENT, 'browser.json'), 'utf8')),
  )
  const file = await request.get(`/lab/${novelty.file.path}`)
  expect(file.headers()['cache-control']).toContain('immutable')
  expect((await file.body()).length).toBe(novelty.file.bytes)
  expect((await request.get('/lab/browser/manifest.json')).status()).toBe(404)
  expect((await request.get('/lab/browser/..%2Flabels.bin')).status()).toBe(404)
})
