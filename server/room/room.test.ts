import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RoomEvent } from '../../contracts/index.ts'
import { COUNTDOWN_MS } from '../../contracts/index.ts'
import type { RoomCommand } from '../game/commands.ts'
import { replay } from '../game/reduce.ts'
import { examplePack, roomCreated } from '../game/testing/example-pack.ts'
import { type Doing, HOST, player, VISITOR } from '../game/testing/play.ts'
import { PRESENCE_GRACE_MS } from './presence.ts'
import { Room } from './room.ts'
import { MemoryStore } from './testing/memory-store.ts'

const pack = examplePack()

const setUp = (...playerIds: string[]) => setUpWith({}, ...playerIds)

const setUpWith = async (settings: Parameters<typeof roomCreated>[0], ...playerIds: string[]) => {
  const store = new MemoryStore()
  const created = roomCreated({ at: Date.now(), ...settings })
  await store.createRoom({ id: 'r', code: created.code }, [created])
  const shown: RoomEvent['type'][][] = []
  const output = {
    changed: vi.fn((_: Room, events: readonly RoomEvent[]) => void shown.push(events.map((e) => e.type))),
    presenceChanged: vi.fn(),
    failed: vi.fn(),
  }
  const room = new Room('r', replay([created]), pack, store, output, Date.now)
  const run = (actor: RoomCommand['actor'], doing: Doing) =>
    room.execute({ ...doing, actor, now: Date.now() } as RoomCommand)
  const join = (playerId: string, nickname = `Name ${playerId}`) =>
    run(VISITOR, {
      type: 'join',
      playerId,
      nickname,
      tokenHash: 't',
      deviceHash: playerId,
    })
  for (const id of playerIds) {
    await join(id)
    room.presence.connect(id)
  }
  const open = async () => {
    await run(HOST, { type: 'start' })
    await vi.advanceTimersByTimeAsync(COUNTDOWN_MS)
  }
  const answer = (id: string, choice = 0, round = 1) =>
    run(player(id), { type: 'answer', round, answer: { choice, certainty: null, models: null } })
  const log = () => store.rooms.get('r')!.log
  return { store, room, output, shown, run, join, open, answer, log }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the way of a command', () => {
  it('R-LOG-2: is stored before it is applied, shown or acknowledged', async () => {
    const { store, room, shown, join } = await setUp()
    const release = store.hold()
    let acknowledged = false
    const joining = join('a').then((result) => {
      acknowledged = true
      return result
    })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(store.appends).toHaveLength(1)
    expect([acknowledged, shown.length, room.state.players.size]).toEqual([false, 0, 0])
    release()
    expect(await joining).toEqual({ ok: true, value: null })
    expect(shown).toEqual([['PlayerJoined']])
    expect(room.state.players.size).toBe(1)
  })

  it('R-LOG-4: those that wait while a write is under way are stored in one append', async () => {
    const { store, room, join, run } = await setUp()
    const release = store.hold()
    const results = ['a', 'b', 'c', 'd'].map((id) => join(id))
    const refused = run(HOST, { type: 'next', round: 1 })
    release()
    expect((await Promise.all(results)).every((r) => r.ok)).toBe(true)
    expect(await refused).toMatchObject({ ok: false, error: { code: 'wrong-phase' } })
    expect(store.appends.map((a) => [a.version, a.types.length])).toEqual([
      [1, 1],
      [2, 3],
    ])
    expect(room.state.version).toBe(5)
  })

  it('R-LOG-4: a command is decided on what those before it did, in the same batch too', async () => {
    const { store, join } = await setUp('a')
    const release = store.hold()
    const outcomes = [join('b'), join('c', 'Cleo'), join('d', 'CLEO')]
    release()
    const results = await Promise.all(outcomes)
    expect(results.map((r) => (r.ok ? 'ok' : r.error.code))).toEqual(['ok', 'ok', 'nickname-taken'])
  })

  it('R-LOG-3: a failed write refuses all it held and leaves the state; later commands work', async () => {
    const { store, room, shown, output, join, log } = await setUp('a')
    const before = room.state
    const release = store.hold()
    store.failing = true
    const results = [join('b'), join('c'), join('d')]
    release()
    for (const result of await Promise.all(results))
      expect(result).toMatchObject({ ok: false, error: { code: 'storage-unavailable', retryable: true } })
    expect(room.state).toBe(before)
    expect(shown).toHaveLength(1)
    expect(output.failed).toHaveBeenCalled()
    store.failing = false
    expect(await join('b')).toMatchObject({ ok: true })
    expect(replay(log())).toEqual(room.state)
  })

  it('R-FAULT-2: what was stored although its confirmation was lost is taken over, once', async () => {
    const { store, room, shown, open, answer, log } = await setUp('a', 'b')
    await open()
    store.losing = true
    expect(await answer('a', 3)).toMatchObject({ ok: false, error: { code: 'storage-unavailable' } })
    expect(await answer('b', 3)).toMatchObject({ ok: false, error: { code: 'storage-unavailable' } })
    store.losing = false
    expect(await answer('a', 3)).toEqual({ ok: true, value: null })
    expect(await answer('b', 5)).toEqual({ ok: true, value: null })
    await vi.advanceTimersByTimeAsync(0)
    expect(log().filter(({ type }) => type === 'AnswerSubmitted')).toHaveLength(2)
    expect(shown.flat().filter((type) => type === 'AnswerSubmitted')).toHaveLength(2)
    expect(replay(log())).toEqual(room.state)
  })

  it('R-LOG-3: an answer that could not be stored is not there, and can be given again', async () => {
    const { store, room, open, answer } = await setUp('a', 'b')
    await open()
    store.failing = true
    expect(await answer('a', 3)).toMatchObject({ ok: false, error: { code: 'storage-unavailable' } })
    store.failing = false
    expect(room.state.phase).toMatchObject({ name: 'question', current: { answers: { size: 0 } } })
    expect(await answer('a', 4)).toEqual({ ok: true, value: null })
    expect(await answer('a', 4)).toEqual({ ok: true, value: null })
    expect(await answer('a', 3)).toMatchObject({ ok: false, error: { code: 'already-answered' } })
  })

  it('R-GAME-10: a refusal writes and shows nothing', async () => {
    const { store, shown, run } = await setUp('a')
    const appends = store.appends.length
    expect(await run(player('a'), { type: 'start' })).toMatchObject({ error: { code: 'not-host' } })
    expect([store.appends.length, shown.length]).toEqual([appends, 1])
  })

  it('R-LOG-7: a view that throws costs neither the command nor the room', async () => {
    const { output, join, room } = await setUp()
    output.changed.mockImplementationOnce(() => {
      throw new Error('a bug in a view')
    })
    expect(await join('a')).toEqual({ ok: true, value: null })
    expect(output.failed).toHaveBeenCalledOnce()
    expect(await join('b')).toEqual({ ok: true, value: null })
    expect(room.state.players.size).toBe(2)
  })

  it('R-LOG-7: a rule that throws costs that command only', async () => {
    const { output, room, join } = await setUp()
    const broken = { type: 'unheard of', actor: HOST, now: Date.now() } as never
    const [first, bad, last] = await Promise.all([join('a'), room.execute(broken), join('b')])
    expect([first!.ok, last!.ok]).toEqual([true, true])
    expect(bad).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(output.failed).toHaveBeenCalledOnce()
  })

  it('R-ROOM-7, R-NODE-5: a stopped room takes no command; one that is not closed is elsewhere', async () => {
    const { room, join } = await setUp()
    room.stop()
    expect(await join('a')).toMatchObject({ ok: false, error: { code: 'room-moving', retryable: true } })
    const other = await setUp()
    await other.run(HOST, { type: 'close' })
    other.room.stop()
    expect(await other.join('a')).toMatchObject({ ok: false, error: { code: 'room-closed' } })
  })
})

