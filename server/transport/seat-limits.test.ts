import { describe, expect, it } from 'vitest'
import type { Room } from '../room/room.ts'
import { SeatLimits } from './seat-limits.ts'

const count = (tries: number, may: () => boolean): number =>
  Array.from({ length: tries }, may).filter(Boolean).length

describe('SeatLimits', () => {
  it('R-SAFE-5: a network opens so many rooms, another one is not held by it', () => {
    let now = 0
    const limits = new SeatLimits(() => now)
    expect(count(3_000, () => limits.of('a').mayOpen())).toBe(1_000)
    expect(limits.of('b').mayOpen()).toBe(true)
    now += 1_000
    expect(count(100, () => limits.of('a').mayOpen())).toBe(5)
  })

  it('R-SAFE-5: a hall of 5,000 takes its seats within a minute, a script that fills a room has to wait', () => {
    let now = 0
    const limits = new SeatLimits(() => now)
    const room = { id: 'hall' } as Room
    let seated = 0
    // 85 a second, from connections of their own.
    for (let second = 0; second < 60; second += 1) {
      now = second * 1_000
      seated += count(85, () => limits.of('hall').mayJoin(room))
    }
    expect(seated).toBe(5_100)
    expect(count(10_000, () => limits.of('net').mayJoin({ id: 'other' } as Room))).toBe(2_500)
    now += 1_000
    expect(count(10_000, () => limits.of('net').mayJoin({ id: 'other' } as Room))).toBe(250)
  })
})
