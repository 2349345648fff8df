import { remember } from './remember.ts'
import { activePlayers, type Player, type RoomState, type Round } from './state.ts'

type Clock = Pick<Round, 'openedAt' | 'deadlineAt'>

/** How long a player may answer; null without a clock. */
export const windowOf = (
  { openedAt, deadlineAt }: Clock,
  { timeFactor }: Pick<Player, 'timeFactor'>,
): number | null => (deadlineAt === null ? null : Math.round((deadlineAt - openedAt) * timeFactor))

/** Until when a player may answer; null without a clock. */
export const deadlineOf = (clock: Clock, player: Pick<Player, 'timeFactor'>): number | null => {
  const windowMs = windowOf(clock, player)
  return windowMs === null ? null : clock.openedAt + windowMs
}

const greatestFactor = remember((players: RoomState['players']): number =>
  activePlayers({ players }).reduce((most, { timeFactor }) => Math.max(most, timeFactor), 1),
)

/** When the time of the last player is over; null without a clock. */
export const lastDeadline = (state: RoomState, clock: Clock): number | null =>
  deadlineOf(clock, { timeFactor: greatestFactor(state.players) })
