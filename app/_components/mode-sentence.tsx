import { CLASS_NAMES, type RevealedRoundView } from '../../contracts/index.ts'
import { capitalise, formatPercent } from '../_lib/format.ts'
import styles from './mode-sentence.module.css'

const sentence = ({
  mode,
  practice,
  label,
  gain,
  certainty,
  shownAnswer,
}: RevealedRoundView): string | null => {
  if (gain) {
    const won = gain.gain === null ? '' : ` Gain: ${gain.gain.toFixed(2)} of what was missing.`
    return `${formatPercent(gain.before)} were right before the talk, ${formatPercent(gain.after)} after it.${won}`
  }
  if (certainty) {
    const parts = [
      certainty.right !== null && `Those who were right were ${Math.round(certainty.right)} % sure`,
      certainty.wrong !== null && `those who were wrong ${Math.round(certainty.wrong)} %`,
    ].filter(Boolean)
    return parts.length > 0 ? `${capitalise(parts.join(', '))}.` : null
  }
  if (mode === 'guess') return `The data says ${CLASS_NAMES[label]}.`
  if (mode === 'tribunal')
    return `The data says ${CLASS_NAMES[label]}; all models say ${shownAnswer === null ? '–' : CLASS_NAMES[shownAnswer]}.`
  return practice ? 'Practice: nothing of this counts.' : null
}

/** What this mode has to say of a round, in a sentence; nothing in most classic ones. */
export const ModeSentence = ({ revealed }: { revealed: RevealedRoundView }) => {
  const text = sentence(revealed)
  return text && <p className={styles.sentence}>{text}</p>
}
