import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CONTENT } from '../paths.ts'
import { openPack, readAnalysis, readItemTable, readSummaries } from '../report/read-pack.ts'
import { itemsCsv } from './items-csv.ts'
import { pairsCsv } from './pairs-csv.ts'
import { robustnessCsv } from './robustness-csv.ts'

const pack = await openPack()
const analysis = await readAnalysis(pack)
const recipes = (await readSummaries(pack)).length
/** The same pack past all schemas. */
const raw = JSON.parse(readFileSync(join(CONTENT, 'analysis.json'), 'utf8'))
const labels = readFileSync(join(CONTENT, 'labels.bin'))

const linesOf = (csv: string): string[] => csv.trimEnd().split('\r\n')

describe('itemsCsv', () => {
  const ITEM = 4321

  it('has a line an item with the bytes of its column', async () => {
    const [head, ...lines] = linesOf(itemsCsv(labels, await readItemTable(pack)))
    expect(head).toBe(
      'item,label,label_name,difficulty,margin,agreement,suspicion,nearest_training_image,nearest_distance,x,y',
    )
    expect(lines).toHaveLength(10_000)
    const bytes = gunzipSync(readFileSync(join(CONTENT, 'items.bin.gz')))
    const cells = lines[ITEM]!.split(',')
    expect(cells.slice(0, 2).map(Number)).toEqual([ITEM, labels[ITEM]])
    // Behind three columns of four bytes an item stand one of one, one of two and three of four.
    const float = (column: number) => bytes.readFloatLE(column * 10_000 + 4 * ITEM)
    expect([3, 4, 6, 8, 9, 10].map((column) => Math.fround(Number(cells[column])))).toEqual(
      [0, 4, 8, 15, 19, 23].map(float),
    )
    expect(Number(cells[5])).toBe(bytes[12 * 10_000 + ITEM])
    expect(Number(cells[7])).toBe(bytes.readUInt16LE(13 * 10_000 + 2 * ITEM))
  })

  it('leaves the place empty where there is no embedding', async () => {
    const table = await readItemTable(pack)
    table.x.fill(Number.NaN)
    table.y.fill(Number.NaN)
    expect(linesOf(itemsCsv(labels, table))[1]).toMatch(/^0,9,Ankle boot,.+\d,,$/)
  })
})

describe('pairsCsv', () => {
  it('has a line for every two recipes, with counts, both p-values and κ', () => {
    const [head, ...lines] = linesOf(pairsCsv(analysis.pairs))
    expect(head).toBe('a,b,both_right,only_a,only_b,both_wrong,p_mcnemar,p_holm,error_consistency')
    expect(lines).toHaveLength((recipes * (recipes - 1)) / 2)
    const { a, b, bothRight, onlyA, onlyB, bothWrong, pValue, pHolm, errorConsistency } = raw.pairs.at(-1)
    expect(lines.at(-1)).toBe(
      [a, b, bothRight, onlyA, onlyB, bothWrong, pValue, pHolm, errorConsistency].join(),
    )
    expect(bothRight + onlyA + onlyB + bothWrong).toBe(10_000)
  })

  it('leaves an undefined κ empty', () => {
    expect(linesOf(pairsCsv([{ ...analysis.pairs[0]!, errorConsistency: null }]))[1]).toMatch(/\d,$/)
  })
})

describe('robustnessCsv', () => {
  it('has five strengths of every corruption, and the same items unspoiled as strength 0', () => {
    const [head, ...lines] = linesOf(robustnessCsv(analysis))
    expect(head).toBe('recipe,corruption,strength,amount,unit,accuracy,n')
    expect(lines).toHaveLength(6 * raw.robustness.length)
    const { recipe, items, clean, accuracies } = raw.robustness[2]
    const unit = '"grey values of 255, standard deviation"'
    expect(lines[12]).toBe(`${recipe},noise,0,0,${unit},${clean},${items}`)
    expect(lines[17]).toBe(`${recipe},noise,5,100,${unit},${accuracies[4]},${items}`)
  })
})
