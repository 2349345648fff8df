import type { RoomView } from '../../../contracts/index.ts'
import { MODE_LABELS } from '../../_lib/modes.ts'

/** Where the game stands: the round among those that count, and the mode where it is not the usual one. */
export const RoundCaption = ({ room: { progress, roundCount, parts } }: { room: RoomView }) => {
  if (!progress) return null
  const mode = parts[progress.partIndex]?.mode
  const round = progress.practice
    ? 'Practice, counts for nothing'
    : `Round ${progress.counted} of ${roundCount}`
  return (
    <p className="caption">
      {round}
      {mode && mode !== 'classic' && ` · ${MODE_LABELS[mode].name}`}
    </p>
  )
}
