import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok, type Result, refuse } from '../../contracts/index.ts'
import { insist, waitBefore } from './insist.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const refused = refuse('storage-unavailable', '')

const run = (results: Result<null>[], isOver = () => false) => {
  const send = vi.fn(async () => results.shift() ?? refused)
  const onAgain = vi.fn()
  return { send, onAgain, result: insist(send, { isOver, onAgain, random: () => 0.5 }) }
}

describe('insist', () => {
  it('R-FAULT-3: repeats what may pass later until it passes, and says so meanwhile', async () => {
    const { send, onAgain, result } = run([refused, refuse('unreachable', ''), ok(null)])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await result).toEqual(ok(null))
    expect(send).toHaveBeenCalledTimes(3)
    expect(onAgain).toHaveBeenCalledTimes(2)
  })

  it('R-FAULT-3: does not repeat what is refused for good', async () => {
    const { send, result } = run([refuse('too-late', ''), ok(null)])
    expect((await result).ok).toBe(false)
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('R-FAULT-3: stops once nobody wants it any more', async () => {
    let over = false
    const { send, result } = run([], () => over)
    await vi.advanceTimersByTimeAsync(1_000)
    const until = send.mock.calls.length
    over = true
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await result).toEqual(refused)
    expect(send).toHaveBeenCalledTimes(until)
  })

  it('R-FAULT-3: waits longer each time, up to 3 s, and each browser its own while', () => {
    expect([0, 1, 2].map((attempt) => waitBefore(attempt, 0))).toEqual([150, 300, 600])
    expect(waitBefore(0, 0.9)).toBeGreaterThan(waitBefore(0, 0))
    expect(waitBefore(50, 0.999)).toBeLessThanOrEqual(3_000)
  })
})
