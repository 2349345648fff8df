import { DECKS } from './on-offer.ts'
import type { DeckName } from './settings.ts'

/** Ways of playing alone that count on the board: both name the item. */
export const RANKED_MODES = ['classic', 'duel'] as const
export type RankedMode = (typeof RANKED_MODES)[number]

export const BOARD_PERIODS = ['all', 'week', 'today'] as const
export type BoardPeriod = (typeof BOARD_PERIODS)[number]

/** Of which games and items a board is. */
export interface Board {
  readonly period: BoardPeriod
  readonly choiceCount: 4 | 10
  readonly deck: DeckName | 'any'
  readonly mode: RankedMode | 'any'
  /** Items of this class only, out of all decks and modes. */
  readonly label: number | null
  /** The key of a class's own board, of all decks and modes; null for everybody's. */
  readonly classKey: string | null
}

/** The board that is shown unless another is asked for: evenly drawn items flatter nobody. */
export const DEFAULT_BOARD: Board = {
  period: 'all',
  choiceCount: 10,
  deck: 'random',
  mode: 'any',
  label: null,
  classKey: null,
}

export const ROWS_A_PAGE = 25

const DAY_MS = 24 * 60 * 60 * 1000
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Days since Monday, of a day in UTC. */
const sinceMonday = (time: number): number => (new Date(time).getUTCDay() + 6) % 7

/** The time span that a moment lies in, by the calendar of UTC: one for everybody. */
export const periodKey = (period: BoardPeriod, time: number): string => {
  if (period === 'all') return 'all'
  return period === 'today' ? `d${dayOf(time)}` : `w${dayOf(time - sinceMonday(time) * DAY_MS)}`
}

/** What a board is about, without its time span. */
export type BoardScope = Pick<Board, 'choiceCount' | 'deck' | 'mode' | 'label'> & {
  /** The board's id, which is the hash of its key. */
  readonly classId: string | null
}

export const scopeKey = ({ choiceCount, deck, mode, label, classId }: BoardScope): string =>
  `${choiceCount}/${classId === null ? '' : `class:${classId}`}/${deck}/${mode}/${label ?? 'any'}`

/** The key under which an entry of a board is stored. */
export const boardKey = (scope: BoardScope, period: BoardPeriod, time: number): string =>
  `${periodKey(period, time)}/${scopeKey(scope)}`

/** Of models, whose items are the whole test set at any time and in any mode and class. */
export const modelBoardKey = ({ choiceCount, deck, label }: BoardScope): string =>
  scopeKey({ choiceCount, deck, mode: 'any', label, classId: null })

/** The query of a board's address; what is usual is left out. */
export const boardQuery = (board: Board, page = 1): string => {
  const query = new URLSearchParams()
  if (board.classKey) query.set('class', board.classKey)
  if (board.period !== DEFAULT_BOARD.period) query.set('time', board.period)
  if (board.choiceCount !== DEFAULT_BOARD.choiceCount) query.set('labels', String(board.choiceCount))
  if (!board.classKey && board.label === null && board.deck !== DEFAULT_BOARD.deck)
    query.set('deck', board.deck)
  if (!board.classKey && board.label === null && board.mode !== DEFAULT_BOARD.mode)
    query.set('mode', board.mode)
  if (board.label !== null) query.set('best', String(board.label))
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text ? `?${text}` : ''
}

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

const oneOf = <T extends string | number>(
  asked: string | readonly string[] | undefined,
  known: readonly T[],
): T | null => known.find((each) => String(each) === asked) ?? null

/**
 * The board that an address asks for, with what it has wrong: such a part is left at what is usual, and the page says so. A board of a class
 * or of one kind of piece is of all decks and modes.
 */
export const parseBoard = (asked: Asked): { board: Board; page: number; faults: string[] } => {
  const faults: string[] = []
  const read = <T extends string | number, D>(name: string, known: readonly T[], usual: D): T | D => {
    if (asked[name] === undefined) return usual
    const found = oneOf(asked[name], known)
    if (found === null) faults.push(name)
    return found ?? usual
  }
  const classKey = typeof asked.class === 'string' && /^[\w-]{20,64}$/.test(asked.class) ? asked.class : null
  if (asked.class !== undefined && classKey === null) faults.push('class')
  const label = read('best', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const, null)
  const narrowed = label !== null || classKey !== null
  const deck = read('deck', [...DECKS, 'any'] as const, DEFAULT_BOARD.deck)
  const mode = read('mode', [...RANKED_MODES, 'any'] as const, DEFAULT_BOARD.mode)
  const page = typeof asked.page === 'string' && /^[1-9]\d{0,5}$/.test(asked.page) ? Number(asked.page) : 1
  if (asked.page !== undefined && String(page) !== asked.page) faults.push('page')
  return {
    board: {
      period: read('time', BOARD_PERIODS, DEFAULT_BOARD.period),
      choiceCount: read('labels', [4, 10] as const, DEFAULT_BOARD.choiceCount),
      deck: narrowed ? 'any' : deck,
      mode: narrowed ? 'any' : mode,
      label: classKey === null ? label : null,
      classKey,
    },
    page,
    faults,
  }
}
