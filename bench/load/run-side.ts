import { seededRandom } from '../../server/game/random.ts'
import { type Acknowledged, ClassRoom, type RoundTimes } from './class-room.ts'
import type { Scenario } from './options.ts'
import type { Finished } from './reconcile.ts'
import type { Samples } from './samples.ts'
import { type Spread, spreadOf } from './spread.ts'
import type { ServerUnderLoad } from './start-server.ts'

/** What one server did with a scenario. Times in ms. */
export interface Side {
  readonly acknowledgement: Spread
  readonly reveal: Spread
  /** Between the first and the last player of a room that has the reveal. */
  readonly skew: Spread
  readonly cpuMsPerPlayerRound: number
  readonly bytesPerPlayerRound: number
  readonly messagesPerPlayerRound: number
  readonly heapKbPerPlayer: number
  readonly rssKbPerPlayer: number
}

export interface Run {
  readonly side: Side
  readonly samples: Samples
  readonly acknowledged: readonly Acknowledged[]
  /** What every player's screen said when the game was over. */
  readonly finished: readonly Finished[]
}

/** In all rooms together. */
const JOINS_AT_ONCE = 100

const finishedOf = ({ seats }: ClassRoom): Finished[] =>
  seats.map(({ room, own, playerId }) => ({
    roomId: room!.roomId,
    playerId,
    points: own!.points,
    right: own!.right,
    rank: own!.rank,
  }))

/** Plays whole games in all rooms of a scenario at once. The first of several rounds warms both servers up and is not counted. */
export const runSide = async (
  server: ServerUnderLoad,
  { rooms, players }: Scenario,
  { rounds, burstMs }: { readonly rounds: number; readonly burstMs: number },
): Promise<Run> => {
  const all = rooms * players
  const random = seededRandom('load')
  const joinsAtOnce = Math.max(1, Math.floor(JOINS_AT_ONCE / rooms))
  const before = await server.memory()
  const classes = Array.from({ length: rooms }, () => new ClassRoom(server.url, players, random, joinsAtOnce))
  const everywhere = <T>(step: (room: ClassRoom) => Promise<T>) => Promise.all(classes.map(step))
  try {
    await everywhere((room) => room.open(rounds))
    const joined = await server.memory()
    const counted = rounds === 1 ? 1 : 2
    let begun = await server.usage()
    const messages = () => classes.flatMap(({ seats }) => seats).reduce((sum, seat) => sum + seat.messages, 0)
    let messagesBegun = messages()
    const times: RoundTimes[] = []
    for (let round = 1; round <= rounds; round += 1) {
      if (round === counted) {
        begun = await server.usage()
        messagesBegun = messages()
      }
      await everywhere((room) => room.ask(round))
      const measured = await everywhere((room) => room.answer(round, burstMs))
      if (round >= counted) times.push(...measured)
      await everywhere((room) => room.afterReveal(round))
    }
    const ended = await server.usage()
    const playerRounds = all * (rounds - counted + 1)
    const messagesEnded = messages()
    await everywhere((room) => room.end())
    return {
      side: {
        acknowledgement: spreadOf(times.flatMap((t) => t.acknowledgements)),
        reveal: spreadOf(times.flatMap((t) => t.reveals)),
        skew: spreadOf(times.map(({ reveals }) => Math.max(...reveals) - Math.min(...reveals))),
        cpuMsPerPlayerRound: (ended.cpuMs - begun.cpuMs) / playerRounds,
        bytesPerPlayerRound: (ended.trafficBytes - begun.trafficBytes) / playerRounds,
        messagesPerPlayerRound: (messagesEnded - messagesBegun) / playerRounds,
        heapKbPerPlayer: (joined.heapBytes - before.heapBytes) / all / 1024,
        rssKbPerPlayer: (joined.rssBytes - before.rssBytes) / all / 1024,
      },
      samples: classes[0]!.samples,
      acknowledged: classes.flatMap((room) => room.acknowledged),
      finished: classes.flatMap(finishedOf),
    }
  } finally {
    for (const room of classes) room.leave()
  }
}
