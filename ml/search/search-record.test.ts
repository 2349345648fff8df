import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../failure.ts'
import { openRecord, type RecordedTrial, readSearch, type SearchHeader } from './search-record.ts'
import { exampleHeader } from './testing/example-header.ts'

const trial = (index: number): RecordedTrial => ({
  kind: 'trial',
  index,
  rung: 0,
  state: 'finished',
  validationAccuracy: 0.5,
  loss: 1,
  seconds: 2,
  device: 'a processor',
})

describe('the record of a search', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catwalk-search-'))
    path = join(folder, 'deep', 'record.jsonl')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const written = (...indices: number[]) => {
    const record = openRecord(path, exampleHeader())
    record.append({ kind: 'session', budgetMinutes: 2 })
    for (const index of indices) record.append(trial(index))
    record.close()
  }

  it('gives back what was appended, line by line on the disk', () => {
    written(4, 7)
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(5)
    const contents = readSearch(path)
    expect(contents).toMatchObject({ header: exampleHeader(), budgetMinutes: 2, plan: null })
    expect(contents.trials).toEqual([trial(4), trial(7)])
  })

  it('is taken up after a cut-off last line, without it', () => {
    written(4, 7)
    const whole = readFileSync(path, 'utf8')
    appendFileSync(path, JSON.stringify(trial(9)).slice(0, 40))
    expect(readSearch(path).trials).toHaveLength(2)
    const record = openRecord(path, exampleHeader({ id: 'later' }))
    expect(readFileSync(path, 'utf8')).toBe(whole)
    expect(record.has({ index: 7, rung: 0 })).toBe(true)
    expect(record.has({ index: 9, rung: 0 })).toBe(false)
    record.append(trial(9))
    record.append({ kind: 'plan', first: 4, rungCount: 2 })
    record.append({ kind: 'session', budgetMinutes: 3 })
    record.close()
    const contents = readSearch(path)
    expect(contents.trials.map(({ index }) => index)).toEqual([4, 7, 9])
    expect(contents).toMatchObject({ plan: { first: 4, rungCount: 2 }, budgetMinutes: 5 })
    expect(contents.header.id).toBe('example')
  })

  it('counts a trial once that two searches at a time wrote', () => {
    written(4, 4)
    expect(readSearch(path).trials).toHaveLength(1)
  })

  it.each([
    [{ seed: 2 }, 'is a search with another seed (1, asked for 2): --fresh puts it aside'],
    [{ grid: 'other' }, 'is a search with another grid: --fresh puts it aside'],
    [{ dataHash: '1'.repeat(64) }, 'is a search with another dataHash: --fresh puts it aside'],
  ] as [Partial<SearchHeader>, string][])('refuses %j', (changes, message) => {
    written(4)
    const before = readFileSync(path, 'utf8')
    expect(() => openRecord(path, exampleHeader(changes))).toThrow(new Failure(`${path} ${message}`))
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('names the line that does not hold together', () => {
    written(4)
    const [header] = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, `${header}\nnonsense\n`)
    expect(() => readSearch(path)).toThrow(`${path}: line 2 is not JSON`)
    writeFileSync(path, `${header}\n{"kind":"trial"}\n`)
    expect(() => openRecord(path, exampleHeader())).toThrow(`${path}: line 2 is no line of a search`)
    expect(() => readSearch(join(folder, 'none'))).toThrow(`There is no search in ${join(folder, 'none')}`)
  })
})
