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

const withExtraTime = remember((players: RoomState['players']): readonly Player[] =>
  activePlayers({ players }).filter(({ timeFactor }) => timeFactor > 1),
)

/** When the time of the last player who may still answer is over; null without a clock. */
export const lastDeadline = ({ players, options }: RoomState, round: Round): number | null => {
  const waitedFor = withExtraTime(players).filter(
    ({ playerId }) => options.changeable || !round.answers.has(playerId),
  )
  return deadlineOf(round, { timeFactor: Math.max(1, ...waitedFor.map(({ timeFactor }) => timeFactor)) })
}
