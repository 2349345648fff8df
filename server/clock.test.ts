import { describe, expect, it } from 'vitest'
import { createClock } from './clock.ts'

const START = 1_700_000_000_000

const machine = () => {
  const at = { wall: START, steady: 50_000, uptime: 900_000 }
  const clock = createClock({
    wallMs: () => at.wall,
    steadyMs: () => at.steady,
    uptimeMs: () => at.uptime,
  })
  const pass = (ms: number) => {
    at.wall += ms
    at.steady += ms
    at.uptime += ms
  }
  return { at, clock, pass }
}

describe('the rooms’ clock', () => {
  it.each([
    -3_600_000, -40, 40, 3_600_000,
  ])('R-FAULT-6: a clock that is set by %i ms moves nothing', (step) => {
    const { at, clock, pass } = machine()
    pass(2_000)
    at.wall += step
    expect(clock()).toBe(START + 2_000)
    pass(2_000)
    expect(clock()).toBe(START + 4_000)
  })

  it('R-FAULT-6: after the machine has slept, the time that has passed has passed', () => {
    const { at, clock, pass } = machine()
    pass(2_000)
    at.wall += 3_600_000
    at.uptime += 3_600_000
    pass(1_000)
    expect(clock()).toBe(START + 3_603_000)
    pass(1_000)
    expect(clock()).toBe(START + 3_604_000)
  })

  it('R-FAULT-6: is the machine’s time, to the millisecond', () => {
    expect(Math.abs(createClock()() - Date.now())).toBeLessThanOrEqual(2)
  })
})
