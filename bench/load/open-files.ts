import { readFileSync } from 'node:fs'
import type { Scenario } from './options.ts'

/** Besides players' sockets: hosts, the database's files, and those of Node itself. */
const SPARE = 300

const limit = (): number => {
  try {
    const soft = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]
    return soft === undefined ? Number.POSITIVE_INFINITY : Number(soft)
  } catch {
    // Not Linux: the sockets themselves will tell.
    return Number.POSITIVE_INFINITY
  }
}

/** What to do where this shell lets a process open too few sockets; null where they are enough. */
export const tooFewFiles = (scenarios: readonly Scenario[], allowed = limit()): string | null => {
  const needed = Math.max(...scenarios.map(({ rooms, players }) => rooms * (players + 1))) + SPARE
  return needed <= allowed
    ? null
    : `This needs ${needed} open files a process, and the limit is ${allowed}: run "ulimit -n ${needed}" first, or ask for fewer --players.`
}
