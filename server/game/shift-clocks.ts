import type { OpenRound, Phase } from './state.ts'

/** The answers move with the clock, so that those given before a pause took no longer for it. */
const laterRound = (round: OpenRound, byMs: number): OpenRound => ({
  ...round,
  openedAt: round.openedAt + byMs,
  deadlineAt: round.deadlineAt === null ? null : round.deadlineAt + byMs,
  answers: round.answers.map((answer) => ({ ...answer, at: answer.at + byMs })),
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
