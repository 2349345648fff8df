import { describe, expect, it } from 'vitest'
import { replayGames } from './replay-games.ts'
import { exampleLog } from './testing/example-log.ts'

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
})
