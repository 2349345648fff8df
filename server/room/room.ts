import { ok, type Result, type RoomEvent, refuse } from '../../contracts/index.ts'
import type { RoomCommand } from '../game/commands.ts'
import { decide } from '../game/decide.ts'
import { dueAt } from '../game/decide-flow.ts'
import type { Pack } from '../game/pack.ts'
import { reduce } from '../game/reduce.ts'
import { activePlayers, type RoomState } from '../game/state.ts'
import type { EventStore } from './event-store.ts'
import { Presence } from './presence.ts'
import { Turnout } from './turnout.ts'

/** After a failed write of a timer's command: when to try again. */
const RETRY_TICK_MS = 1_000
/** The longest delay a Node timer takes. */
const TIMER_MAX_MS = 2 ** 31 - 1

interface Queued {
  readonly command: RoomCommand
  readonly settle: (result: Result<null>) => void
}

export interface RoomOutput {
  /** The room has stored and applied these events. */
  changed(room: Room, events: readonly RoomEvent[]): void
  /** Somebody came or went. */
  presenceChanged(room: Room): void
  failed(room: Room, error: unknown): void
}

/**
 * One live room: takes its commands one at a time, stores what they decide, and only then shows it. Commands that
 * wait while a write is under way are decided together and stored in one insert.
 */
export class Room {
  readonly presence: Presence
  readonly turnout: Turnout
  private queue: Queued[] = []
  private working = false
  private timer: NodeJS.Timeout | undefined
  private stopped = false
  /** Told when the queue is empty; set once the server is to stop. */
  private drained: (() => void) | null = null
  /** After a failed write: the log may hold more than this room knows. */
  private unsure = false

  constructor(
    readonly id: string,
    private current: RoomState,
    private readonly pack: Pack,
    private readonly store: EventStore,
    private readonly output: RoomOutput,
    private readonly now: () => number,
  ) {
    this.presence = new Presence((playerId) => {
      if (this.stopped) return
      this.turnout.presenceChanged(playerId)
      this.output.presenceChanged(this)
      this.closeIfAllAnswered()
    })
    this.turnout = new Turnout(current, this.presence.connected())
    this.arm()
  }

  get state(): RoomState {
    return this.current
  }

  /** Resolves when the command's events are stored, or with the refusal. Never rejects. */
  execute(command: RoomCommand): Promise<Result<null>> {
    if (this.stopped) return Promise.resolve(this.refuseStopped())
    // Not lost, only later: whoever asks again finds the room after the restart.
    if (this.drained) return Promise.resolve(refuse('storage-unavailable', 'The server restarts. Try again.'))
    return new Promise((settle) => {
      this.queue.push({ command, settle })
      void this.work()
    })
  }

  /** Takes nothing more. @returns when all that it took is stored or refused */
  drain(): Promise<void> {
    clearTimeout(this.timer)
    return new Promise((drained) => {
      this.drained = drained
      if (!this.working) drained()
    })
  }

  /** After a restart: everybody counts as there until he had the time to come back. */
  expectEveryone(): void {
    for (const { playerId } of activePlayers(this.current)) this.presence.expect(playerId)
    this.turnout.recount()
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
    this.presence.stop()
  }

  private refuseStopped(): Result<null> {
    return this.current.phase.name === 'closed'
      ? refuse('room-closed', 'The room is closed.')
      : refuse('room-moving', 'The room is moving to another server. Try again.')
  }

  private async work(): Promise<void> {
    if (this.working) return
    this.working = true
    try {
      while (this.queue.length > 0) {
        const batch = this.queue
        this.queue = []
        await this.process(batch)
      }
    } finally {
      this.working = false
      this.drained?.()
    }
  }

