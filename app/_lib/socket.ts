import { io, type Socket } from 'socket.io-client'
import {
  type ClientEvents,
  type CommandInput,
  type CommandName,
  type CommandValues,
  type Result,
  refuse,
  type ServerEvents,
} from '../../contracts/index.ts'

export type GameSocket = Socket<ServerEvents, ClientEvents>

/** The server answers within milliseconds; after this long the way there is broken. */
const ACKNOWLEDGE_WITHIN_MS = 6_000

/** Where there are several servers, the balancer keeps all requests with one value of this on one of them. */
const anyServer = (): string => Math.random().toString(36).slice(2, 12)

/**
 * A connection to this page's own server: polling at first, WebSocket once that has proved to work. The other way round, a
 * proxy that accepts a WebSocket and then drops it would never be left.
 *
 * @param room the room's code, or what else those who belong together know: it brings them to the same server
 */
export const openSocket = (room: string = anyServer()): GameSocket =>
  io({
    query: { room },
    reconnectionDelay: 300,
    reconnectionDelayMax: 2_000,
    timeout: 8_000,
  })

/** Sends a command and waits for its answer. An answer that does not come is a refusal that may be tried again. */
export const send = async <N extends CommandName>(
  socket: GameSocket,
  name: N,
  payload: CommandInput<N>,
): Promise<Result<CommandValues[N]>> => {
  try {
    // Socket.IO cannot see that the event's name and payload belong together.
    const emit = socket.timeout(ACKNOWLEDGE_WITHIN_MS).emitWithAck as (
      this: unknown,
      name: N,
      payload: CommandInput<N>,
    ) => Promise<Result<CommandValues[N]>>
    return await emit.call(socket.timeout(ACKNOWLEDGE_WITHIN_MS), name, payload)
  } catch {
    return refuse('unreachable', 'The server does not answer. Check the network and try again.')
  }
}

/** One command on a connection of its own: for pages that have no room yet. `room` as for `openSocket`. */
export const sendOnce = async <N extends CommandName>(
  name: N,
  payload: CommandInput<N>,
  room?: string,
): Promise<Result<CommandValues[N]>> => {
  const socket = openSocket(room)
  try {
    return await send(socket, name, payload)
  } finally {
    socket.disconnect()
  }
}
