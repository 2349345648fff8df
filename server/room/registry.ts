import {
  type AttemptAt,
  DEFAULT_OPTIONS,
  type DeckName,
  ok,
  type PickedDeck,
  type RankedGame,
  type RankedMode,
  type Result,
  type RoomEvent,
  type RoomSettings,
  refuse,
  SOLO_ROUNDS,
} from '../../contracts/index.ts'
import { isOpenAttempt } from '../game/decide-flow.ts'
import { isFilled } from '../game/is-filled.ts'
import { openRound } from '../game/open-round.ts'
import type { Pack } from '../game/pack.ts'
import { replay } from '../game/reduce.ts'
import type { PlayedPart } from '../game/state.ts'
import type { Errand } from './errand.ts'
import { CodeTakenError, type EventStore } from './event-store.ts'
import { Room, type RoomOutput } from './room.ts'
import { hashToken, newId, newRoomCode, newSeed, newToken } from './secrets.ts'

/** A room in which nothing has happened for this long is closed: nobody is coming back. */
export const IDLE_ROOM_MS = 12 * 60 * 60 * 1000
export const IDLE_SOLO_MS = 60 * 60 * 1000
const SWEEP_MS = 10 * 60 * 1000

const ROOMS_MAX = 20_000

/** One person's right answers are the majority's. */
const SOLO_OPTIONS = { ...DEFAULT_OPTIONS, crowd: false }

/** What one who plays alone holds afterwards. */
type Seat = { code: string; playerId: string; playerToken: string }

type RoomCreated = Extract<RoomEvent, { type: 'RoomCreated' }>

/** The live rooms of this process, by code. */
export class Registry {
  private readonly rooms = new Map<string, Room>()
  /** Codes of rooms that are being stored. */
  private readonly reserved = new Set<string>()
  private readonly lastActiveAt = new Map<string, number>()
  private readonly openedAt = new WeakMap<Room, number>()
  private draining = false
  private readonly sweeper: NodeJS.Timeout

  constructor(
    private readonly pack: Pack,
    private readonly store: EventStore,
    private readonly output: RoomOutput,
    private readonly now: () => number,
  ) {
    this.sweeper = setInterval(() => this.closeIdle(), SWEEP_MS).unref()
  }

  find(code: string): Room | undefined {
    return this.rooms.get(code)
  }

  all(): Iterable<Room> {
    return this.rooms.values()
  }

  /** Replays every open room and re-arms its deadline. @returns how many */
  async restore(): Promise<number> {
    const stored = await this.store.listOpenRooms()
    for (const room of stored) this.adopt(room)
    this.closeIdle()
    return stored.length
  }

  /** Goes on with a room out of its log: everybody counts as there until he had the time to come back. */
  adopt({ id, events }: { readonly id: string; readonly events: readonly RoomEvent[] }): Room {
    const state = replay(events)
    this.lastActiveAt.set(state.code, events.at(-1)!.at)
    const room = this.room(id, state)
    this.openedAt.set(room, events[0]!.at)
    room.expectEveryone()
    this.rooms.set(state.code, room)
    return room
  }

  async createClassroom(settings: RoomSettings): Promise<Result<{ code: string; hostToken: string }>> {
    if (!isFilled(this.pack, settings))
      return refuse('deck-too-small', 'A deck has fewer items than the rounds that it is to fill.')
    const hostToken = newToken()
    const opened = await this.open({
      kind: 'classroom',
      hostTokenHash: hashToken(hostToken),
      seed: newSeed(),
      ...settings,
    })
    return opened.ok ? ok({ code: opened.value.state.code, hostToken }) : opened
  }

  /** A room of one against the models. */
  createSolo(options: {
    deck: DeckName | PickedDeck
    choiceCount: 4 | 10
    mode?: RankedMode
    seed: string | undefined
    /** Where it counts on the board. */
    ranked?: RankedGame
  }): Promise<Result<Seat>> {
    const { deck, choiceCount, mode = 'classic', seed = newSeed(), ranked } = options
    const roundCount = typeof deck === 'string' ? SOLO_ROUNDS : deck.items.length
    const part = { mode, deck, roundCount, answerWindowS: null, choiceCount } as const
    return this.openAlone({ seed, parts: [part], ranked }, { nickname: 'You', deviceHash: '' })
  }

  /** A room of one against the class whose pieces these are. */
  createAttempt(options: {
    homework: AttemptAt
    parts: PlayedPart[]
    nickname: string
    deviceHash: string
  }): Promise<Result<Seat>> {
    const { homework, parts, nickname, deviceHash } = options
    return this.openAlone({ seed: homework.key, parts, homework }, { nickname, deviceHash })
  }

