import { describe, expect, it } from 'vitest'
import { replayGames } from '../replay-games.ts'
import { exampleLog, exampleReportPack, joins, SHIRT, teamsLog } from '../testing/example-log.ts'
import { answersCsv } from './answers-csv.ts'
import { nameAnonymously } from './name-anonymously.ts'
import { reportCsv } from './report-csv.ts'

const pack = exampleReportPack()
const record = replayGames(exampleLog())
/** Draws c, a, d, b. */
const KEYS: Readonly<Record<string, string>> = { c: '1', a: '2', d: '3', b: '4' }
const keyOf = (playerId: string) => KEYS[playerId] ?? '9'
const linesOf = (csv: string) => csv.slice(1).trimEnd().split('\r\n')

describe('report.csv', () => {
  it('R-REPORT-12: has one row for each player and round asked, by name', () => {
    const lines = linesOf(reportCsv(record, null))
    expect(lines[0]).toBe(
      'game,round,mode,about,item,label,choices,player,answer,certainty,ticked,right,seconds,logreg,logreg confidence,cnn1,cnn1 confidence',
    )
    expect(lines).toHaveLength(1 + 3 + 3 + 4 + 4)
    expect(lines[1]).toBe('1,1,classic,,0,Shirt,10,Name a,Shirt,,,true,1,Coat,0.75,Shirt,0.75')
    expect(lines).toContain('1,2,classic,,1,Coat,10,Name c,,,,false,,Pullover,0.75,Coat,0.75')
    expect(lines.at(-1)).toBe(
      '2,1,classic,,3,Ankle boot,4,Name d,Ankle boot,,,true,4,Sneaker,0.75,Ankle boot,0.75',
    )
    expect(linesOf(reportCsv(record, 2))).toHaveLength(1 + 4)
    expect(lines.join()).not.toContain('Name e')
  })

  it('R-REPORT-12: names each player’s team as it is now, where there are teams', () => {
    const rows = linesOf(reportCsv(replayGames(teamsLog()), null)).map((line) => line.split(','))
    expect(rows[0]!.slice(7, 10)).toEqual(['player', 'team', 'answer'])
    const teamOf = new Map(rows.slice(1).map((row) => [row[7], row[8]]))
    expect(['Name a', 'Name b', 'Name c'].map((name) => teamOf.get(name))).toEqual([
      'Cuffs',
      'Cuffs',
      'Collars',
    ])
  })

  it('R-REPORT-13: a nickname that is a formula stays a text', () => {
    const log = exampleLog().map((event) =>
      event.type === 'PlayerJoined' && event.playerId === 'a' ? joins('a', '=cmd|"/c calc"!A1') : event,
    )
    expect(reportCsv(replayGames(log), null)).toContain(`,"'=cmd|""/c calc""!A1",`)
  })
})

describe('answers.csv', () => {
  const lines = linesOf(answersCsv(record, pack, null, keyOf))

  it('R-REPORT-14: has every answer with every model’s ten probabilities', () => {
    const head = lines[0]!.split(',')
    expect(head).toHaveLength(13 + 2 * 11)
    expect(head.slice(13, 16)).toEqual(['logreg', 'logreg p0', 'logreg p1'])
    expect(lines).toHaveLength(15)
    const first = lines[1]!.split(',')
    expect(first.slice(0, 13)).toEqual([
      '1',
      '1',
      'classic',
      '',
      '0',
      '6',
      '0 1 2 3 4 5 6 7 8 9',
      'p1',
      '6',
      '',
      '',
      'true',
      '3',
    ])
    // In the pack every model is sure of the label: its own words in the log are of another one.
    expect(first.slice(13, 24)).toEqual([
      String(SHIRT),
      ...Array(6).fill('0.01'),
      '0.91',
      ...Array(3).fill('0.01'),
    ])
  })

  it('R-REPORT-14: calls the players p1 … pn in the order of their keys, in every row the same', () => {
    const players = (round: string) =>
      lines.filter((line) => line.startsWith(round)).map((line) => line.split(',')[7])
    expect(players('1,1,')).toEqual(['p1', 'p2', 'p4'])
    expect(players('2,1,')).toEqual(['p1', 'p2', 'p3', 'p4'])
    expect(lines.find((line) => line.startsWith('1,2,') && line.includes(',p1,'))).toContain(',p1,,,,false,,')
  })

  it('R-REPORT-14: holds no name, id, room or time of day', () => {
    for (const personal of ['Name', 'ACDE', 'room', '10000']) expect(lines.join()).not.toContain(personal)
  })

  it('R-REPORT-14: leaves the cells of a model empty that the pack no longer has', () => {
    const other = { ...pack, models: ['cnn1'] }
    const [, first] = linesOf(answersCsv(record, other, null, keyOf))
    expect(first!.split(',').slice(13, 25)).toEqual([...Array(11).fill(''), String(SHIRT)])
  })

  it('R-REPORT-14: names by key alone, whoever came first', () => {
    expect([...nameAnonymously(['a', 'b', 'c'], (id) => KEYS[id]!)]).toEqual([
      ['c', 'p1'],
      ['a', 'p2'],
      ['b', 'p3'],
    ])
  })
})
