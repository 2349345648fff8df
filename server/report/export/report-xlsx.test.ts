import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { roomCreated } from '../../game/testing/example-pack.ts'
import { buildReport } from '../build-report.ts'
import { replayGames } from '../replay-games.ts'
import { COAT, exampleLog, exampleReportPack, joins, plays, SHIRT, teamsLog } from '../testing/example-log.ts'
import { reportXlsx } from './report-xlsx.ts'

const frame = { roomId: 'room-1', deleteAt: 99_000 }
const FORMULA = '=HYPERLINK("http://x")'

const sheetsOf = async (log = exampleLog()) => {
  const report = buildReport(replayGames(log), exampleReportPack(), frame, null)
  const sheets = await readXlsxFile(await reportXlsx(report))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

describe('report.xlsx', () => {
  it('R-REPORT-15: has sheets of items, students, classes and confusion', async () => {
    const sheets = await sheetsOf()
    expect([...sheets.keys()]).toEqual(['Items', 'Students', 'Classes', 'Confusion'])
    const [head, ...items] = sheets.get('Items')!
    expect(items).toHaveLength(4)
    expect(head!.slice(0, 6)).toEqual(['Game', 'Round', 'Item', 'Label', 'Choices', 'Hardest'])
    expect(items[2]!.slice(0, 10)).toEqual([1, 3, 2, 'Shirt', 10, 1, 4, 4, 2, 0.5])
    expect(items[2]!.slice(-4)).toEqual(['Shirt', 0.75, 'Coat', 0.75])
    const [, a] = sheets.get('Students')!
    expect(a!.slice(0, 6)).toEqual(['Name a', 2925, 4, 4, 3, 0.75])
    const classes = sheets.get('Classes')!
    expect(classes).toHaveLength(12)
    expect(classes[7]!.slice(0, 2)).toEqual(['Shirt', 2])
    expect(classes[7]![2]).toBeCloseTo(7 / 12, 12)
    expect(classes[1]!.slice(0, 3)).toEqual(['T-shirt/top', 0, null])
  })

  it('R-REPORT-15: people’s matrix comes before the models’', async () => {
    const confusion = (await sheetsOf()).get('Confusion')!
    const starts = confusion.map((row) => row[0])
    expect([starts.indexOf('People'), starts.indexOf('logreg'), starts.indexOf('cnn1')]).toEqual([2, 14, 26])
    expect(confusion[2 + 1 + 6]).toEqual(['Shirt', 0, 0, 0, 0, 3, 0, 4, 0, 0, 0])
  })

  it('R-REPORT-9: names each student’s team as it is now, where there are teams', async () => {
    const [head, a, b, c] = (await sheetsOf(teamsLog())).get('Students')!
    expect(head!.slice(0, 3)).toEqual(['Player', 'Team', 'Points'])
    expect([a, b, c].map((row) => row![1])).toEqual(['Cuffs', 'Cuffs', 'Collars'])
    expect(a![2]).toBe(2925)
  })

  it('R-REPORT-13: a nickname that is a formula stays a text', async () => {
    const log = exampleLog().map((event) =>
      event.type === 'PlayerJoined' && event.playerId === 'a' ? joins('a', FORMULA) : event,
    )
    expect((await sheetsOf(log)).get('Students')![1]![0]).toBe(FORMULA)
  })

  it('R-REPORT-15, R-REPORT-21: of a duel has a sheet of its answers by certainty, and the models’ beside it', async () => {
    const duel = plays({
      round: 1,
      label: SHIRT,
      mode: 'duel',
      answers: { a: SHIRT, b: COAT },
      models: [SHIRT, COAT],
    })
    const sure = duel.map((event) => (event.type === 'AnswerSubmitted' ? { ...event, certainty: 90 } : event))
    const sheets = await sheetsOf([roomCreated(), joins('a'), joins('b'), ...sure])
    const certainty = sheets.get('Certainty')!
    expect(certainty[0]!.slice(0, 6)).toEqual([
      'Certainty, from',
      'Certainty, to',
      'Answers',
      'Right',
      'Mean certainty',
      'Share right',
    ])
    expect(certainty[1]!.slice(0, 6)).toEqual([0, 0.2, 0, 0, null, null])
    expect(certainty[5]!.slice(0, 6)).toEqual([0.8, 1, 2, 1, 0.9, 0.5])
    expect(certainty[6]!.slice(0, 6)).toEqual(['All', null, 2, 1, 0.9, 0.5])
    expect(certainty[7]![4]).toBeCloseTo(0.4, 12)
    expect(certainty.slice(-2).map((row) => [row[0], row[4], row[5]])).toEqual([
      ['logreg', 0.75, 1],
      ['cnn1', 0.75, 0],
    ])
  })

  it('R-REPORT-15: of a room where nothing was played is a workbook all the same', async () => {
    const sheets = await sheetsOf([roomCreated()])
    expect(sheets.get('Students')).toHaveLength(1)
  })
})
