import { describe, expect, it, vi } from 'vitest'
import type { RoomEvent } from '../contracts/index.ts'
import { appendTogether } from './append-together.ts'
import type { Append } from './queries/append-events.ts'

const closed: RoomEvent = { type: 'RoomClosed', at: 9_000 }

/** A store whose writes end when they are told to. */
const held = (gapMs = 0) => {
  const writes: { rooms: string[]; done: () => void; fail: (error: unknown) => void }[] = []
  const append = appendTogether(
    (appends: readonly Append[]) =>
      new Promise((done, fail) => {
        writes.push({ rooms: appends.map(({ roomId }) => roomId), done, fail })
      }),
    gapMs,
  )
  return { writes, append }
}

const settled = () => new Promise((next) => setImmediate(next))

describe('appendTogether', () => {
  it('R-LOAD-4, R-LOG-2: what comes during a write goes into the next one, and resolves when that is stored', async () => {
    const { writes, append } = held()
    const order: string[] = []
    for (const room of ['a', 'b', 'c']) void append(room, 1, [closed]).then(() => order.push(room))
    expect(writes.map((w) => w.rooms)).toEqual([['a']])
    writes[0]!.done()
    await settled()
    expect(order).toEqual(['a'])
    expect(writes[1]!.rooms).toEqual(['b', 'c'])
    writes[1]!.done()
    await settled()
    expect(order).toEqual(['a', 'b', 'c'])
  })

  it('R-LOG-3: where the database fails, all of a write are refused, none is tried alone, and later ones go on', async () => {
    const { writes, append } = held()
    const first = append('a', 1, [closed])
    const lost = [append('b', 1, [closed]), append('c', 1, [closed])]
    writes[0]!.done()
    await first
    await settled()
    writes[1]!.fail(new Error('the disk is full'))
    expect((await Promise.allSettled(lost)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    const later = append('d', 1, [closed])
    await settled()
    expect(writes).toHaveLength(3)
    writes[2]!.done()
    await later
  })

  it('R-LOAD-4: a write holds a thousand events, or one room’s where those are more', async () => {
    const { writes, append } = held()
    const many = new Array<RoomEvent>(700).fill(closed)
    const all = [
      append('a', 1, [closed]),
      append('b', 1, many),
      append('c', 1, many),
      append('d', 1, [...many, ...many]),
    ]
    for (let i = 0; i < 4; i += 1) {
      writes[i]!.done()
      await settled()
    }
    await Promise.all(all)
    expect(writes.map((w) => w.rooms)).toEqual([['a'], ['b'], ['c'], ['d']])
  })

  it('R-LOAD-4: the first write begins at once, and the next one not before its time', async () => {
    vi.useFakeTimers()
    try {
      const { writes, append } = held(20)
      const stored = [append('a', 1, [closed])]
      expect(writes).toHaveLength(1)
      writes[0]!.done()
      await vi.advanceTimersByTimeAsync(5)
      stored.push(append('b', 1, [closed]))
      await vi.advanceTimersByTimeAsync(10)
      stored.push(append('c', 1, [closed]))
      expect(writes).toHaveLength(1)
      await vi.advanceTimersByTimeAsync(5)
      expect(writes[1]!.rooms).toEqual(['b', 'c'])
      writes[1]!.done()
      await Promise.all(stored)
      await vi.advanceTimersByTimeAsync(20)
      void append('d', 1, [closed])
      expect(writes).toHaveLength(3)
    } finally {
      vi.useRealTimers()
    }
  })
})
