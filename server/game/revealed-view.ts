import { ITEM_BYTES, type Label, type QuestionView, type RevealedRoundView } from '../../contracts/index.ts'
import { askedPlayers, majority } from './compared.ts'
import type { Pack } from './pack.ts'
import type { Answer, RevealedRound, RoomState, Round } from './state.ts'

export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** 784 grey values, base64. */
export const itemImage = (itemIndex: number, pack: Pack): string =>
  base64(pack.images.subarray(itemIndex * ITEM_BYTES, (itemIndex + 1) * ITEM_BYTES))

/** Built from the image and the choices alone, so that nothing else can slip into it. */
export const questionView = (round: Round, pack: Pack): QuestionView => ({
  imageBase64: itemImage(round.itemIndex, pack),
  choices: round.choices,
})

export const askedView = ({ mode, practice, subject, shownLabel, shownAnswer }: Round) => ({
  mode,
  practice,
  subject,
  shownLabel,
  shownAnswer,
})

/** How many of these people chose each of the round's choices. */
export const countChoices = (
  { choices }: Pick<Round, 'choices'>,
  answers: ReadonlyMap<string, Answer>,
  ids: readonly string[],
): number[] => {
  const counts = new Map<Label, number>()
  for (const id of ids) {
    const choice = answers.get(id)?.choice ?? null
    if (choice !== null) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  }
  return choices.map((choice) => counts.get(choice) ?? 0)
}

const gainOf = ({ firstAnswers, answers, label }: RevealedRound, asked: readonly string[]) => {
  if (!firstAnswers || asked.length === 0) return null
  const share = (from: ReadonlyMap<string, Answer>) =>
    asked.filter((id) => from.get(id)?.choice === label).length / asked.length
  const before = share(firstAnswers)
  const after = share(answers)
  return { before, after, gain: before === 1 ? null : (after - before) / (1 - before) }
}

const meanCertainty = (answers: readonly Answer[]): number | null =>
  answers.length === 0
    ? null
    : answers.reduce((sum, { certainty }) => sum + (certainty ?? 0), 0) / answers.length

/** A round after its reveal, as everybody may see it. */
export const revealedView = (state: RoomState, round: RevealedRound, pack: Pack): RevealedRoundView => {
  const asked = askedPlayers(state, round)
  const answers = asked.flatMap((id) => round.answers.get(id) ?? [])
  const { crowd } = state.options
  return {
    ...questionView(round, pack),
    ...askedView(round),
    round: round.round,
    itemIndex: round.itemIndex,
    label: round.label,
    end: round.end,
    answerCounts: countChoices(round, round.answers, asked),
    answeredCount: answers.length,
    askedCount: asked.length,
    modelAnswers: round.modelAnswers,
    firstCounts: round.firstAnswers && countChoices(round, round.firstAnswers, asked),
    gain: gainOf(round, asked),
    tickedCounts:
      round.mode === 'fooled'
        ? round.modelAnswers.map(({ model }) => answers.filter((a) => a.models?.includes(model)).length)
        : null,
    certainty:
      round.mode === 'duel'
        ? {
            right: meanCertainty(answers.filter((a) => a.choice === round.label)),
            wrong: meanCertainty(answers.filter((a) => a.choice !== round.label)),
          }
        : null,
    crowd: crowd ? majority(state, round) : null,
    committee: crowd ? round.committee : null,
  }
}
