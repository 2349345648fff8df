import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CLASS_COUNT,
  DECKS,
  encodeItemTable,
  HEAT_BYTES,
  ITEM_BYTES,
  type Manifest,
  PACK_FORMAT,
  PACK_ITEM_COUNT,
  ROUND_COUNTS,
} from '../../contracts/index.ts'
import { AnalysisSchema, TYPICAL_PER_CLASS } from '../../contracts/schemas.ts'
import { itemStatistics } from '../game/item-statistics.ts'
import { pickItem } from '../game/pick-item.ts'
import { seededRandom } from '../game/random.ts'
import { MODEL_IDS } from '../game/testing/example-pack.ts'
import { loadPack, PackError } from './load-pack.ts'
import { expectRefusals, packFiles } from './testing/tamper.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What the server reads of `models.json`. */
const summariesOf = (recipes: readonly string[]): Buffer =>
  Buffer.from(JSON.stringify(recipes.map((recipe, i) => ({ recipe, house: { temperature: 1 + i / 10 } }))))

const typical = Buffer.from(
  JSON.stringify({
    recipe: 'cnn2',
    classes: Array.from({ length: CLASS_COUNT }, (_, label) =>
      Array.from({ length: TYPICAL_PER_CLASS }, (_, k) => ({
        trainingIndex: k,
        imageBase64: Buffer.alloc(ITEM_BYTES, label).toString('base64'),
      })),
    ),
  }),
)

/** Item 5 is hard, the others are even. */
const itemTable = (): Uint8Array => {
  const floats = () => new Float32Array(PACK_ITEM_COUNT)
  const difficulty = floats()
  difficulty[5] = 2.5
  return encodeItemTable({
    difficulty,
    margin: floats(),
    suspicion: floats(),
    agreement: new Uint8Array(PACK_ITEM_COUNT),
    nearestIndex: new Uint16Array(PACK_ITEM_COUNT),
    nearestDistance: floats(),
    x: floats(),
    y: floats(),
  })
}

/** A whole pack, as `build-pack` lays it out, with made-up contents. */
const contents = (): Map<string, Buffer> => {
  const labels = Buffer.from(Uint8Array.from({ length: PACK_ITEM_COUNT }, (_, i) => i % CLASS_COUNT))
  const quantised = Buffer.alloc(PACK_ITEM_COUNT * CLASS_COUNT)
  // Each label has p = .64 and its neighbour .36, before rounding.
  labels.forEach((label, item) => {
    quantised[item * CLASS_COUNT + label] = Math.round(255 * 0.8)
    quantised[item * CLASS_COUNT + ((label + 1) % CLASS_COUNT)] = Math.round(255 * 0.6)
  })
  const images = Buffer.alloc(PACK_ITEM_COUNT * ITEM_BYTES)
  images[5 * ITEM_BYTES + 3] = 200
  const probabilities = gzipSync(quantised, { level: 1 })
  return new Map([
    ['images.bin.gz', gzipSync(images, { level: 1 })],
    ['labels.bin', labels],
    ['items.bin.gz', gzipSync(itemTable(), { level: 1 })],
    ['models.json', summariesOf(MODEL_IDS)],
    ['typical.json', typical],
    ['heat/cnn1.bin.gz', gzipSync(Buffer.alloc(PACK_ITEM_COUNT * HEAT_BYTES, 7), { level: 1 })],
    ...MODEL_IDS.flatMap((model): [string, Buffer][] => [
      [`predictions/${model}.top1.bin`, labels],
      [`predictions/${model}.probabilities.bin.gz`, probabilities],
    ]),
  ])
}

const manifestOf = (files: Map<string, Buffer>): Manifest => ({
  format: PACK_FORMAT,
  builtAt: '2026-01-01T00:00:00Z',
  itemCount: PACK_ITEM_COUNT,
  dataset: { name: 'D', source: 'https://example.org/d', license: 'MIT', copyright: 'C', split: 'test' },
  models: [...MODEL_IDS],
  files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
})

