import type { Server as HttpServer } from 'node:http'
import type { Logger } from 'pino'
import { Server, type ServerOptions } from 'socket.io'
import { type CommandName, MESSAGE_MAX_BYTES, type Result, refuse } from '../../contracts/index.ts'
import { COMMAND_NAMES } from '../../contracts/schemas.ts'
import type { Pack } from '../game/pack.ts'
import type { HomeworkContext } from '../homework/find-homework.ts'
import type { LeaderboardContext } from '../leaderboard/leaderboard-context.ts'
import { scoreRoom } from '../leaderboard/score-rooms.ts'
import { type Meter, NO_METER } from '../ops/meter.ts'
import { pseudonym } from '../ops/pseudonym.ts'
import type { EventStore } from '../room/event-store.ts'
import { Registry } from '../room/registry.ts'
import type { Room } from '../room/room.ts'
import { newId } from '../room/secrets.ts'
import { admitConnection } from './admit-connection.ts'
import { clientAddress } from './client-address.ts'
import { CodeTries } from './code-tries.ts'
import { ConnectionGate, type GateLimits } from './connection-gate.ts'
import { cutOffStalled } from './cut-off-stalled.ts'
import { dispatch } from './dispatch.ts'
import { browserOrigin, joinOrigin } from './join-origin.ts'
import { lanAddress } from './lan-address.ts'
import { leaderboardLimits } from './leaderboard-limits.ts'
import { type Guest, type Neighbours, NOWHERE, type Surroundings } from './neighbours.ts'
import { networkOf } from './network-of.ts'
import { parseCommand } from './parse-command.ts'
import { everyoneIn, hostsOf, Publisher, playerIn } from './publish.ts'
import { SeatLimits } from './seat-limits.ts'
import type { CatwalkServer, CatwalkSocket, Session } from './session.ts'
import { TokenBucket } from './token-bucket.ts'
import { type Watch, watchConnections } from './watch-connections.ts'

/** A person cannot tap faster; a script is held here. */
const COMMANDS_AT_ONCE = 30
const COMMANDS_PER_SECOND = 10
/** A connection has to say within this time what it is for. */
const CONNECT_WITHIN_MS = 10_000

export interface GameOptions {
  readonly httpServer: HttpServer
  readonly pack: Pack
  readonly store: EventStore
  readonly homework: Pick<HomeworkContext, 'homework' | 'records' | 'retentionDays'>
  readonly leaderboard: Pick<LeaderboardContext, 'store' | 'changed'>
  /** After a game has come to its podium and that was stored. */
  readonly gameEnded?: (room: Room) => void
  readonly log: Logger
  readonly meter?: Meter
  readonly publicUrl: string | undefined
  readonly port: () => number
  readonly now: () => number
  /** Where rooms may live on other nodes; null where this server is alone. */
  readonly cluster?: ClusterLink | null
  readonly gateLimits?: GateLimits | undefined
}

export interface ClusterLink {
  readonly adapter: ServerOptions['adapter']
  join(surroundings: Surroundings): Neighbours
}

export interface Game {
  readonly registry: Registry
  readonly homework: HomeworkContext
  readonly leaderboard: LeaderboardContext
  closeSilent: Watch['closeSilent']
  /** Takes nothing more, stores what it took, and sends everybody away until the next start. */
  close(): Promise<void>
}

/** How long a stop waits for pages that are still being read. */
const UNREAD_MS = 2_000

