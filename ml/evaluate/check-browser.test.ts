import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BrowserModel, Novelty } from '../../contracts/browser-models.ts'
import { startWasm } from '../backends/start-wasm.ts'
import { readBrowserPack } from '../build-browser/old-browser-pack.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { top1File } from '../report/pack-files.ts'
import { openPack, readPackItems, readSummaries } from '../report/read-pack.ts'
import { checkBrowserModel, compareNovelty, compareSizes } from './check-browser.ts'

const pack = await openPack()
const model = (await readBrowserPack(pack))!.index.models.find(({ recipe }) => recipe === 'logreg')!
const { house } = (await readSummaries(pack)).find(({ recipe }) => recipe === 'logreg')!
const top1 = await pack.read(top1File('logreg'))

describe('what is said of the models for browsers', () => {
  let test: LabelledImages
  beforeAll(async () => {
    await startWasm()
    test = await readPackItems(pack)
  })
  const check = (change: Partial<BrowserModel>) =>
    checkBrowserModel({ ...model, ...change }, pack.read, house, test, top1)

  it('is what the committed file gives', async () => {
    expect(await check({})).toEqual([])
  })

  it.each<[string, Partial<BrowserModel>]>([
    ['right is 8463, committed is 8600', { check: { ...model.check, accuracy: 0.86 } }],
    ['answersChanged is 56, committed is 0', { check: { ...model.check, answersChanged: 0 } }],
    [
      'committedAccuracy is 0.8462, committed is 0.8463',
      { check: { ...model.check, committedAccuracy: 0.8463 } },
    ],
    ['temperature is 1.026', { temperature: 1 }],
    ['bits.trained is 8, committed is 7', { bits: { trained: 7, backbone: null } }],
    ['bits.backbone is null, committed is 7', { bits: { trained: 8, backbone: 7 } }],
    ['madeOf is ', { madeOf: '0'.repeat(64) }],
  ])('is refused where %s', async (problem, wrong) => {
    const found = await check(wrong)
    expect(found).toHaveLength(1)
    expect(found[0]!.startsWith(`browser.json: logreg.${problem}`)).toBe(true)
  })

  it('is refused where it is of more items than there are', async () => {
    const found = await check({ check: { ...model.check, items: 20_000 } })
    expect(found[0]).toBe('browser.json: logreg.items is 10000, committed is 20000')
  })
})

it('the sizes of files for browsers are those of the manifest', () => {
  expect(compareSizes([model.file], pack.manifest)).toEqual([])
  expect(compareSizes([model.file, { ...model.file, bytes: 1 }], pack.manifest)).toEqual([
    'browser.json: bytes of file.1 is 6993, committed is 1',
  ])
})

describe('compareNovelty', () => {
  const novelty: Novelty = {
    file: { path: 'browser/novelty-0.bin', bytes: 3 },
    references: 18_000,
    threshold: 4.23,
    quantile: 0.99,
    flagged: [{ kind: 'noise', items: 1_000, share: 1 }],
  }
  const content = Uint8Array.of(1, 2, 3)
  const now = {
    novelty: { ...novelty, file: { path: 'browser/novelty-1.bin', bytes: 4 } },
    content: gzipSync(content),
  }

  it('takes the same references however they are packed, and refuses others', () => {
    expect(compareNovelty(novelty, content, now)).toEqual([])
    expect(compareNovelty(novelty, content.with(0, 9), now)).toEqual([
      'browser/novelty-0.bin is not made of the training images as they are',
    ])
  })

  it('refuses another threshold and another share', () => {
    expect(compareNovelty({ ...novelty, threshold: 4.24 }, content, now)).toEqual([
      'browser.json: novelty.threshold is 4.23, committed is 4.24',
    ])
    const flagged = [{ ...novelty.flagged[0]!, share: 0.9 }]
    expect(compareNovelty({ ...novelty, flagged }, content, now)).toEqual([
      'browser.json: novelty.flagged.0.share is 1, committed is 0.9',
    ])
  })
})
