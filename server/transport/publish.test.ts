import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { examplePack } from '../game/testing/example-pack.ts'
import type { Room } from '../room/room.ts'
import { Publisher } from './publish.ts'
import type { CatwalkServer } from './session.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A publisher of a server with so many connections, and a room whose count it may be asked for. */
const setUp = (connections: number) => {
  const emit = vi.fn()
  const io = {
    engine: { clientsCount: connections },
    local: { to: () => ({ emit }) },
    sockets: { adapter: { rooms: new Map() } },
  } as unknown as CatwalkServer
  const room = {
    id: 'r',
    turnout: { count: () => ({ round: 1, answeredCount: 3, askedCount: 9 }) },
  } as unknown as Room
  return { publisher: new Publisher(io, examplePack(), Date.now), room, emit }
}

describe('counts', () => {
  it.each([
    [30, 200],
    [1_000, 200],
    [2_500, 500],
    [5_000, 1_000],
    [20_000, 1_000],
  ])('R-LOAD-6: where %i are connected, a count goes out after %i ms, for all that came meanwhile', (connections, ms) => {
    const { publisher, room, emit } = setUp(connections)
    for (let answer = 0; answer < 10; answer += 1) publisher.soon(room)
    vi.advanceTimersByTime(ms - 1)
    expect(emit).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(emit).toHaveBeenCalledOnce()
    expect(emit).toHaveBeenCalledWith('room:count', { round: 1, answeredCount: 3, askedCount: 9 })
  })

  /** A timer that is due goes off with so much delay on the clock. */
  const advanceLate = (ms: number, lateMs: number) => {
    const onTime = performance.now.bind(performance)
    const late = vi.spyOn(performance, 'now').mockImplementation(() => onTime() + lateMs)
    vi.advanceTimersByTime(ms)
    late.mockRestore()
  }

  it('R-LOAD-6: one that the process is late for is tried again, once what is more urgent is done', () => {
    const { publisher, room, emit } = setUp(30)
    publisher.soon(room)
    advanceLate(200, 50)
    expect(emit).not.toHaveBeenCalled()
    publisher.soon(room)
    vi.advanceTimersByTime(100)
    expect(emit).toHaveBeenCalledOnce()
  })

  it('R-LOAD-6: it goes out where the process stays late for a second', () => {
    const { publisher, room, emit } = setUp(30)
    publisher.soon(room)
    advanceLate(200, 50)
    for (let again = 1; again < 6; again += 1) advanceLate(100, 50 * (again + 1))
    expect(emit).not.toHaveBeenCalled()
    for (let again = 6; again < 9; again += 1) advanceLate(100, 50 * (again + 1))
    expect(emit).toHaveBeenCalledOnce()
  })

  it('R-LOAD-6: a new screen makes one that waits needless', () => {
    const { publisher, room, emit } = setUp(30)
    publisher.soon(room)
    advanceLate(200, 50)
    publisher.cancel(room)
    vi.advanceTimersByTime(2_000)
    expect(emit).not.toHaveBeenCalled()
  })
})
