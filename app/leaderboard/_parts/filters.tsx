import Link from 'next/link'
import { BOARD_PERIODS, type Board, boardQuery, CLASS_COUNT, RANKED_MODES } from '../../../contracts/index.ts'
import { DECK_NAMES } from '../../_lib/deck-names.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import styles from './filters.module.css'

interface Choice {
  readonly name: string
  readonly change: Partial<Board>
}

const same = (a: Board, b: Board): boolean => boardQuery(a) === boardQuery(b)

/** Every board is an address: each choice is a link to the board that differs in it. */
export const Filters = async ({ board }: { board: Board }) => {
  const texts = await getTexts('leaderboard')
  const games = await getTexts('games')
  const words = await getWords()
  const wide: Partial<Board> = { label: null, ...(board.label !== null && { deck: 'any', mode: 'any' }) }
  const rows: { title: string; choices: Choice[] }[] = [
    {
      title: texts('filters.time'),
      choices: BOARD_PERIODS.map((period) => ({
        name: texts(`filters.times.${period}`),
        change: { period },
      })),
    },
    {
      title: texts('filters.labels'),
      choices: ([10, 4] as const).map((choiceCount) => ({
        name: texts(choiceCount === 10 ? 'filters.allTen' : 'filters.four'),
        change: { choiceCount },
      })),
    },
    ...(board.classKey === null
      ? [
          {
            title: texts('filters.mode'),
            choices: (['any', ...RANKED_MODES] as const).map((mode) => ({
              name: mode === 'any' ? texts('filters.allModes') : games(`modes.${mode}.name`),
              change: { ...wide, mode },
            })),
          },
          {
            title: texts('filters.deck'),
            choices: (['any', ...DECK_NAMES] as const).map((deck) => ({
              name: deck === 'any' ? texts('filters.allDecks') : games(`decks.${deck}.name`),
              change: { ...wide, deck },
            })),
          },
          {
            title: texts('filters.best'),
            choices: Array.from({ length: CLASS_COUNT }, (_, label) => ({
              name: words.className(label),
              change: { label, deck: 'any', mode: 'any' } as const,
            })),
          },
        ]
      : []),
  ]
  return (
    <nav className={styles.filters} aria-label={texts('filters.title')}>
      {rows.map(({ title, choices }) => (
        <div key={title} className={styles.row}>
          <span className="caption">{title}</span>
          <ul className={styles.choices}>
            {choices.map(({ name, change }) => {
              const next = { ...board, ...change }
              return (
                <li key={name}>
                  <Link
                    href={`/leaderboard${boardQuery(next)}`}
                    aria-current={same(next, board) ? 'true' : undefined}
                    scroll={false}
                    prefetch={false}
                  >
                    {name}
                  </Link>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </nav>
  )
}