/** Puts the game on an HTTP server: sockets in, views out. */
export const attachGame = (options: GameOptions): Game => {
  const { httpServer, pack, store, log, meter = NO_METER, publicUrl, port, now } = options
  const gate = new ConnectionGate(options.gateLimits)
  const codes = new CodeTries(now)
  const seats = new SeatLimits(now)
  const io: CatwalkServer = new Server(httpServer, {
    allowRequest: admitConnection(gate, publicUrl, now),
    transports: ['polling', 'websocket'],
    connectTimeout: CONNECT_WITHIN_MS,
    // Next answers its own upgrades in development.
    destroyUpgrade: false,
    maxHttpBufferSize: MESSAGE_MAX_BYTES,
    serveClient: false,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    ...(options.cluster && { adapter: options.cluster.adapter }),
  })
  const publisher = new Publisher(io, pack, now, {
    reaches: (channel) => (neighbours?.onward ?? NOWHERE).reaches(channel),
    send: (...message) => neighbours?.onward.send(...message),
  })
  const stopCuttingOff = cutOffStalled(io, () => {
    meter.cutOff()
    log.info('a connection that does not read was cut off')
  })
  const debugging = log.isLevelEnabled('debug')
  const registry = new Registry(
    pack,
    store,
    {
      changed: (room, events) => {
        const from = performance.now()
        publisher.changed(room, events)
        meter.broadcast((performance.now() - from) / 1000)
        const ended = events.find(({ type }) => type === 'GameEnded')
        if (ended) {
          options.gameEnded?.(room)
          if (room.state.ranked) void score(room, ended.at)
        }
        for (const event of events) {
          if (event.type === 'PlayerKicked') endSessions(room, playerIn(room, event.playerId), 'kicked')
          if (event.type === 'RoomClosed') {
            endSessions(room, everyoneIn(room), 'closed')
            publisher.cancel(room)
            registry.remove(room)
          }
        }
      },
      presenceChanged: (room) => publisher.soon(room),
      failed: (room, error) => log.error({ room: room.id, err: error }, 'a command failed'),
    },
    now,
  )

  const homework = { ...options.homework, registry, log, now, beginning: new Set<string>() }
  const leaderboard: LeaderboardContext = {
    ...options.leaderboard,
    registry,
    limits: leaderboardLimits(),
    pack,
    retentionDays: options.homework.retentionDays,
    log,
    now,
  }

  /** What fails here is made up for when somebody asks for the result, or at the next start. */
  const score = (room: Room, endedAt: number): Promise<void> =>
    scoreRoom(leaderboard, room.id, room.state, endedAt).catch((error: unknown) =>
      log.error({ room: room.id, err: error }, 'a ranked game could not be scored'),
    )

  const endSessions = (room: Room, channel: string, reason: 'kicked' | 'closed'): void => {
    io.local.to(channel).emit('session:ended', reason)
    neighbours?.endSessions(channel, reason)
    for (const id of io.sockets.adapter.rooms.get(channel) ?? []) {
      const socket = io.sockets.sockets.get(id)
      if (socket && socket.data.session?.room === room) signOut(socket)
    }
  }

  const run = (name: CommandName, payload: unknown, guest: Guest): Promise<Result<unknown>> => {
    const network = networkOf(guest.address)
    const context = { registry, homework, leaderboard, receivedAt: now(), ...guest }
    return dispatch(name, payload as never, {
      ...context,
      codes: codes.of(network),
      seats: seats.of(network),
    })
  }

  const joinUrl = ({ handshake }: CatwalkSocket, code: string): string =>
    `${joinOrigin(publicUrl, browserOrigin(handshake.headers), lanAddress(), port())}/join/${code}`

  const neighbours = options.cluster?.join({ io, registry, publisher, run, joinUrl })

  const watch = watchConnections(io, gate, now)
  io.on('connection', (socket) => {
    const own = watch.take(socket.conn)
    if (!own) return socket.conn.close(true)
    socket.data.session = null
    socket.data.away = null
    socket.data.joinUrl = ''
    const connection = newId()
    let commands = 0
    const bucket = new TokenBucket(COMMANDS_AT_ONCE, COMMANDS_PER_SECOND)
    const address = clientAddress(socket.handshake.address, socket.handshake.headers['x-forwarded-for'])

    const connectionCodes = codes.of(own.network)
    const connectionSeats = seats.of(own.network)

    const signIn = (session: Session): void => {
      signOut(socket)
      neighbours?.left(socket)
      // Gone while its command was stored: nobody would ever sign it out.
      if (!socket.connected) return
      socket.data.session = session
      const { room } = session
      connectionCodes.seated(room)
      socket.join(everyoneIn(room))
      if (session.role === 'host') {
        socket.data.joinUrl = joinUrl(socket, room.state.code)
        socket.join(hostsOf(room))
      } else {
        socket.join(playerIn(room, session.playerId))
        room.presence.connect(session.playerId)
      }
      registry.touch(room.state.code)
      publisher.welcome(socket, room, session.role === 'host' ? null : session.playerId)
    }

    const handle = async (name: CommandName, payload: unknown): Promise<Result<unknown>> => {
      const receivedAt = now()
      own.heardAt = receivedAt
      if (!bucket.take(receivedAt)) return refuse('rate-limited', 'Too fast. Wait a second.')
      const parsed = parseCommand(name, payload)
      if (!parsed.ok) return parsed
      const here = () =>
        dispatch(name, parsed.value, {
          registry,
          homework,
          leaderboard,
          address,
          codes: connectionCodes,
          seats: connectionSeats,
          session: socket.data.session,
          receivedAt,
          signIn,
        })
      return neighbours
        ? neighbours.carry(socket, name, parsed.value, here, connectionCodes.mayLookAfar)
        : here()
    }

    for (const name of COMMAND_NAMES) {
      // The client's word is not trusted for the arguments' number or types.
      const listener = (...args: unknown[]): void => {
        const acknowledge = args.findLast((a) => typeof a === 'function') as
          | ((r: unknown) => void)
          | undefined
        const payload = typeof args[0] === 'function' ? undefined : args[0]
        const from = performance.now()
        commands += 1
        const number = commands
        const told = () => ({ request: `${connection}.${number}`, command: name, ...whoIs(socket) })
        handle(name, payload)
          .catch((error: unknown): Result<unknown> => {
            log.error({ ...told(), err: error }, 'a command threw')
            return refuse('internal', 'Something went wrong here. Try again.')
          })
          .then((result) => {
            acknowledge?.(result)
            const seconds = (performance.now() - from) / 1000
            const refused = result.ok ? null : result.error.code
            meter.acknowledged(name, seconds, refused)
            if (debugging) log.debug({ ...told(), refused, seconds }, 'a command')
          })
          .catch((error: unknown) => log.error({ ...told(), err: error }, 'an answer could not be sent'))
      }
      socket.on(name, listener as never)
    }
    socket.on('disconnect', () => {
      signOut(socket)
      neighbours?.left(socket)
    })
  })

  return {
    registry,
    homework,
    leaderboard,
    closeSilent: watch.closeSilent,
    close: async () => {
      io.local.emit('server:stopping')
      await registry.drain()
      // What was just stored is still to be acknowledged.
      await new Promise((sent) => setImmediate(sent))
      stopCuttingOff()
      watch.stop()
      publisher.stop()
      await neighbours?.leave()
      registry.stop()
      // It waits for every answer, and of a page that nobody reads the end never comes.
      const unread = setTimeout(() => httpServer.closeAllConnections(), UNREAD_MS)
      await io.close()
      clearTimeout(unread)
      await neighbours?.close()
    },
  }
}

/** Who a connection speaks for, as the log may know it. */
const whoIs = ({ data: { session } }: CatwalkSocket) => ({
  room: session?.room.id,
  player: session?.role === 'player' ? pseudonym(session.playerId) : undefined,
})

const signOut = (socket: CatwalkSocket): void => {
  const { session } = socket.data
  if (!session) return
  socket.data.session = null
  socket.leave(everyoneIn(session.room))
  socket.leave(hostsOf(session.room))
  if (session.role === 'player') {
    socket.leave(playerIn(session.room, session.playerId))
    session.room.presence.disconnect(session.playerId)
  }
}
