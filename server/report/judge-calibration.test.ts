import { describe, expect, it } from 'vitest'
import type { RoomEvent } from '../../contracts/index.ts'
import { roomCreated } from '../game/testing/example-pack.ts'
import { judgeCalibration } from './judge-calibration.ts'
import { replayGames } from './replay-games.ts'
import { COAT, joins, MODELS, plays, SHIRT } from './testing/example-log.ts'

const sureBy = (events: RoomEvent[], certainties: Record<string, number>): RoomEvent[] =>
  events.map((event) =>
    event.type === 'AnswerSubmitted' ? { ...event, certainty: certainties[event.playerId]! } : event,
  )

const duel = (round: number, answers: Record<string, number>, certainties: Record<string, number>) =>
  sureBy(plays({ round, label: SHIRT, mode: 'duel', answers, models: [SHIRT, COAT] }), certainties)

describe('the calibration of a class', () => {
  const { games } = replayGames([
    roomCreated(),
    joins('a'),
    joins('b'),
    // Its certainty is nobody's to compare: a classic round has none.
    ...plays({ round: 1, label: SHIRT, answers: { a: COAT, b: COAT }, models: [COAT, COAT] }),
    ...duel(2, { a: SHIRT, b: COAT }, { a: 100, b: 80 }),
    ...duel(3, { a: SHIRT, b: SHIRT }, { a: 60, b: 20 }),
    { type: 'GameEnded', at: 60_000 },
  ])
  const calibration = judgeCalibration(games[0]!.rounds, MODELS)!

  it('R-REPORT-21: has the answers by certainty, an edge with the bin above, and 100 % with the last', () => {
    expect(
      calibration.bins.map(({ from, meanCertainty, accuracy }) => [
        from,
        meanCertainty,
        accuracy.right,
        accuracy.asked,
      ]),
    ).toEqual([
      [0, null, 0, 0],
      [0.2, 0.2, 1, 1],
      [0.4, null, 0, 0],
      [0.6, 0.6, 1, 1],
      [0.8, 0.9, 1, 2],
    ])
  })

  it('R-REPORT-21: the error is the mean distance of certainty and share right', () => {
    // (|1 − .2| + |1 − .6| + 2·|.5 − .9|) / 4
    expect(calibration.ece).toBeCloseTo(0.5, 12)
    expect(calibration.meanCertainty).toBeCloseTo(0.65, 12)
    expect(calibration.accuracy).toBe(0.75)
  })

  it('R-REPORT-21: the models’ figures are those on the items of the duel', () => {
    expect(calibration.models).toEqual([
      { meanConfidence: 0.75, accuracy: 1 },
      { meanConfidence: 0.75, accuracy: 0 },
    ])
  })

  it('R-REPORT-21: there is none without a duel', () => {
    expect(judgeCalibration(games[0]!.rounds.slice(0, 1), MODELS)).toBeNull()
  })

  it('R-REPORT-21: who was kicked is not in it', () => {
    const kicked = replayGames([
      roomCreated(),
      joins('a'),
      joins('b'),
      ...duel(1, { a: SHIRT, b: COAT }, { a: 100, b: 80 }),
      { type: 'PlayerKicked', at: 50_000, playerId: 'b', ban: true },
    ])
    expect(judgeCalibration(kicked.games[0]!.rounds, MODELS)).toMatchObject({ accuracy: 1, meanCertainty: 1 })
  })
})
