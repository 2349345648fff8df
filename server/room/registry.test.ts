import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  DEFAULT_OPTIONS,
  DEFAULT_PART,
  type Part,
  ROOM_CODE_ALPHABET,
  type RoomEvent,
  type RoomSettings,
} from '../../contracts/index.ts'
import type { RoomCommand } from '../game/commands.ts'
import { replay } from '../game/reduce.ts'
import { examplePack } from '../game/testing/example-pack.ts'
import { type Doing, HOST, player, VISITOR } from '../game/testing/play.ts'
import { RETURN_GRACE_MS } from './presence.ts'
import { IDLE_ROOM_MS, IDLE_SOLO_MS, Registry } from './registry.ts'
import type { Room } from './room.ts'
import * as secrets from './secrets.ts'
import { MemoryStore } from './testing/memory-store.ts'

vi.mock('./secrets.ts', { spy: true })

const pack = examplePack()
const SETTINGS: RoomSettings = {
  parts: [{ ...DEFAULT_PART, deck: 'random', roundCount: 5 }],
  options: DEFAULT_OPTIONS,
}
const registries: Registry[] = []

const serve = (store = new MemoryStore()) => {
  const failed = vi.fn()
  const changed = (room: Room, events: readonly RoomEvent[]) => {
    if (events.some((e) => e.type === 'RoomClosed')) registry.remove(room)
  }
  const output = { changed, presenceChanged: () => {}, failed }
  const registry: Registry = new Registry(pack, store, output, Date.now)
  registries.push(registry)
  return { store, registry, failed }
}

const run = (room: Room, actor: RoomCommand['actor'], doing: Doing) =>
  room.execute({ ...doing, actor, now: Date.now() } as RoomCommand)

const classroom = async (registry: Registry, ...playerIds: string[]) => {
  const created = await registry.createClassroom(SETTINGS)
  if (!created.ok) throw new Error(created.error.code)
  const room = registry.find(created.value.code)!
  for (const playerId of playerIds) {
    const nickname = `Name ${playerId}`
    await run(room, VISITOR, { type: 'join', playerId, nickname, tokenHash: 't', deviceHash: playerId })
    room.presence.connect(playerId)
  }
  return room
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 })
})
afterEach(() => {
  for (const registry of registries.splice(0)) registry.stop()
  vi.mocked(secrets.newRoomCode).mockReset()
  vi.useRealTimers()
})

