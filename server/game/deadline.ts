import { activePlayers, type Player, type RoomState, type Round } from './state.ts'

type Clock = Pick<Round, 'openedAt' | 'deadlineAt'>

/** How long a player may answer; null without a clock. */
export const windowOf = ({ openedAt, deadlineAt }: Clock, { timeFactor }: Player): number | null =>
  deadlineAt === null ? null : Math.round((deadlineAt - openedAt) * timeFactor)

/** Until when a player may answer; null without a clock. */
export const deadlineOf = (clock: Clock, player: Player): number | null => {
  const windowMs = windowOf(clock, player)
  return windowMs === null ? null : clock.openedAt + windowMs
}

/** When the time of the last player is over; null without a clock. */
export const lastDeadline = (state: RoomState, clock: Clock): number | null => {
  if (clock.deadlineAt === null) return null
  const deadlines = activePlayers(state).map((player) => deadlineOf(clock, player)!)
  return Math.max(clock.deadlineAt, ...deadlines)
}
