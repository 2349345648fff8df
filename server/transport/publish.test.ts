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
})