describe('creating', () => {
  it('R-ROOM-1: a classroom starts in its lobby with its settings, and only a hash of the host token is stored', async () => {
    const { registry, store } = serve()
    const created = await registry.createClassroom(SETTINGS)
    if (!created.ok) throw new Error(created.error.code)
    const { state } = registry.find(created.value.code)!
    expect(state).toMatchObject({ kind: 'classroom', phase: { name: 'lobby' }, ...SETTINGS })
    expect(secrets.matchesHash(created.value.hostToken, state.hostTokenHashes[0]!)).toBe(true)
    expect(JSON.stringify([...store.rooms.values()])).not.toContain(created.value.hostToken)
  })

  it('R-ROOM-14: a deck with fewer items than rounds opens no room', async () => {
    const { registry } = serve()
    const withDeck = (deck: Part['deck']) => ({ ...SETTINGS, parts: [{ ...SETTINGS.parts[0]!, deck }] })
    expect(await registry.createClassroom(withDeck({ items: [1, 2, 3, 4] }))).toMatchObject({
      ok: false,
      error: { code: 'deck-too-small' },
    })
    expect(await registry.createClassroom(withDeck({ items: [1, 2, 3, 4, 5] }))).toMatchObject({ ok: true })
  })

  it('R-ROOM-14: parts on one deck draw from one pool, practice rounds too', async () => {
    const { registry } = serve()
    const onItems = async (items: number[], practice: boolean) => {
      const part = { ...SETTINGS.parts[0]!, deck: { items }, roundCount: 3 as const }
      const options = { ...SETTINGS.options, practice }
      return (await registry.createClassroom({ parts: [part, { ...part, mode: 'duel' }], options })).ok
    }
    expect(await onItems([1, 2, 3, 4, 5], false)).toBe(false)
    expect(await onItems([1, 2, 3, 4, 5, 6], false)).toBe(true)
    expect(await onItems([1, 2, 3, 4, 5, 6, 7], true)).toBe(false)
    expect(await onItems([1, 2, 3, 4, 5, 6, 7, 8], true)).toBe(true)
  })

  it('R-SOLO-1: a solo room has its player and its first round open, and replays to the same', async () => {
    const { registry, store } = serve()
    const created = await registry.createSolo({ deck: 'tops', choiceCount: 4, seed: 'again' })
    if (!created.ok) throw new Error(created.error.code)
    const room = registry.find(created.value.code)!
    expect(room.state).toMatchObject({
      kind: 'solo',
      seed: 'again',
      parts: [{ mode: 'classic', roundCount: 10, answerWindowS: null }],
      hostTokenHashes: [],
    })
    expect(room.state.phase).toMatchObject({ name: 'question', current: { round: 1, deadlineAt: null } })
    expect(replay(store.rooms.get(room.id)!.log)).toEqual(room.state)
  })

  it('R-SOLO-1: a solo room on picked items has a round for each, in their order', async () => {
    const { registry } = serve()
    const deck = { items: [30, 7, 12] }
    const created = await registry.createSolo({ deck, choiceCount: 10, seed: undefined })
    const { state } = registry.find(created.ok ? created.value.code : '')!
    expect(state.parts).toMatchObject([{ deck, roundCount: 3 }])
    expect(state.phase).toMatchObject({ name: 'question', current: { itemIndex: 30 } })
  })

  it('R-SOLO-1, R-ITEM-1: the same seed asks the same item', async () => {
    const { registry } = serve()
    const item = async (seed: string) => {
      const created = await registry.createSolo({ deck: 'random', choiceCount: 10, seed })
      const { phase } = registry.find(created.ok ? created.value.code : '')!.state
      return phase.name === 'question' ? phase.current.itemIndex : null
    }
    expect(await item('one')).toBe(await item('one'))
    expect(await item('one')).not.toBe(await item('another'))
  })

  it('R-ROOM-2: a code has four characters without look-alikes', () => {
    const codes = Array.from({ length: 500 }, () => secrets.newRoomCode())
    expect(codes.every((c) => c.length === 4 && [...c].every((x) => ROOM_CODE_ALPHABET.includes(x)))).toBe(
      true,
    )
    expect(new Set(codes.join('')).size).toBe(ROOM_CODE_ALPHABET.length)
    expect(ROOM_CODE_ALPHABET).not.toMatch(/[01258BILOSZ]/)
  })

  it('R-ROOM-2: a code in use is drawn again, also while the other room is still being stored', async () => {
    const { registry, store } = serve()
    const draws = ['AAAA', 'AAAA', 'CCCC', 'CCCC', 'AAAA', 'DDDD']
    vi.mocked(secrets.newRoomCode).mockImplementation(() => draws.shift()!)
    const release = store.hold()
    const both = [registry.createClassroom(SETTINGS), registry.createClassroom(SETTINGS)]
    release()
    const [a, b] = await Promise.all(both)
    const third = await registry.createClassroom(SETTINGS)
    expect([a!, b!, third].map((r) => r.ok && r.value.code)).toEqual(['AAAA', 'CCCC', 'DDDD'])
  })

  it('R-LOG-3: a room that could not be stored does not exist, and its code is free again', async () => {
    const { registry, store, failed } = serve()
    vi.mocked(secrets.newRoomCode).mockImplementation(() => 'AAAA')
    store.failing = true
    const refused = await registry.createClassroom(SETTINGS)
    expect(refused).toMatchObject({ ok: false, error: { code: 'storage-unavailable' } })
    expect(failed).toHaveBeenCalledOnce()
    expect(registry.find('AAAA')).toBeUndefined()
    store.failing = false
    expect(await registry.createClassroom(SETTINGS)).toMatchObject({ ok: true, value: { code: 'AAAA' } })
  })
})