  /** Does an errand to the rooms of all other nodes; where a server is alone, there are none. */
  elsewhere: (errand: Errand) => Promise<Result<null>> = async () => ok(null)

  /** The open attempts at this homework, or at all that this room has set. */
  attempts(at: { key: string } | { roomId: string }): Room[] {
    return [...this.rooms.values()].filter(({ state: { homework } }) =>
      'key' in at ? homework?.key === at.key : homework?.roomId === at.roomId,
    )
  }

  touch(code: string): void {
    this.lastActiveAt.set(code, this.now())
  }

  /** In epoch milliseconds; 0 of a room that is not live here. */
  timesOf(room: Room): { readonly openedAt: number; readonly lastActiveAt: number } {
    const lastActiveAt = this.lastActiveAt.get(room.state.code) ?? 0
    return { openedAt: this.openedAt.get(room) ?? 0, lastActiveAt }
  }

  remove(room: Room): void {
    room.stop()
    const { code } = room.state
    // Its code may be another room's by now.
    if (this.rooms.get(code) !== room) return
    this.rooms.delete(code)
    this.lastActiveAt.delete(code)
  }

  /** No room takes anything more. @returns when all that they took is stored or refused */
  async drain(): Promise<void> {
    this.draining = true
    await Promise.all([...this.rooms.values()].map((room) => room.drain()))
  }

  stop(): void {
    clearInterval(this.sweeper)
    for (const room of this.rooms.values()) room.stop()
    this.rooms.clear()
  }

  /** A room of one, its first round already open. */
  private async openAlone(
    settings: Pick<RoomCreated, 'seed' | 'parts' | 'homework' | 'ranked'>,
    player: { readonly nickname: string; readonly deviceHash: string },
  ): Promise<Result<Seat>> {
    const playerId = newId()
    const playerToken = newToken()
    const opened = await this.open(
      { kind: 'solo', hostTokenHash: null, options: SOLO_OPTIONS, ...settings },
      (created) => {
        const joined: RoomEvent = {
          type: 'PlayerJoined',
          at: created.at,
          playerId,
          tokenHash: hashToken(playerToken),
          team: null,
          ...player,
        }
        return [joined, openRound(replay([created, joined]), 1, created.at, this.pack)]
      },
    )
    return opened.ok ? ok({ code: opened.value.state.code, playerId, playerToken }) : opened
  }

  private room(id: string, state: ReturnType<typeof replay>): Room {
    return new Room(id, state, this.pack, this.store, this.output, this.now)
  }

  private async open(
    settings: Omit<RoomCreated, 'type' | 'at' | 'code'>,
    furtherEvents: (created: RoomCreated) => RoomEvent[] = () => [],
  ): Promise<Result<Room>> {
    if (this.draining) return refuse('storage-unavailable', 'The server restarts. Try again.')
    if (this.rooms.size + this.reserved.size >= ROOMS_MAX)
      return refuse('room-full', 'This server has as many rooms as it can hold.')
    const code = this.reserveCode()
    try {
      const id = newId()
      const created: RoomCreated = { type: 'RoomCreated', at: this.now(), code, ...settings }
      const events = [created, ...furtherEvents(created)]
      const room = this.room(id, replay(events))
      try {
        const homeworkKey = created.homework?.key
        await this.store.createRoom({ id, code, createdAt: created.at, homeworkKey }, events)
      } catch (error) {
        room.stop()
        if (error instanceof CodeTakenError) return this.open(settings, furtherEvents)
        this.output.failed(room, error)
        return refuse('storage-unavailable', 'The room could not be saved. Try again.')
      }
      this.rooms.set(code, room)
      this.openedAt.set(room, created.at)
      this.touch(code)
      return ok(room)
    } finally {
      this.reserved.delete(code)
    }
  }

  /** Taken before the room is stored: another one that is created meanwhile must not draw it. */
  private reserveCode(): string {
    for (;;) {
      const code = newRoomCode()
      if (this.rooms.has(code) || this.reserved.has(code)) continue
      this.reserved.add(code)
      return code
    }
  }

  /** Closes the rooms to which nobody is coming back. */
  closeIdle(): void {
    for (const room of this.rooms.values()) {
      const limit = room.state.kind === 'solo' ? IDLE_SOLO_MS : IDLE_ROOM_MS
      // Half of it done in the bus and the rest in the evening: homework waits until it ends.
      if (isOpenAttempt(room.state)) continue
      const idleMs = this.now() - (this.lastActiveAt.get(room.state.code) ?? 0)
      if (idleMs < limit || room.presence.connected().size > 0) continue
      void room.execute({ type: 'close', actor: { role: 'system' }, now: this.now() })
    }
  }
}
