import { useTranslations } from 'use-intl'
import type { RoomView } from '../../../contracts/index.ts'

/** Where the game stands: the round among those that count, and the mode where it is not the usual one. */
export const RoundCaption = ({ room: { progress, roundCount, parts } }: { room: RoomView }) => {
  const texts = useTranslations('host')
  const games = useTranslations('games')
  if (!progress) return null
  const mode = parts[progress.partIndex]?.mode
  const round = progress.practice
    ? texts('practice')
    : texts('round', { round: progress.counted, rounds: roundCount })
  return (
    <p className="caption">
      {round}
      {mode && mode !== 'classic' && ` · ${games(`modes.${mode}.name`)}`}
    </p>
  )
}
