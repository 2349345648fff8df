import {
  BOARD_PERIODS,
  type BoardScope,
  boardKey,
  type DeckName,
  periodKey,
  type RankedMode,
} from '../../contracts/index.ts'
import { raschAbility } from '../../contracts/rasch-ability.ts'
import type { Pack } from '../game/pack.ts'
import type { CountedAnswer, Entry, StoredGame } from './leaderboard-store.ts'

type Game = Pick<StoredGame, 'deck' | 'mode' | 'choiceCount' | 'classId' | 'endedAt'>

/** Whether an answer counts on a board, whenever it was given. */
export const isAbout = (scope: BoardScope, answer: CountedAnswer, pack: Pack): boolean =>
  answer.choiceCount === scope.choiceCount &&
  (scope.deck === 'any' || answer.deck === scope.deck) &&
  (scope.mode === 'any' || answer.mode === scope.mode) &&
  (scope.label === null || pack.labels[answer.item] === scope.label) &&
  (scope.classId === null || answer.classId === scope.classId)

/** The boards that a game counts on. */
const scopesOf = ({ deck, mode, choiceCount, classId }: Game, labels: ReadonlySet<number>): BoardScope[] => {
  const wide = {
    choiceCount: choiceCount === 4 ? 4 : 10,
    deck: 'any',
    mode: 'any',
    label: null,
    classId: null,
  } as const
  const own = { deck: deck as DeckName, mode: mode as RankedMode }
  return [
    wide,
    { ...wide, deck: own.deck },
    { ...wide, mode: own.mode },
    { ...wide, ...own },
    ...[...labels].map((label) => ({ ...wide, label })),
    ...(classId === null ? [] : [{ ...wide, classId }]),
  ]
}

/** Ability and right answers over these. */
export const standingOf = (
  answers: readonly Pick<CountedAnswer, 'item' | 'right' | 'choiceCount'>[],
  pack: Pack,
) => ({
  ...raschAbility(
    answers.map(({ item, right, choiceCount }) => ({
      difficulty: pack.difficulties[item]!,
      right,
      guessing: 1 / choiceCount,
    })),
  ),
  right: answers.filter(({ right }) => right).length,
  asked: answers.length,
})

/**
 * The entries that a game changes, out of all that its claim has answered: on the boards of its deck, its mode, its number of
 * labels, its class and each of the classes that it asked for, and of the day, the week and all time.
 */
export const boardEntries = (
  game: Game,
  items: readonly number[],
  counted: readonly CountedAnswer[],
  pack: Pack,
): Entry[] =>
  scopesOf(game, new Set(items.map((item) => pack.labels[item]!))).flatMap((scope) => {
    const about = counted.filter((answer) => isAbout(scope, answer, pack))
    return BOARD_PERIODS.map((period) => {
      const key = periodKey(period, game.endedAt)
      const within = about.filter(({ endedAt }) => periodKey(period, endedAt) === key)
      return { board: boardKey(scope, period, game.endedAt), ...standingOf(within, pack) }
    })
  })
