import type { ErrorCode, RoomEvent } from '../../../contracts/index.ts'
import type { Actor, AnswerInput, RoomCommand } from '../commands.ts'
import { decide } from '../decide.ts'
import type { Pack } from '../pack.ts'
import { reduce, replay } from '../reduce.ts'
import type { RoomState } from '../state.ts'
import { roomCreated } from './example-pack.ts'

export const HOST: Actor = { role: 'host' }
export const SYSTEM: Actor = { role: 'system' }
export const VISITOR: Actor = { role: 'visitor' }
export const player = (playerId: string): Actor => ({ role: 'player', playerId })

/** A distributive Omit: keeps the union of commands a union. */
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never
export type Doing = Without<RoomCommand, 'now' | 'actor'>

/** A room driven by hand: commands in, its log and state to look at. */
export class Play {
  readonly log: RoomEvent[]
  state: RoomState
  now = 1_000

  constructor(
    readonly pack: Pack,
    created: Parameters<typeof roomCreated>[0] = {},
  ) {
    this.log = [roomCreated(created)]
    this.state = replay(this.log)
  }

  /** @returns the events, or the code of the refusal */
  run(actor: Actor, doing: Doing): readonly RoomEvent[] | ErrorCode {
    const decision = decide(this.state, { ...doing, actor, now: this.now } as RoomCommand, this.pack)
    if (!decision.ok) return decision.error.code
    for (const event of decision.value) this.take(event)
    return decision.value
  }

  take(event: RoomEvent): void {
    this.log.push(event)
    this.state = reduce(this.state, event)
  }

  join(...playerIds: string[]): this {
    for (const playerId of playerIds)
      this.must(VISITOR, {
        type: 'join',
        playerId,
        nickname: `Name ${playerId}`,
        tokenHash: `token ${playerId}`,
        deviceHash: `device ${playerId}`,
      })
    return this
  }

  /** From the lobby, a reveal, the standings or a briefing to the next question. */
  open(): this {
    if (this.state.phase.name === 'lobby') this.must(HOST, { type: 'start' })
    for (const name of ['reveal', 'standings', 'briefing'] as const)
      if (this.state.phase.name === name) this.next()
    if (this.state.phase.name === 'countdown') {
      this.now = this.state.phase.opensAt
      this.must(SYSTEM, { type: 'tick' })
    }
    return this
  }

  /** The host goes on. */
  next(): this {
    const { phase } = this.state
    const round = phase.name === 'discussion' ? phase.current.round : 'round' in phase ? phase.round : 0
    this.must(HOST, { type: 'next', round })
    return this
  }

  /** The label of the open round, which only tests may look up. */
  get label(): number {
    return this.pack.labels[this.current.itemIndex]!
  }

  /** Some class that is offered and wrong. */
  get wrong(): number {
    return this.current.choices.find((c) => c !== this.label)!
  }

  get current() {
    if (this.state.phase.name !== 'question') throw new Error(`No question but ${this.state.phase.name}`)
    return this.state.phase.current
  }

  answer(playerId: string, choice: number, round = this.current.round) {
    return this.submit(playerId, { choice }, round)
  }

  submit(playerId: string, answer: Partial<AnswerInput>, round = this.current.round) {
    const whole = { choice: null, certainty: null, models: null, ...answer }
    return this.run(player(playerId), { type: 'answer', round, answer: whole })
  }

  reveal(): this {
    this.must(HOST, { type: 'skip', round: this.current.round })
    return this
  }

  /** The state that a restart would come to. */
  replayed(): RoomState {
    return replay(this.log)
  }

  must(actor: Actor, doing: Doing): readonly RoomEvent[] {
    const outcome = this.run(actor, doing)
    if (typeof outcome === 'string') throw new Error(`${doing.type} was refused: ${outcome}`)
    return outcome
  }
}
