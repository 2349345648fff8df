import { ASKS_FOR_A_CLASS, type RevealedRoundView } from '../../contracts/index.ts'
import type { Texts } from '../messages/messages.ts'
import type { Words } from './words.ts'

type Round = Pick<RevealedRoundView, 'mode' | 'practice' | 'label' | 'gain' | 'certainty' | 'shownAnswer'>

const describeGain = (texts: Texts<'games'>, words: Words, of: NonNullable<Round['gain']>): string => {
  const shares = { before: words.percent(of.before), after: words.percent(of.after) }
  return of.gain === null
    ? texts('modeSentence.gain', shares)
    : texts('modeSentence.gainWon', { ...shares, gain: words.decimal(of.gain, 2) })
}

const describeCertainty = (
  texts: Texts<'games'>,
  words: Words,
  of: NonNullable<Round['certainty']>,
): string | null => {
  const right = of.right === null ? null : words.percent(of.right / 100)
  const wrong = of.wrong === null ? null : words.percent(of.wrong / 100)
  if (right !== null && wrong !== null) return texts('modeSentence.sure', { right, wrong })
  if (right !== null) return texts('modeSentence.sureAndRight', { right })
  return wrong === null ? null : texts('modeSentence.sureAndWrong', { wrong })
}

/** What the mode has to say of a round; null in most classic ones. */
export const describeMode = (
  texts: Texts<'games'>,
  words: Words,
  { mode, practice, label, gain, certainty, shownAnswer }: Round,
): string | null => {
  if (gain) return describeGain(texts, words, gain)
  if (certainty) return describeCertainty(texts, words, certainty)
  const named = words.className(label)
  if (mode === 'guess') return texts('modeSentence.label', { label: named })
  if (mode === 'tribunal')
    return texts('modeSentence.dispute', {
      label: named,
      answer: shownAnswer === null ? '–' : words.className(shownAnswer),
    })
  return practice ? texts('modeSentence.practice') : null
}

/** That nobody answered, or that the crowd's answers tie; null where it has one. */
export const describeCrowd = (
  texts: Texts<'games'>,
  { mode, answerCounts, crowd }: Pick<RevealedRoundView, 'mode' | 'answerCounts' | 'crowd'>,
): string | null => {
  if (!ASKS_FOR_A_CLASS[mode]) return null
  if (answerCounts.every((count) => count === 0)) return texts('modeSentence.silence')
  return crowd !== null && crowd.length > 1 ? texts('modeSentence.tie') : null
}
