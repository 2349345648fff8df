import { useTranslations } from 'use-intl'
import { type ClaimView, FEW_UNSEEN } from '../../../contracts/index.ts'
import { useWords } from '../../_lib/use-words.ts'
import styles from './me.module.css'

/** Decks that this claim has nearly played through. */
export const FewDecks = ({ unseen }: Pick<ClaimView, 'unseen'>) => {
  const texts = useTranslations('leaderboard')
  const games = useTranslations('games')
  const words = useWords()
  const few = unseen.filter(({ items }) => items < FEW_UNSEEN)
  if (few.length === 0) return null
  const named = few.map(({ deck, items }) => `${games(`decks.${deck}.name`)} (${words.count(items)})`)
  return <p className={styles.few}>{texts('me.few', { decks: words.list(named) })}</p>
}