describe('the clock', () => {
  it('R-GAME-2, R-GAME-3: wakes the room at the opening and at the deadline', async () => {
    const { room, run } = await setUp('a')
    await run(HOST, { type: 'start' })
    await vi.advanceTimersByTimeAsync(COUNTDOWN_MS - 1)
    expect(room.state.phase.name).toBe('countdown')
    await vi.advanceTimersByTimeAsync(1)
    expect(room.state.phase.name).toBe('question')
    await vi.advanceTimersByTimeAsync(19_999)
    expect(room.state.phase.name).toBe('question')
    await vi.advanceTimersByTimeAsync(1)
    expect(room.state.phase.name).toBe('reveal')
    expect(room.state.revealed[0]!.end).toBe('deadline')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('R-GAME-3: a timer that was early comes again', async () => {
    const { room, run } = await setUp('a')
    await run(HOST, { type: 'start' })
    vi.setSystemTime(Date.now() - 500)
    await vi.advanceTimersByTimeAsync(COUNTDOWN_MS)
    expect(room.state.phase.name).toBe('countdown')
    await vi.advanceTimersByTimeAsync(500)
    expect(room.state.phase.name).toBe('question')
  })

  it('R-LOG-3: a deadline that could not be stored is tried again', async () => {
    const { room, store, open } = await setUp('a')
    await open()
    store.failing = true
    await vi.advanceTimersByTimeAsync(25_000)
    expect(room.state.phase.name).toBe('question')
    store.failing = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(room.state.phase.name).toBe('reveal')
  })

  it('R-ANSWER-1: an answer received in time counts when its write takes longer than the round', async () => {
    const { room, store, open, answer } = await setUp('a', 'b')
    await open()
    await vi.advanceTimersByTimeAsync(19_000)
    const release = store.hold()
    const answering = answer('a', 5)
    await vi.advanceTimersByTimeAsync(5_000)
    release()
    expect(await answering).toMatchObject({ ok: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(room.state.revealed[0]!.answers.get('a')).toMatchObject({ choice: 5 })
  })

  it('R-ANSWER-4: one received after the deadline does not, although the timer is held up', async () => {
    const { room, store, open, run, answer } = await setUp('a', 'b')
    await open()
    await vi.advanceTimersByTimeAsync(19_999)
    const release = store.hold()
    const locking = run(HOST, { type: 'lock', locked: true })
    vi.setSystemTime(Date.now() + 2)
    const late = answer('a', 5)
    release()
    await locking
    expect(await late).toMatchObject({ ok: false, error: { code: 'too-late' } })
    expect(room.state.phase.name).toBe('question')
  })
})

describe('early finish', () => {
  it('R-GAME-8: the round ends once every connected player has answered', async () => {
    const { room, open, answer } = await setUp('a', 'b')
    await open()
    await answer('a')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(room.state.phase.name).toBe('question')
    await answer('b')
    await vi.advanceTimersByTimeAsync(0)
    expect(room.state.revealed[0]).toMatchObject({ end: 'all-answered' })
  })

  it('R-LOG-4: the last answers and the end of their vote are one append, and who gave them hears first', async () => {
    const { room, store, shown, open, answer } = await setUp('a', 'b', 'c')
    await open()
    await answer('a')
    const appends = store.appends.length
    const release = store.hold()
    const results = [answer('b'), answer('c')]
    release()
    await Promise.all(results)
    const together = ['AnswerSubmitted', 'AnswerSubmitted', 'RoundRevealed']
    expect(store.appends.slice(appends).map(({ types }) => types)).toEqual([together])
    expect(room.state.phase.name).toBe('reveal')
    expect(shown.flat()).not.toContain('RoundRevealed')
    await vi.advanceTimersByTimeAsync(0)
    expect(shown.at(-1)).toEqual(together)
  })

  it('R-GAME-8: where answers may be changed, the last one does not end the round', async () => {
    const { room, open, answer } = await setUpWith({ changeable: true }, 'a', 'b')
    await open()
    await Promise.all([answer('a'), answer('b')])
    await vi.advanceTimersByTimeAsync(0)
    expect(room.state.phase.name).toBe('question')
  })

  it('R-GAME-8, R-PRES-1: one who left is waited for 3 s, then no more', async () => {
    const { room, open, answer } = await setUp('a', 'b')
    await open()
    room.presence.disconnect('b')
    await answer('a')
    await vi.advanceTimersByTimeAsync(PRESENCE_GRACE_MS - 1)
    expect(room.state.phase.name).toBe('question')
    await vi.advanceTimersByTimeAsync(1)
    expect(room.state.revealed[0]).toMatchObject({ end: 'all-answered' })
  })

  it('R-PRES-1: one who reloads within 3 s is waited for', async () => {
    const { room, open, answer } = await setUp('a', 'b')
    await open()
    await answer('a')
    room.presence.disconnect('b')
    await vi.advanceTimersByTimeAsync(2_000)
    room.presence.connect('b')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(room.state.phase.name).toBe('question')
  })

  it('R-PRES-1: one of two sockets gone is nobody gone', async () => {
    const { room } = await setUp('a')
    room.presence.connect('a')
    room.presence.disconnect('a')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(room.presence.connected()).toEqual(new Set(['a']))
    room.presence.disconnect('a')
    await vi.advanceTimersByTimeAsync(PRESENCE_GRACE_MS)
    expect(room.presence.connected()).toEqual(new Set())
  })

  it('R-GAME-8: while nobody is connected the deadline decides', async () => {
    const { room, open, answer } = await setUp('a', 'b')
    await open()
    await answer('a')
    room.presence.disconnect('a')
    room.presence.disconnect('b')
    await vi.advanceTimersByTimeAsync(PRESENCE_GRACE_MS)
    expect(room.state.phase.name).toBe('question')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(room.state.revealed[0]).toMatchObject({ end: 'deadline' })
  })

  it('R-GAME-8: kicking the last one who has not answered ends the round', async () => {
    const { room, open, answer, run } = await setUp('a', 'b')
    await open()
    await answer('a')
    await run(HOST, { type: 'kick', playerId: 'b', ban: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(room.state.phase.name).toBe('reveal')
  })

  it('R-GAME-8: two last answers at once end the round once', async () => {
    const { open, answer, log } = await setUp('a', 'b')
    await open()
    await Promise.all([answer('a'), answer('b')])
    await vi.advanceTimersByTimeAsync(0)
    expect(log().filter((e) => e.type === 'RoundRevealed')).toHaveLength(1)
  })
})
