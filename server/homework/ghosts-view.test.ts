import { describe, expect, it } from 'vitest'
import { replay } from '../game/reduce.ts'
import { roomCreated } from '../game/testing/example-pack.ts'
import { replayGames } from '../report/replay-games.ts'
import { BOOT, COAT, exampleLog, joins, plays, SHIRT } from '../report/testing/example-log.ts'
import { ghostsView } from './ghosts-view.ts'
import { homeworkParts, homeworkPieces, isFinished } from './pieces.ts'

const record = replayGames(exampleLog())
const first = homeworkPieces(record, 1)

/** An attempt in which these pieces of the first game were answered so. */
const attempt = (...choices: number[]) =>
  replay([
    roomCreated({ kind: 'solo', hostTokenHash: null }),
    joins('me'),
    ...choices.flatMap((choice, i) =>
      plays({
        round: i + 1,
        label: [SHIRT, COAT, SHIRT][i]!,
        answers: { me: choice },
        models: [SHIRT, COAT],
      }),
    ),
  ])
const named = (view: ReturnType<typeof ghostsView>) =>
  view.ghosts.map(({ nickname, right, answered, asked }) => [nickname.slice(-1), right, answered, asked])

describe('the pieces', () => {
  it('R-HOMEWORK-3: are the game’s own, once each, as they were first asked', () => {
    expect(first.map(({ itemIndex }) => itemIndex)).toEqual([0, 1, 2])
    expect(homeworkPieces(record, 2).map(({ itemIndex }) => itemIndex)).toEqual([3])
    expect(homeworkPieces(record, 3)).toEqual([])
    const [piece] = first
    const again = {
      ...record,
      games: [{ ...record.games[0]!, rounds: [piece!, { ...piece!, choices: [1, 2] }] }],
    }
    expect(homeworkPieces(again, 1)).toEqual([piece])
  })

  it('R-HOMEWORK-3: are parts with the game’s number of labels, in the game’s order', () => {
    const four = { ...first[1]!, itemIndex: 7, choices: [0, 2, COAT, SHIRT] }
    expect(homeworkParts([first[0]!, first[1]!, four, first[2]!])).toMatchObject([
      { mode: 'classic', deck: { items: [0, 1] }, roundCount: 2, choiceCount: 10, answerWindowS: null },
      { deck: { items: [7] }, roundCount: 1, choiceCount: 4 },
      { deck: { items: [2] }, roundCount: 1, choiceCount: 10 },
    ])
  })

  it('R-HOMEWORK-2: are of a game that is over', () => {
    expect([isFinished(record, 1), isFinished(record, 2), isFinished(record, 3)]).toEqual([true, true, false])
    const playing = replayGames(exampleLog().slice(0, -1))
    expect([isFinished(playing, 1), isFinished(playing, 2)]).toEqual([true, false])
    expect(isFinished(replayGames([...exampleLog(), { type: 'RoomClosed', at: 90_000 }]), 2)).toBe(true)
  })
})

describe('the ghosts', () => {
  it('R-HOMEWORK-6: nothing is told before the first reveal', () => {
    expect(ghostsView(record, first, attempt(), 'me')).toEqual({
      pieceCount: 0,
      own: { right: 0, asked: 0, accuracy: null, interval: null },
      people: { right: 0, asked: 0, accuracy: null, interval: null },
      best: null,
      place: null,
      ghosts: [],
      models: [],
    })
  })

  it('R-HOMEWORK-6: each on the pieces revealed and no other', () => {
    const view = ghostsView(record, first, attempt(SHIRT), 'me')
    expect(named(view)).toEqual([
      ['a', 1, 1, 1],
      ['c', 1, 1, 1],
      ['b', 0, 1, 1],
    ])
    expect(view).toMatchObject({
      own: { right: 1, asked: 1 },
      people: { right: 2 / 3, asked: 1 },
      best: 1,
      place: { place: 1, of: 4 },
      models: [
        { model: 'logreg', right: 1, asked: 1 },
        { model: 'cnn1', right: 0, asked: 1 },
      ],
    })
  })

  it('R-HOMEWORK-6: no answer is not right; who came late has figures and no place; ties share one', () => {
    const view = ghostsView(record, first, attempt(COAT, COAT, COAT), 'me')
    expect(named(view)).toEqual([
      ['d', 1, 1, 1],
      ['a', 2, 3, 3],
      ['c', 2, 2, 3],
      ['b', 1, 3, 3],
    ])
    expect(view).toMatchObject({ own: { right: 1, asked: 3 }, best: 2, place: { place: 3, of: 4 } })
    expect(ghostsView(record, first, attempt(SHIRT, COAT, COAT), 'me').place).toEqual({ place: 1, of: 4 })
  })

  it('R-HOMEWORK-6: by right answers, whatever points they brought', () => {
    const second = homeworkPieces(record, 2)
    const state = replay([
      roomCreated({ kind: 'solo', hostTokenHash: null }),
      joins('me'),
      ...plays({ round: 1, itemIndex: 3, label: BOOT, answers: { me: BOOT }, models: [7, BOOT] }),
    ])
    const view = ghostsView(record, second, state, 'me')
    expect(JSON.stringify(view)).not.toContain('points')
    expect(view.place).toEqual({ place: 1, of: 5 })
  })
})