let folder: string
let whole: Map<string, Buffer>
const put = async (path: string, bytes: Uint8Array | string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), bytes)
}
const putManifest = (manifest: unknown) => put('manifest.json', JSON.stringify(manifest))
/** Makes one file wrong, loads, and puts it right again. */
const refusal = async (path: string, wrong: Uint8Array | string | null, relist = false): Promise<unknown> => {
  const right = await readFile(join(folder, path))
  if (wrong === null) await rm(join(folder, path))
  else await put(path, wrong)
  if (relist) await putManifest(manifestOf(new Map(whole).set(path, Buffer.from(wrong!))))
  try {
    await loadPack(folder)
    return null
  } catch (error) {
    return error
  } finally {
    await put(path, right)
    await putManifest(manifestOf(whole))
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catwalk-pack-'))
  whole = contents()
  for (const [path, bytes] of whole) await put(path, bytes)
  await putManifest(manifestOf(whole))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('loadPack', () => {
  it('R-PACK-1: reads a whole pack; probabilities are squared back and sum to 1', async () => {
    const pack = await loadPack(folder)
    expect([pack.itemCount, pack.labels[13], pack.images[5 * ITEM_BYTES + 3]]).toEqual([10_000, 3, 200])
    const row = pack.probabilities.get('cnn2')!.subarray(30, 40)
    expect(row[3]).toBeCloseTo(0.64, 3)
    expect(row[4]).toBeCloseTo(0.36, 3)
    expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6)
    expect(pack.temperatures.get('cnn2')).toBe(1.3)
    expect([pack.difficulties[4], pack.difficulties[5]]).toEqual([0, 2.5])
  })

  it('R-PACK-3: reads typical items of every class, and the heat maps there are', async () => {
    const { typical, heat } = await loadPack(folder)
    expect(typical.map((items) => items.length)).toEqual(new Array(CLASS_COUNT).fill(TYPICAL_PER_CLASS))
    expect(Buffer.from(typical[9]![0]!, 'base64')).toEqual(Buffer.alloc(ITEM_BYTES, 9))
    expect([...heat.keys()]).toEqual(['cnn1'])
    expect(heat.get('cnn1')![250]).toBe(7)
  })

  const errors: [string, string, Uint8Array | string | null, boolean, RegExp][] = [
    ['a missing manifest', 'manifest.json', null, false, /missing.*manifest\.json/],
    ['a truncated manifest', 'manifest.json', '{"format": 1, "bui', false, /manifest\.json is not/],
    ['a manifest of another kind', 'manifest.json', '{"format": 2}', false, /manifest\.json is not/],
    ['a missing file', 'labels.bin', null, false, /lacks labels\.bin/],
    ['an altered file', 'labels.bin', new Uint8Array(PACK_ITEM_COUNT), false, /labels\.bin.*altered/],
    ['a truncated file', 'images.bin.gz', new Uint8Array(100), false, /images\.bin\.gz.*altered/],
    [
      'a file of the wrong size',
      'labels.bin',
      new Uint8Array(9),
      true,
      /labels\.bin.*9 bytes instead of 10000/,
    ],
    ['a file that is no gzip', 'images.bin.gz', new Uint8Array(9), true, /images\.bin\.gz/],
    [
      'figures without temperatures',
      'models.json',
      '[{"recipe": "cnn2"}]',
      true,
      /models\.json.*temperatures/,
    ],
    ['figures that lack a model', 'models.json', summariesOf(['cnn2']), true, /models\.json.*logreg/],
    ['typical items of no class', 'typical.json', '{"recipe": null}', true, /typical\.json.*classes/s],
    ['heat maps of the wrong size', 'heat/cnn1.bin.gz', gzipSync('hot'), true, /heat\/cnn1.*3 bytes/],
    ['a gzip of the wrong size', 'images.bin.gz', gzipSync('short'), true, /images\.bin\.gz.*5 bytes/],
  ]
  it.each(errors)('R-PACK-1: %s is refused by name', async (_, path, wrong, relist, message) => {
    const error = await refusal(path, wrong, relist)
    expect(error).toBeInstanceOf(PackError)
    expect((error as Error).message).toMatch(message)
  })

  it('R-PACK-1: a file that the manifest does not list is refused by name', async () => {
    const without = new Map(whole)
    without.delete('predictions/ffnn.top1.bin')
    await putManifest(manifestOf(without))
    await expect(loadPack(folder)).rejects.toThrow(/does not list predictions\/ffnn\.top1\.bin/)
    await putManifest(manifestOf(whole))
  })
})

const COMMITTED = fileURLToPath(new URL('../../content', import.meta.url))

describe.skipIf(!existsSync(join(COMMITTED, 'manifest.json')))('the committed pack', () => {
  it('R-ITEM-5: the game leaves out as many suspects as the pack’s analysis counts', async () => {
    const { agreement } = AnalysisSchema.parse(
      JSON.parse(await readFile(join(COMMITTED, 'analysis.json'), 'utf8')),
    )
    const { suspect } = itemStatistics(await loadPack(COMMITTED))
    expect(suspect.reduce((sum, each) => sum + each, 0)).toBe(agreement.allWrongSameAnswerConfident)
  })

  it('R-PACK-1, R-ITEM-3: loads, and every deck fills the longest game', async () => {
    const pack = await loadPack(COMMITTED)
    for (const deck of DECKS) {
      const shown: number[] = []
      for (let round = 1; round <= Math.max(...ROUND_COUNTS); round += 1)
        shown.push(pickItem(pack, deck, shown, seededRandom(`${deck}/${round}`)).itemIndex)
      expect(new Set(shown).size).toBe(shown.length)
    }
  })

  it('R-FAULT-8: does not load with a file of any kind missing or altered by a byte, and names it', async () => {
    const kinds = [/^images/, /^nearest/, /^browser\/resnet50-backbone/, /^heat/, /^predictions/]
    const files = await packFiles(COMMITTED)
    await expectRefusals(
      COMMITTED,
      kinds.map((kind) => files.find((path) => kind.test(path))!),
    )
  })
})
