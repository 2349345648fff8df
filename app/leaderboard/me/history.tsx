import { useTranslations } from 'use-intl'
import { type ClaimView, HUMAN_MEDIAN_MS, type RankedGameView } from '../../../contracts/index.ts'
import { useWords } from '../../_lib/use-words.ts'
import styles from './me.module.css'

const Game = ({ game }: { game: RankedGameView }) => {
  const texts = useTranslations('leaderboard')
  const games = useTranslations('games')
  const words = useWords()
  const { endedAt, deck, mode, choiceCount, right, asked, medianMs, reason, forClass } = game
  return (
    <tr data-off={reason !== null || undefined}>
      <th scope="row">
        {words.time(endedAt)}
        <span className={styles.what}>
          {texts('me.game', {
            deck: games(`decks.${deck}.name`),
            mode: games(`modes.${mode}.name`),
            choices: choiceCount,
          })}
          {forClass && ` · ${texts('me.forClass')}`}
        </span>
        {reason !== null && (
          <span className={styles.why}>
            {texts(`reasons.${reason}`, {
              median: words.seconds(medianMs / 1000),
              least: words.seconds(HUMAN_MEDIAN_MS / 1000),
            })}
          </span>
        )}
      </th>
      <td className="figure">{texts('me.rightOf', { right, asked })}</td>
      <td className="figure">{words.seconds(medianMs / 1000)}</td>
    </tr>
  )
}

/** Every game that was completed for this claim, also those that are kept off the board. */
export const History = ({ view: { games, gameCount } }: { view: ClaimView }) => {
  const texts = useTranslations('leaderboard')
  return (
    <section className={styles.part} aria-labelledby="history">
      <h2 id="history" className={`headline ${styles.subtitle}`}>
        {texts('me.history', { count: gameCount })}
      </h2>
      {gameCount === 0 ? (
        <p>{texts('me.noGames')}</p>
      ) : (
        <table className={styles.table}>
          <thead className="caption">
            <tr>
              <th scope="col">{texts('me.when')}</th>
              <th scope="col">{texts('me.right')}</th>
              <th scope="col">{texts('me.pace')}</th>
            </tr>
          </thead>
          <tbody>
            {games.map((game) => (
              <Game key={game.roomId} game={game} />
            ))}
          </tbody>
        </table>
      )}
      {gameCount > games.length && <p>{texts('me.more', { count: games.length })}</p>}
    </section>
  )
}
