import { describe, expect, it } from 'vitest'
import type { RoomEvent } from '../../contracts/index.ts'
import { roomCreated } from '../game/testing/example-pack.ts'
import { replayGames } from './replay-games.ts'
import { COAT, exampleLog, joins, plays, SHIRT } from './testing/example-log.ts'

const upTo = (type: string) => {
  const log = exampleLog()
  return log.slice(0, log.findIndex((event) => event.type === type) + 1)
}

describe('replayGames', () => {
  it('R-REPORT-1: has every game of the room, also those before a rematch', () => {
    const { games, openedAt, state } = replayGames(exampleLog())
    expect(openedAt).toBe(1_000)
    expect(state.game).toBe(2)
    expect(games.map(({ game, startedAt, rounds }) => [game, startedAt, rounds.length])).toEqual([
      [1, 10_000, 3],
      [2, 10_000, 1],
    ])
    expect(games[1]!.rounds[0]).toMatchObject({ game: 2, round: 1, itemIndex: 3 })
  })

  it('R-REPORT-1: keeps the points that each game had brought', () => {
    const [first, second] = replayGames(exampleLog()).games
    // Windows of 20 s: a was right after 1 s twice, c after 3 s twice, d after 4 s.
    expect([...first!.points]).toEqual([
      ['a', 975 + 975],
      ['b', 950],
      ['c', 925 + 925],
      ['e', 0],
      ['d', 900],
    ])
    expect(second!.points.get('c')).toBe(925)
  })

  it('R-REPORT-2: a round counts for those asked; a late player from his first answer on; a kicked one in none', () => {
    const { games } = replayGames(exampleLog())
    expect(games.flatMap(({ rounds }) => rounds.map(({ asked }) => [...asked].join('')))).toEqual([
      'abc',
      'abc',
      'abcd',
      'abcd',
    ])
  })

  it('R-REPORT-3: a round that is open, and a game without a revealed one, are not there', () => {
    expect(replayGames(upTo('RoundOpened')).games).toEqual([])
    expect(replayGames(upTo('AnswerSubmitted')).games).toEqual([])
    expect(replayGames(upTo('RematchStarted')).games.map(({ game }) => game)).toEqual([1])
  })

  it('R-REPORT-3: rounds that do not ask for the name, and practice, are not there; of two votes it is the first', () => {
    const round = { label: SHIRT, answers: { a: SHIRT }, models: [SHIRT, COAT] } as const
    const log = [
      roomCreated({ roundCount: 10 }),
      joins('a'),
      ...plays({ ...round, round: 1, practice: true }),
      ...plays({ ...round, round: 2, mode: 'tribunal' }),
      ...plays({ ...round, round: 3, mode: 'duel' }),
    ]
    expect(replayGames(log).games[0]!.rounds.map((played) => played.round)).toEqual([3])
    const [opened, answered, revealed] = plays({ ...round, round: 4, mode: 'revote' })
    const twice: RoomEvent[] = [
      opened!,
      answered!,
      { type: 'DiscussionStarted', at: 43_000, round: 4, until: 99_000 },
      { type: 'SecondVoteOpened', at: 44_000, round: 4, deadlineAt: null },
      { ...(answered as Extract<RoomEvent, { type: 'AnswerSubmitted' }>), at: 45_000, choice: COAT },
      revealed!,
    ]
    const [, voted] = replayGames([...log, ...twice]).games[0]!.rounds
    expect(voted!.answers.get('a')!.choice).toBe(SHIRT)
  })
})
