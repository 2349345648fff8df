import { describe, expect, it } from 'vitest'
import type { RoomEvent } from '../../contracts/index.ts'
import { roomCreated } from '../game/testing/example-pack.ts'
import { buildPlayerReport } from './build-player-report.ts'
import { buildReport } from './build-report.ts'
import { answersCsv } from './export/answers-csv.ts'
import { reportCsv } from './export/report-csv.ts'
import { reportSheets } from './export/report-sheets.ts'
import { replayGames } from './replay-games.ts'
import { COAT, exampleReportPack, joins, plays, SHIRT } from './testing/example-log.ts'

const pack = exampleReportPack()
const frame = { roomId: 'room-1', deleteAt: 99_000 }

/** Both models call the shirt a coat but cnn1; c is kicked at the end, d never answers. */
const fooled = plays({
  round: 1,
  label: SHIRT,
  answers: {},
  models: [COAT, SHIRT],
  mode: 'fooled',
  ticks: { a: ['logreg'], b: [], c: ['logreg', 'cnn1'] },
})
const guess = plays({
  round: 2,
  label: COAT,
  answers: { a: SHIRT, b: COAT },
  models: [COAT, SHIRT],
  mode: 'guess',
  subject: 'cnn1',
}).map(
  (event): RoomEvent =>
    event.type === 'RoundRevealed'
      ? { ...event, subjectProbabilities: [0, 0, 0, 0, 0.2, 0, 0.8, 0, 0, 0] }
      : event,
)
const tribunal = plays({
  round: 3,
  label: SHIRT,
  answers: { a: COAT, b: COAT },
  models: [COAT, COAT],
  mode: 'tribunal',
})
const practice = plays({
  round: 4,
  itemIndex: 3,
  label: COAT,
  answers: { a: COAT },
  models: [1, 1],
  mode: 'guess',
  subject: 'cnn1',
  practice: true,
}).map(
  (event): RoomEvent =>
    event.type === 'RoundRevealed' ? { ...event, subjectProbabilities: Array(10).fill(0.1) } : event,
)
const record = replayGames([
  roomCreated(),
  ...['a', 'b', 'c', 'd'].map((id) => joins(id)),
  ...fooled,
  ...guess,
  ...tribunal,
  ...practice,
  { type: 'GameEnded', at: 80_000 },
  { type: 'PlayerKicked', at: 81_000, playerId: 'c', ban: false },
])
const report = buildReport(record, pack, frame, null)

describe('rounds that asked for something else', () => {
  it('R-REPORT-22: each has its people by its own rule, its answers or ticks, and what the models said', () => {
    expect(report.others).toMatchObject([
      {
        round: 1,
        mode: 'fooled',
        label: SHIRT,
        subject: null,
        people: { right: 1, asked: 3 },
        answeredCount: 2,
        tickedCounts: [1, 0],
        tickedNone: 1,
      },
      {
        round: 2,
        mode: 'guess',
        subject: 'cnn1',
        people: { right: 1, asked: 3 },
        tickedCounts: null,
        tickedNone: null,
      },
      { round: 3, mode: 'tribunal', people: null, askedCount: 3, answeredCount: 2 },
    ])
    expect(report.others[1]!.answerCounts[SHIRT]).toBe(1)
    expect(report.others[2]!.answerCounts[COAT]).toBe(2)
    expect(report.others[0]!.modelAnswers.map(({ choice }) => choice)).toEqual([COAT, SHIRT])
  })

  it('R-REPORT-22: they are in no comparison with models', () => {
    expect(report).toMatchObject({ items: [], hardest: [], models: [], answerCount: 0 })
    expect(report.accuracy.people.asked).toBe(0)
  })

  it('R-REPORT-9: students have them beside their rounds, but for those without right and wrong', () => {
    expect(report.students.map(({ nickname, others }) => [nickname, others.right, others.asked])).toEqual([
      ['Name a', 2, 2],
      ['Name b', 0, 2],
      ['Name d', 0, 2],
    ])
    expect(report.students[0]!.accuracy.accuracy).toBeNull()
    expect(report.students[0]!.points).toBe(2_000)
  })

  it('R-REPORT-11: a player’s own page has them with the own answers alone', () => {
    const own = buildPlayerReport(record, pack, frame, 'a')
    expect(own.others.map(({ mode, subject, answer }) => [mode, subject, answer])).toEqual([
      ['fooled', null, { choice: null, models: ['logreg'] }],
      ['guess', 'cnn1', { choice: SHIRT, models: null }],
      ['tribunal', null, { choice: COAT, models: null }],
    ])
    expect(own.items).toEqual([])
    expect(buildPlayerReport(record, pack, frame, 'd').others.map(({ answer }) => answer)).toEqual([
      null,
      null,
      null,
    ])
  })

  it('R-REPORT-12: are rows of report.csv, with what was asked and ticked', () => {
    const lines = reportCsv(record, null).slice(1).trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 3 * 3)
    expect(lines[1]).toBe('1,1,fooled,,0,Shirt,10,Name a,,,logreg,true,1,Coat,0.75,Shirt,0.75')
    expect(lines[2]).toContain('Name b,,,none,false,2')
    expect(lines[3]).toContain('Name d,,,,false,,')
    expect(lines[4]).toContain('1,2,guess,cnn1,1,Coat,10,Name a,Shirt,,,true')
    expect(lines[7]).toContain('1,3,tribunal,,2,Shirt,10,Name a,Coat,,,,1')
  })

  it('R-REPORT-14: and of answers.csv, without a name', () => {
    const csv = answersCsv(record, pack, null, (id) => id)
    expect(csv).toContain('1,1,fooled,,0,6,0 1 2 3 4 5 6 7 8 9,p1,,,logreg,true,1,6,')
    expect(csv).toContain('1,2,guess,cnn1,1,4,')
    expect(csv).not.toContain('Name')
  })

  it('R-REPORT-15: have a sheet of their own in the workbook', () => {
    const sheet = reportSheets(report).find(({ name }) => name === 'Other rounds')!
    expect(sheet.rows).toHaveLength(4)
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.rows[0]!.length)
    const [head, first] = sheet.rows
    expect(first![head!.indexOf('Ticked logreg')]).toBe(1)
    expect(first![head!.indexOf('Right')]).toBe(1)
    expect(sheet.rows[3]![head!.indexOf('Right')]).toBeNull()
  })
})
