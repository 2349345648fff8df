import type { CountView, RoomEvent } from '../../contracts/index.ts'
import { activePlayers, type RoomState } from '../game/state.ts'

/**
 * Who is still waited for in the open vote: players who are connected and have not answered. Kept up with what happens instead
 * of being counted anew: in a burst of answers that would cost everybody's time once an answer.
 */
export class Turnout {
  private readonly awaited = new Set<string>()
  /** Kicked players whose answers are still among the round's. */
  private kickedAnswers = 0

  /** @param connected live: it changes under this */
  constructor(
    private state: RoomState,
    private readonly connected: ReadonlySet<string>,
  ) {
    this.recount()
  }

  /** After stored events. */
  changed(state: RoomState, events: readonly RoomEvent[]): void {
    const newVote = state.phaseVersion !== this.state.phaseVersion
    this.state = state
    if (newVote || events.some(({ type }) => type === 'PlayerKicked')) this.recount()
    else for (const event of events) if (event.type === 'AnswerSubmitted') this.awaited.delete(event.playerId)
  }

  /** Somebody came or went. */
  presenceChanged(playerId: string): void {
    if (this.isAwaited(playerId)) this.awaited.add(playerId)
    else this.awaited.delete(playerId)
  }

  /** Everyone who is there has answered; false with nobody there, as when the network drops the whole class. */
  isComplete(): boolean {
    if (this.state.phase.name !== 'question' || this.awaited.size > 0) return false
    for (const id of this.connected) if (this.isActive(id)) return true
    return false
  }

  /** Whether these events, which are not stored yet, are the answers of all who are waited for. */
  isCompletedBy(events: readonly RoomEvent[]): boolean {
    if (this.awaited.size === 0 || events.length < this.awaited.size) return false
    const answered = new Set<string>()
    for (const event of events) {
      if (event.type !== 'AnswerSubmitted') return false
      answered.add(event.playerId)
    }
    for (const id of this.awaited) if (!answered.has(id)) return false
    return true
  }

  /** As `countView` has it. */
  count(): CountView | null {
    const { phase } = this.state
    if (phase.name !== 'question') return null
    const { round, answers } = phase.current
    const answeredCount = answers.size - this.kickedAnswers
    return { round, answeredCount, askedCount: answeredCount + this.awaited.size }
  }

  recount(): void {
    this.awaited.clear()
    this.kickedAnswers = 0
    const { phase, roster } = this.state
    if (phase.name !== 'question') return
    for (const { playerId } of activePlayers(this.state))
      if (this.isAwaited(playerId)) this.awaited.add(playerId)
    for (const id of roster.kickedIds) if (phase.current.answers.has(id)) this.kickedAnswers += 1
  }

  private isActive(playerId: string): boolean {
    return this.state.players.has(playerId) && !this.state.roster.kickedIds.has(playerId)
  }

  private isAwaited(playerId: string): boolean {
    const { phase } = this.state
    return (
      phase.name === 'question' &&
      this.connected.has(playerId) &&
      this.isActive(playerId) &&
      !phase.current.answers.has(playerId)
    )
  }
}
