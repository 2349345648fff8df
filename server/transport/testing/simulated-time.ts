import { vi } from 'vitest'

/** How much time passes between two looks at the sockets. */
const STEP_MS = 100
/** What the network really gets for it. */
const REAL_MS = 1
/** How far a leap goes at once: timers that are due within it see its end. */
const LEAP_MS = 60_000

/**
 * The game's timers run on a clock that is moved on. The network stays real, and so do the heartbeats of its sockets: Socket.IO
 * keeps timers of its own, and asks the process for the date.
 */
export const simulateTime = () => {
  const realTimeout = setTimeout
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  let now = 1_700_000_000_000
  const network = () => new Promise((carried) => realTimeout(carried, REAL_MS))
  const advance = async (ms: number, stepMs: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += stepMs) {
      const step = Math.min(stepMs, ms - passed)
      now += step
      await vi.advanceTimersByTimeAsync(step)
      await network()
    }
  }
  return {
    now: () => now,
    pass: (ms: number) => advance(ms, STEP_MS),
    /** Hours in which no socket is open. */
    leap: (ms: number) => advance(ms, LEAP_MS),
    /** Time passes until this has come true. */
    until: async <T>(promise: Promise<T>): Promise<T> => {
      let settled = false
      const over = () => {
        settled = true
      }
      promise.then(over, over)
      for (await network(); !settled; await advance(STEP_MS, STEP_MS));
      return promise
    },
    timers: () => vi.getTimerCount(),
    stop: () => vi.useRealTimers(),
  }
}
export type SimulatedTime = ReturnType<typeof simulateTime>
