import { ok, refuse } from '../../contracts/index.ts'
import type { AnswerInput, RoomCommand } from './commands.ts'
import { deadlineOf } from './deadline.ts'
import { type Decision, nothing, wrongPhase } from './decision.ts'
import { modelAnswer } from './model-answer.ts'
import { MODE_RULES } from './modes/modes.ts'
import type { Pack } from './pack.ts'
import { type Answer, currentRound, type Player, type RoomState, type Round } from './state.ts'

type Command<T extends RoomCommand['type']> = Extract<RoomCommand, { type: T }>

const sameAnswer = (given: Answer, { choice, certainty, models }: AnswerInput): boolean =>
  given.choice === choice &&
  given.certainty === certainty &&
  (given.models === null
    ? models === null
    : models !== null &&
      new Set([...given.models, ...models]).size === given.models.length &&
      models.length === given.models.length)

/** What does not fit the open round, or null. */
const misfit = (round: Round, answer: AnswerInput, pack: Pack) => {
  const lacks = MODE_RULES[round.mode].lacks(answer)
  if (lacks) return refuse('answer-incomplete', lacks)
  if (answer.choice !== null && !round.choices.includes(answer.choice))
    return refuse('choice-not-offered', 'This class is not among the choices.')
  if (
    answer.models &&
    (new Set(answer.models).size < answer.models.length ||
      !answer.models.every((m) => pack.models.includes(m)))
  )
    return refuse('choice-not-offered', 'These are not models that play, each once.')
  return null
}

export const decideAnswer = (
  state: RoomState,
  { round: number, answer, now }: Command<'answer'>,
  player: Player,
  pack: Pack,
): Decision => {
  const { playerId } = player
  const current = currentRound(state)
  const last = state.revealed.at(-1)
  const open = state.phase.name === 'question' ? state.phase.current : null
  // The answer that was lost on its way back: repeating it succeeds, also when the round has closed meanwhile.
  const round = current?.round === number ? current : last?.round === number ? last : null
  const given = round?.answers.get(playerId)
  if (given && sameAnswer(given, answer)) return nothing
  if (given && !(state.options.changeable && open?.round === number))
    return refuse('already-answered', 'Your answer is locked in; it cannot be changed.')
  if (!open) return round ? refuse('too-late', 'The round is over.') : wrongPhase(state)
  if (open.round !== number) return refuse('wrong-round', `Round ${open.round} is open, not round ${number}.`)
  const deadlineAt = deadlineOf(open, player)
  if (deadlineAt !== null && now > deadlineAt) return refuse('too-late', 'Time is up.')
  const refused = misfit(open, answer, pack)
  if (refused) return refused
  const { choice, certainty, models } = answer
  return ok([
    {
      type: 'AnswerSubmitted',
      at: now,
      round: number,
      playerId,
      choice,
      certainty,
      models: models && [...models],
    },
  ])
}

/** A player asks one of the models, once a game and before answering; in a practice round once more. */
export const decideAskModel = (
  state: RoomState,
  { round: number, model, now }: Command<'ask-model'>,
  player: Player,
  pack: Pack,
): Decision => {
  const { playerId } = player
  if (state.phase.name !== 'question') return wrongPhase(state)
  const { current } = state.phase
  if (current.round !== number)
    return refuse('wrong-round', `Round ${current.round} is open, not round ${number}.`)
  // Asked twice because the answer was lost on its way back.
  if (current.lifelines.get(playerId)?.model === model) return nothing
  if (!state.options.lifeline || !MODE_RULES[current.mode].lifeline)
    return refuse('lifeline-unavailable', 'No model can be asked in this round.')
  if (player.lifelineRound !== null || current.lifelines.has(playerId))
    return refuse('lifeline-unavailable', 'You have asked a model in this game already.')
  if (current.answers.has(playerId)) return refuse('lifeline-unavailable', 'You have answered already.')
  if (!pack.models.includes(model)) return refuse('lifeline-unavailable', 'This model does not play.')
  const deadlineAt = deadlineOf(current, player)
  if (deadlineAt !== null && now > deadlineAt) return refuse('too-late', 'Time is up.')
  const answer = modelAnswer(pack, model, current.itemIndex, current.choices)
  return ok([{ type: 'LifelineUsed', at: now, round: number, playerId, answer }])
}
