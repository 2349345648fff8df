import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { ITEM_BYTES, PACK_ITEM_COUNT } from '../../../contracts/index.ts'
import { readGzipped } from '../../_lib/pack-file.ts'
import { readAnalysis, readModels } from '../../_lib/read-pack.ts'
import { decodeColumns, encodeColumns } from './columns.ts'
import { countMatrix } from './confusion.ts'
import { parseView } from './parse-view.ts'
import { NOBODY } from './people.ts'
import { type Explorer, placesIn, readExplorer } from './read-explorer.ts'
import { prepareData, runView } from './run-view.ts'
import { SHARD_COUNT } from './shards.ts'
import { writeView } from './write-view.ts'

/** What the explorer's data may weigh over the line. */
const MOST_BYTES = 600_000

let explorer: Explorer
beforeAll(async () => {
  explorer = await readExplorer()
})

const viewOf = (query: string) => parseView(new URLSearchParams(query), explorer.meta).view
const find = (query: string) => runView(viewOf(query), explorer.data)

describe('the explorer of the committed pack', () => {
  it('R-MISTAKES-6: has its data in less than 600 kB, and they come back as they went', () => {
    expect(explorer.columnsZipped.length).toBeLessThan(MOST_BYTES)
    const bytes = gunzipSync(explorer.columnsZipped)
    const again = encodeColumns(decodeColumns(bytes, explorer.meta.recipes.length))
    expect(Buffer.compare(bytes, again)).toBe(0)
    expect(() => decodeColumns(bytes, explorer.meta.recipes.length - 1)).toThrow('bytes instead of')
  })

  it('R-MISTAKES-1: has the confusion matrix of every recipe as models.json has it', async () => {
    for (const { recipe, house } of await readModels())
      expect(countMatrix(recipe, explorer.data.columns, explorer.meta, NOBODY)).toEqual(
        house.metrics.confusion,
      )
  })

  it('R-MISTAKES-2: counts what the analysis counts', async () => {
    const { agreement } = (await readAnalysis())!
    const { counts } = find('')
    expect(counts.allWrong).toBe(agreement.allWrong)
    expect(counts.allWrongSame).toBe(agreement.allWrongSameAnswer)
    expect(counts.suspect).toBe(agreement.allWrongSameAnswerConfident)
    expect(counts.allRight).toBe(agreement.rightCounts.at(-1))
    expect(counts.levels.reduce((a, b) => a + b)).toBe(PACK_ITEM_COUNT)
  })

  it('R-MISTAKES-2: what a facet counts is what choosing it shows', () => {
    const { contestants } = explorer.meta
    const { counts } = find('label=6&conf=cnn2:0.5~1')
    const within = (more: string) => find(`label=6&conf=cnn2:0.5~1&${more}`).items.length
    expect(counts.allWrong).toBe(within('wrong=all'))
    expect(counts.allWrongSame).toBe(within('wrong=all&same=1'))
    expect(counts.suspect).toBe(within('suspect=1'))
    expect(counts.near).toBe(within('near=1'))
    expect(counts.levels[3]).toBe(within('level=hardest'))
    expect(counts.labels[0]).toBe(find('label=0&conf=cnn2:0.5~1').items.length)
    contestants.forEach((id, k) => {
      expect(counts.onlyRight[k]).toBe(within(`right=${id}&wrong=rest`))
      expect(counts.onlyWrong[k]).toBe(within(`wrong=${id}&right=rest`))
    })
  })

  it('R-MISTAKES-2: finds the same as asking every item in turn', () => {
    const { columns, meta } = explorer.data
    const of = (id: string) => meta.recipes.indexOf(id)
    const plain = [...columns.labels.keys()].filter(
      (item) =>
        columns.labels[item] === 6 &&
        columns.answers[of('cnn2')]![item] === 0 &&
        columns.answers[of('logreg')]![item] !== 0 &&
        columns.confidences[of('cnn2')]![item]! >= 0.4 &&
        columns.margin[item]! <= 0,
    )
    const { items } = find('label=6&said=cnn2:0.logreg:!0&conf=cnn2:0.4~1&margin=-1~0&sort=item')
    expect(plain.length).toBeGreaterThan(0)
    expect([...items]).toEqual(plain)
  })

  it('R-MISTAKES-2: puts in order by any column, either way, equals by number', () => {
    const { columns } = explorer.data
    const up = find('wrong=all&sort=margin').items
    const down = find('wrong=all&sort=-margin').items
    for (let i = 1; i < up.length; i += 1) {
      expect(columns.margin[up[i]!]!).toBeGreaterThanOrEqual(columns.margin[up[i - 1]!]!)
      expect(columns.margin[down[i]!]!).toBeLessThanOrEqual(columns.margin[down[i - 1]!]!)
    }
    expect([...find('sort=-item').items.subarray(0, 2)]).toEqual([9999, 9998])
  })

  it('R-MISTAKES-2: knows how people answered, of all ten labels', () => {
    const people = {
      ten: new Map([
        [3, [0, 5, 1, 0, 0, 0, 0, 0, 0, 0]],
        [4, [0, 0, 0, 0, 0, 0, 2, 0, 0, 0]],
        [5, [1, 0, 1, 0, 0, 0, 0, 0, 0, 0]],
      ]),
      four: new Map([[9, [0, 1, 0, 0, 0, 0, 0, 0, 0, 0]]]),
    }
    const labels = explorer.data.columns.labels.slice()
    labels.set([1, 0, 0], 3)
    const data = prepareData(explorer.meta, { ...explorer.data.columns, labels }, people)
    const asked = (query: string) => [...runView(viewOf(`${query}&sort=item`), data).items]
    expect(asked('people=answered')).toEqual([3, 4, 5])
    expect(asked('people=right')).toEqual([3])
    expect(asked('people=wrong')).toEqual([4])
    expect(asked('said=people:6')).toEqual([4])
    expect(runView(viewOf(''), data).counts.people).toEqual({ answered: 3, right: 1, wrong: 1 })
    expect([...runView(viewOf('sort=-people'), data).items.subarray(0, 3)]).toEqual([3, 5, 4])
  })

  it('R-MISTAKES-6: has every picture in one shard, where its place says', async () => {
    const images = await readGzipped('images.bin.gz')
    const places = placesIn(explorer)
    expect(await explorer.imagesZipped(SHARD_COUNT(PACK_ITEM_COUNT))).toBeNull()
    for (const item of [0, 1234, 9999]) {
      const { shard, at } = places[item]!
      const pixels = gunzipSync((await explorer.imagesZipped(shard))!)
      expect(pixels.subarray(at * ITEM_BYTES, (at + 1) * ITEM_BYTES)).toEqual(
        images.subarray(item * ITEM_BYTES, (item + 1) * ITEM_BYTES),
      )
    }
  })

  it('R-MISTAKES-3: writes the shortest address that reads the same', () => {
    for (const query of [
      '',
      'label=6&said=cnn2:0',
      'wrong=all&same=1',
      'right=resnet50&wrong=rest',
      'right=rest&wrong=cnn2',
      'of=people&minus=logreg&norm=row&order=similar',
      'panel=map&colour=cnn2&region=0.10.500.1000',
      'right=cnn1&conf=cnn2:0.9~1&margin=-1~0.25&level=hard.hardest&doubt=0.5~1&near=1&people=wrong&sort=-said:ffnn',
    ])
      expect(writeView(viewOf(query), explorer.meta)).toBe(query)
  })

  it('R-MISTAKES-3: leaves out and tells what it does not understand, and nothing else', () => {
    const bad = [
      'label=11',
      'label=',
      'said=nobody:3',
      'said=cnn2:x',
      'conf=cnn2:0.9',
      'conf=cnn2:0.9~0.1',
      'conf=cnn2:0~2',
      'margin=1~-1',
      'level=harder',
      'region=5.5.5.5',
      'region=0.0.2000.5',
      'sort=conf',
      'sort=margin:cnn2',
      'near=2',
      'of=resnet51',
      'norm=cell',
      'page=2',
      'right=resnet50-augmented',
    ]
    for (const part of bad) {
      const { view, troubles } = parseView(new URLSearchParams(`wrong=cnn2&${part}`), explorer.meta)
      const [key, value] = part.split('=') as [string, string]
      expect(troubles).toEqual([{ key, value }])
      expect(writeView(view, explorer.meta)).toBe('wrong=cnn2')
    }
    const twice = parseView(new URLSearchParams('near=1&near=1'), explorer.meta)
    expect(twice.troubles).toHaveLength(1)
    const both = parseView(new URLSearchParams('right=cnn2&wrong=cnn2.cnn1'), explorer.meta)
    expect(both.troubles).toEqual([{ key: 'wrong', value: 'cnn2' }])
  })
})
