import type { Answer, Phase, Round } from './state.ts'

const laterAnswers = (answers: ReadonlyMap<string, Answer>, byMs: number): ReadonlyMap<string, Answer> =>
  new Map([...answers].map(([id, answer]) => [id, { ...answer, at: answer.at + byMs }]))

/** The answers move with the clock, so that those given before a pause took no longer for it. */
const laterRound = (round: Round, byMs: number): Round => ({
  ...round,
  openedAt: round.openedAt + byMs,
  deadlineAt: round.deadlineAt === null ? null : round.deadlineAt + byMs,
  answers: laterAnswers(round.answers, byMs),
})

/** The phase as if it had begun so much later: a pause counts for nothing. */
export const shiftClocks = (phase: Phase, byMs: number): Phase => {
  switch (phase.name) {
    case 'countdown':
      return { ...phase, opensAt: phase.opensAt + byMs }
    case 'question':
      return { ...phase, current: laterRound(phase.current, byMs) }
    case 'discussion':
      return { ...phase, until: phase.until + byMs }
    case 'reveal':
    case 'standings':
      return { ...phase, shownAt: phase.shownAt + byMs }
    default:
      return phase
  }
}