  private async process(batch: readonly Queued[]): Promise<void> {
    if (this.unsure && !(await this.catchUp())) {
      this.refuseUnsaved(batch)
      return
    }
    let next = this.current
    const events: RoomEvent[] = []
    const settled: (() => void)[] = []
    const unsettled: Queued[] = []
    for (const queued of batch) {
      try {
        const decision = decide(next, queued.command, this.pack)
        if (decision.ok) {
          const reduced = decision.value.reduce<RoomState>(reduce, next)
          next = reduced
          events.push(...decision.value)
          unsettled.push(queued)
        } else {
          settled.push(() => queued.settle(decision))
        }
      } catch (error) {
        // A bug in the rules costs this command, not the room.
        this.output.failed(this, error)
        settled.push(() => queued.settle(refuse('internal', 'Something went wrong here. Try again.')))
      }
    }
    const settleAll = (): void => {
      for (const settle of settled) settle()
      for (const { settle } of unsettled) settle(ok(null))
    }
    if (events.length === 0) return settleAll()
    const closing = this.closingAfter(next, events)
    const stored = [...events, ...closing]
    try {
      await this.store.appendEvents(this.id, this.current.version, stored)
    } catch (error) {
      this.output.failed(this, error)
      this.unsure = true
      this.refuseUnsaved(batch)
      return
    }
    this.take(closing.reduce<RoomState>(reduce, next), stored)
    if (closing.length > 0) {
      // Everybody's new screen takes a while to send: first those are told whose answers have just been stored.
      settleAll()
      await new Promise((told) => setImmediate(told))
      this.show(stored)
    } else {
      this.show(stored)
      settleAll()
    }
    this.closeIfAllAnswered()
  }

  /** What ends the vote together with the last answers, in one write; nothing where others are still waited for. */
  private closingAfter(next: RoomState, events: readonly RoomEvent[]): readonly RoomEvent[] {
    if (!this.turnout.isCompletedBy(events)) return []
    const command = this.allAnswered(next)
    const closing = command && decide(next, command, this.pack)
    return closing?.ok ? closing.value : []
  }

  /** Takes over what is stored. */
  private take(next: RoomState, events: readonly RoomEvent[]): void {
    this.current = next
    this.turnout.changed(next, events)
    this.arm()
  }

  private show(events: readonly RoomEvent[]): void {
    try {
      this.output.changed(this, events)
    } catch (error) {
      // A bug in a view: what is stored has happened all the same.
      this.output.failed(this, error)
    }
  }

  private refuseUnsaved(batch: readonly Queued[]): void {
    const refusal = refuse('storage-unavailable', 'This could not be saved. Try again.')
    for (const { settle } of batch) settle(refusal)
    this.arm(RETRY_TICK_MS)
  }

  /** A write that failed may have been stored all the same, its confirmation lost. @returns whether the log could be read */
  private async catchUp(): Promise<boolean> {
    try {
      const missed = await this.store.readEventsAfter(this.id, this.current.version)
      this.unsure = false
      if (missed.length > 0) {
        this.take(missed.reduce<RoomState>(reduce, this.current), missed)
        this.show(missed)
      }
      return true
    } catch (error) {
      this.output.failed(this, error)
      return false
    }
  }

  /** Everyone who is there has answered: waiting for the deadline would only be waiting. */
  private closeIfAllAnswered(): void {
    // With nobody there the deadline decides.
    if (!this.turnout.isComplete()) return
    const command = this.allAnswered(this.current)
    if (command) void this.execute(command)
  }

  /** Ends the open vote; null where there is none, or who may still change an answer is given the time for it. */
  private allAnswered({ phase, pause, options }: RoomState): RoomCommand | null {
    if (phase.name !== 'question' || pause || options.changeable) return null
    const { round } = phase.current
    return { type: 'all-answered', actor: { role: 'system' }, now: this.now(), round }
  }

  private arm(atLeastMs = 0): void {
    clearTimeout(this.timer)
    const due = dueAt(this.current)
    if (due === null || this.stopped || this.drained) return
    const delay = Math.min(Math.max(due - this.now(), atLeastMs), TIMER_MAX_MS)
    this.timer = setTimeout(() => {
      void this.execute({ type: 'tick', actor: { role: 'system' }, now: this.now() }).then((result) => {
        // A timer may fire a little early: then nothing was due yet.
        if (result.ok && dueAt(this.current) === due) this.arm()
      })
    }, delay)
  }
}
