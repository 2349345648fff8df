import { describe, expect, it } from 'vitest'
import { CLASS_COUNT } from '../../contracts/index.ts'
import { roomCreated } from '../game/testing/example-pack.ts'
import { buildPlayerReport } from './build-player-report.ts'
import { buildReport } from './build-report.ts'
import { replayGames } from './replay-games.ts'
import { BOOT, COAT, exampleLog, exampleReportPack, joins, plays, SHIRT } from './testing/example-log.ts'

const pack = exampleReportPack()
const frame = { roomId: 'room-1', deleteAt: 99_000 }
const record = replayGames(exampleLog())

describe('the teacher’s report', () => {
  it('R-REPORT-1: is of all games together, or of one', () => {
    const all = buildReport(record, pack, frame, null)
    expect(all.items.map(({ game, round }) => [game, round])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
    ])
    expect(all).toMatchObject({ game: null, answerCount: 13, models: ['logreg', 'cnn1'] })
    const second = buildReport(record, pack, frame, 2)
    expect(second).toMatchObject({ game: 2, answerCount: 4 })
    expect(second.room).toEqual(all.room)
    expect(second.items.map(({ label }) => label)).toEqual([BOOT])
    expect(second.students.map(({ points }) => points)).toEqual([975, 0, 925, 900])
    expect(buildReport(record, pack, frame, 7)).toMatchObject({ items: [], students: [] })
  })

  it('R-REPORT-10: says of the room what a reader needs, and no secret of it', () => {
    const report = buildReport(record, pack, frame, null)
    expect(report.room).toEqual({
      roomId: 'room-1',
      code: 'ACDE',
      kind: 'classroom',
      openedAt: 1_000,
      open: true,
      deleteAt: 99_000,
      parts: [{ mode: 'classic', deck: 'random', roundCount: 3, answerWindowS: 20, choiceCount: 10 }],
      games: [
        { game: 1, startedAt: 10_000, roundCount: 3 },
        { game: 2, startedAt: 10_000, roundCount: 1 },
      ],
    })
    const text = JSON.stringify(report)
    for (const secret of ['host-hash', 'token a', 'device a', '"seed"', 'logDraw'])
      expect(text).not.toContain(secret)
    const closed = replayGames([...exampleLog(), { type: 'RoomClosed', at: 70_000 }])
    expect(buildReport(closed, pack, frame, null)).toEqual({
      ...report,
      room: { ...report.room, open: false },
    })
  })

  it('R-REPORT-3: does not change with a round that is open', () => {
    const before = buildReport(record, pack, frame, null)
    const [opened, answered] = plays({ round: 2, label: SHIRT, answers: { a: 1 }, models: [1, 1] })
    const during = replayGames([...exampleLog(), opened!, answered!])
    expect(buildReport(during, pack, frame, null)).toEqual(before)
    expect(buildPlayerReport(during, pack, frame, 'a')).toEqual(buildPlayerReport(record, pack, frame, 'a'))
  })

  it('R-REPORT-5: of a game without players or answers has no figures, and does not fail', () => {
    const round = plays({ round: 1, label: COAT, answers: {}, models: [COAT, 1] })
    const empty = buildReport(replayGames([roomCreated()]), pack, frame, null)
    expect(empty).toMatchObject({ items: [], students: [], hardest: [], models: [], answerCount: 0 })
    expect(empty.accuracy.people.accuracy).toBeNull()
    expect(empty.classes).toHaveLength(CLASS_COUNT)
    const nobody = buildReport(replayGames([roomCreated(), ...round]), pack, frame, null)
    expect(nobody.accuracy.people.accuracy).toBeNull()
    expect(nobody.items).toHaveLength(1)
    const silent = buildReport(replayGames([roomCreated(), joins('a'), ...round]), pack, frame, null)
    expect(silent.accuracy.people.accuracy).toBe(0)
    expect(silent.students).toHaveLength(1)
  })
})

describe('a player’s own page', () => {
  it('R-REPORT-11: has the rounds he was asked in, his answers beside the models’', () => {
    const report = buildPlayerReport(record, pack, frame, 'd')
    expect(report.nickname).toBe('Name d')
    expect(report.items.map(({ game, round, choice }) => [game, round, choice])).toEqual([
      [1, 3, SHIRT],
      [2, 1, BOOT],
    ])
    const all = buildReport(record, pack, frame, null).items
    for (const { game, round, itemIndex } of report.items)
      expect(all).toContainEqual(expect.objectContaining({ game, round, itemIndex }))
    expect(report.accuracy.people).toMatchObject({ right: 2, asked: 2 })
    expect(report.accuracy.models.map(({ right, asked }) => [right, asked])).toEqual([
      [1, 2],
      [1, 2],
    ])
  })

  it('R-REPORT-11: has his class profile beside each model’s, and the duels', () => {
    const report = buildPlayerReport(record, pack, frame, 'c')
    expect(report.items[1]).toMatchObject({ label: COAT, choice: null })
    expect(report.classes[SHIRT]).toMatchObject({
      support: 2,
      people: { right: 2, asked: 2 },
      models: [
        { right: 1, asked: 2 },
        { right: 1, asked: 2 },
      ],
    })
    // Right in 1, 3 and 4, not in 2; logreg in 3, cnn1 in 1, 2 and 4.
    expect(report.duels).toMatchObject([
      { model: 'logreg', onlyPeople: 2, onlyModel: 0, pValue: 0.5, pHolm: 1 },
      { model: 'cnn1', onlyPeople: 1, onlyModel: 1, pValue: 1, pHolm: 1 },
    ])
  })

  it('R-REPORT-11: tells nothing of anybody else', () => {
    const text = JSON.stringify(buildPlayerReport(record, pack, frame, 'a'))
    for (const other of ['Name b', 'Name c', 'Name d', 'Name e']) expect(text).not.toContain(other)
    expect(() => buildPlayerReport(record, pack, frame, 'nobody')).toThrow('no player nobody')
  })
})
