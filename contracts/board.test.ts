import { describe, expect, it } from 'vitest'
import {
  type Board,
  boardKey,
  boardQuery,
  DEFAULT_BOARD,
  modelBoardKey,
  parseBoard,
  periodKey,
} from './board.ts'

const scope = { choiceCount: 10, deck: 'random', mode: 'any', label: null, classId: null } as const
const KEY = 'k'.repeat(32)

describe('the time spans of boards', () => {
  it('R-BOARD-3: a week begins on Monday, by UTC', () => {
    const wednesday = Date.UTC(2026, 10, 25, 21)
    expect(periodKey('all', wednesday)).toBe('all')
    expect(periodKey('today', wednesday)).toBe('d2026-11-25')
    expect(periodKey('week', wednesday)).toBe('w2026-11-23')
    expect(periodKey('week', Date.UTC(2026, 10, 23))).toBe('w2026-11-23')
    expect(periodKey('week', Date.UTC(2026, 10, 23) - 1)).toBe('w2026-11-16')
    expect(periodKey('week', Date.UTC(2027, 0, 1))).toBe('w2026-12-28')
  })

  it('R-BOARD-4: boards that differ in anything have keys that differ; models stand in all of one deck', () => {
    const scopes = [
      scope,
      { ...scope, choiceCount: 4 as const },
      { ...scope, deck: 'any' as const },
      { ...scope, mode: 'duel' as const },
      { ...scope, deck: 'any' as const, label: 6 },
      { ...scope, deck: 'any' as const, classId: 'a-class' },
    ]
    expect(new Set(scopes.map((each) => boardKey(each, 'week', 0))).size).toBe(scopes.length)
    expect(modelBoardKey({ ...scope, mode: 'duel', classId: 'a-class' })).toBe(modelBoardKey(scope))
  })
})

describe('the address of a board', () => {
  it.each<Partial<Board>>([
    {},
    { period: 'week', choiceCount: 4 },
    { deck: 'any', mode: 'duel' },
    { deck: 'any', label: 0 },
    { deck: 'any', classKey: KEY, period: 'today' },
  ])('R-BOARD-7: %j comes back from its query', (change) => {
    const board = { ...DEFAULT_BOARD, ...change }
    const query = Object.fromEntries(new URLSearchParams(boardQuery(board, 3)))
    expect(parseBoard(query)).toEqual({ board, page: 3, faults: [] })
  })

  it('R-BOARD-7: what it has wrong is named and left at what is usual', () => {
    const asked = {
      time: 'yesterday',
      labels: '7',
      deck: ['easy', 'hard'],
      mode: 'tribunal',
      best: '10',
      page: '0',
    }
    expect(parseBoard(asked)).toEqual({
      board: DEFAULT_BOARD,
      page: 1,
      faults: ['best', 'deck', 'mode', 'page', 'time', 'labels'],
    })
    expect(parseBoard({ class: 'short' }).faults).toEqual(['class'])
    expect(parseBoard({ page: '1e3' }).faults).toEqual(['page'])
  })

  it('R-BOARD-4: of one class of pieces, or of a school class, all decks and modes', () => {
    expect(parseBoard({ best: '6', deck: 'easy', mode: 'duel' }).board).toMatchObject({
      deck: 'any',
      mode: 'any',
      label: 6,
    })
    expect(parseBoard({ class: KEY, deck: 'easy', best: '6' }).board).toMatchObject({
      deck: 'any',
      label: null,
      classKey: KEY,
    })
  })
})
