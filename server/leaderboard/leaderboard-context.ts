import type { Logger } from 'pino'
import { type Result, refuse } from '../../contracts/index.ts'
import type { Pack } from '../game/pack.ts'
import type { Registry } from '../room/registry.ts'
import type { LeaderboardStore } from './leaderboard-store.ts'
import type { LeaderboardLimits } from './limits.ts'

/** What everything about the leaderboard works with. */
export interface LeaderboardContext {
  readonly store: LeaderboardStore
  readonly registry: Registry
  readonly limits: LeaderboardLimits
  readonly pack: Pack
  readonly retentionDays: number
  readonly log: Logger
  readonly now: () => number
  /** What stands on a board has changed. */
  readonly changed: () => void
}

/** What a failing database costs: this one request. */
export const orUnavailable = async <T>(
  { log }: Pick<LeaderboardContext, 'log'>,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  try {
    return await work()
  } catch (error) {
    log.error({ err: error }, 'the leaderboard could not be read or stored')
    return refuse('storage-unavailable', 'This cannot be read or saved just now. Try again.')
  }
}