describe('after a crash', () => {
  /** A round open with an answer of a, then the process is gone: nothing but the store is left. */
  const crashed = async () => {
    const { registry, store } = serve()
    const room = await classroom(registry, 'a', 'b')
    await run(room, HOST, { type: 'start' })
    await vi.advanceTimersByTimeAsync(3_000)
    await run(room, player('a'), {
      type: 'answer',
      round: 1,
      answer: { choice: 2, certainty: null, models: null },
    })
    const { state } = room
    registry.stop()
    return { store, state }
  }

  it('R-LOG-6: every open room has the state it had, closed ones stay closed', async () => {
    const { store, state } = await crashed()
    const before = serve(store)
    await before.registry.restore()
    const closing = await classroom(before.registry)
    await run(closing, HOST, { type: 'close' })
    before.registry.stop()
    const { registry } = serve(store)
    expect(await registry.restore()).toBe(1)
    expect(registry.find(state.code)!.state).toEqual(state)
    expect(registry.find(closing.state.code)).toBeUndefined()
  })

  it('R-LOG-6: the deadline is armed again, and the answer of before counts', async () => {
    const { store, state } = await crashed()
    await vi.advanceTimersByTimeAsync(5_000)
    const { registry } = serve(store)
    await registry.restore()
    const room = registry.find(state.code)!
    await vi.advanceTimersByTimeAsync(14_999)
    expect(room.state.phase.name).toBe('question')
    await vi.advanceTimersByTimeAsync(1)
    expect(room.state.revealed[0]).toMatchObject({ end: 'deadline' })
    expect(room.state.revealed[0]!.answers.get('a')).toMatchObject({ choice: 2 })
  })

  it('R-LOG-6: a deadline that passed meanwhile is due at once', async () => {
    const { store, state } = await crashed()
    vi.setSystemTime(Date.now() + 60_000)
    const { registry } = serve(store)
    await registry.restore()
    await vi.advanceTimersByTimeAsync(0)
    expect(registry.find(state.code)!.state.phase.name).toBe('reveal')
  })

  it('R-PRES-2: the first who comes back does not end the round for those still coming', async () => {
    const { store, state } = await crashed()
    const { registry } = serve(store)
    await registry.restore()
    const room = registry.find(state.code)!
    room.presence.connect('a')
    await vi.advanceTimersByTimeAsync(RETURN_GRACE_MS - 1)
    expect(room.state.phase.name).toBe('question')
    expect(room.presence.connected()).toEqual(new Set(['a', 'b']))
    await vi.advanceTimersByTimeAsync(1)
    expect(room.presence.connected()).toEqual(new Set(['a']))
    expect(room.state.revealed[0]).toMatchObject({ end: 'all-answered' })
  })

  it('R-LOG-5: a second owner that wrote first is not overwritten', async () => {
    const { store, state } = await crashed()
    const [one, two] = [serve(store), serve(store)]
    await one.registry.restore()
    await two.registry.restore()
    const answer = {
      type: 'answer',
      round: 1,
      answer: { choice: 4, certainty: null, models: null },
    } as const
    expect(await run(one.registry.find(state.code)!, player('b'), answer)).toMatchObject({ ok: true })
    const other = two.registry.find(state.code)!
    const lost = await run(other, HOST, { type: 'lock', locked: true })
    expect(lost).toMatchObject({ ok: false, error: { code: 'storage-unavailable' } })
    expect(other.state).toEqual(state)
    expect([...store.rooms.values()][0]!.log.some((e) => e.type === 'RoomLocked')).toBe(false)
  })
})

describe('closing', () => {
  it('R-ROOM-7: frees the code', async () => {
    const { registry } = serve()
    vi.mocked(secrets.newRoomCode).mockImplementation(() => 'AAAA')
    const room = await classroom(registry)
    await run(room, HOST, { type: 'close' })
    expect(registry.find('AAAA')).toBeUndefined()
    expect(await registry.createClassroom(SETTINGS)).toMatchObject({ ok: true })
  })

  it('R-ROOM-8: rooms where nothing happens are closed, solo ones sooner, with players in never', async () => {
    const { registry, store } = serve()
    const empty = await classroom(registry)
    const peopled = await classroom(registry, 'a')
    const solo = await registry.createSolo({ deck: 'random', choiceCount: 10, seed: undefined })
    const open = () => [...registry.all()].map((r) => r.state.code)
    await vi.advanceTimersByTimeAsync(IDLE_SOLO_MS - 1)
    expect(open()).toContain(solo.ok && solo.value.code)
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    expect(open()).toEqual([empty.state.code, peopled.state.code])
    await vi.advanceTimersByTimeAsync(IDLE_ROOM_MS)
    expect(open()).toEqual([peopled.state.code])
    expect(store.rooms.get(empty.id)!.log.at(-1)!.type).toBe('RoomClosed')
  })

  it('R-ROOM-8: what is touched is not idle', async () => {
    const { registry } = serve()
    const room = await classroom(registry)
    await vi.advanceTimersByTimeAsync(IDLE_ROOM_MS - 1)
    registry.touch(room.state.code)
    await vi.advanceTimersByTimeAsync(IDLE_ROOM_MS - 60_000)
    expect(registry.find(room.state.code)).toBe(room)
  })
})
