import { uptime } from 'node:os'
import { performance } from 'node:perf_hooks'

/** How far the machine's uptime may run ahead of the process's clock before it counts as having slept. */
const SLEPT_MS = 5_000
/** Reading the uptime costs more than reading the clock; once a second is enough. */
const LOOK_EVERY_MS = 1_000

interface Clocks {
  /** What the machine says the time is; somebody may set it. */
  readonly wallMs: () => number
  /** Never set, but stands still while the machine sleeps. */
  readonly steadyMs: () => number
  /** Never set, and goes on while the machine sleeps. */
  readonly uptimeMs: () => number
}

const MACHINE: Clocks = {
  wallMs: Date.now,
  steadyMs: () => performance.now(),
  uptimeMs: () => uptime() * 1000,
}

/**
 * The rooms' clock, in epoch milliseconds: right when the process starts and from then on moved by nothing but time, so that a
 * clock that is set, forwards or back, moves no deadline. A machine that was asleep finds the time that has passed.
 */
export const createClock = ({ wallMs, steadyMs, uptimeMs }: Clocks = MACHINE): (() => number) => {
  const epoch = wallMs() - steadyMs()
  const boot = uptimeMs() - steadyMs()
  let slept = 0
  let lookedAt = steadyMs()
  return () => {
    const steady = steadyMs()
    if (steady - lookedAt >= LOOK_EVERY_MS) {
      lookedAt = steady
      const ahead = uptimeMs() - boot - steady - slept
      if (ahead > SLEPT_MS) slept += ahead
    }
    return Math.round(epoch + steady + slept)
  }
}
