import { networkOfRequest } from './admit-connection.ts'
import type { ConnectionGate, Held } from './connection-gate.ts'
import type { CatwalkServer, CatwalkSocket } from './session.ts'
import { TokenBucket } from './token-bucket.ts'

/** Whatever comes over a connection, commands or not; what is beyond ends it. */
const PACKETS_AT_ONCE = 300
const PACKETS_PER_SECOND = 60
/** How often silent connections are looked for. */
const SWEEP_MS = 15_000

type Connection = CatwalkSocket['conn']

export interface Watch {
  /** Takes a connection for its one socket: it is one browser's page, and a second socket on it would have limits of its own. Null for that. */
  take(connection: Connection): Held | null
  /** Closes connections that speak for nobody and have said nothing for long; done by itself every few seconds. */
  closeSilent(): void
  stop(): void
}

/** Keeps connections to what one browser needs. */
export const watchConnections = (io: CatwalkServer, gate: ConnectionGate, now: () => number): Watch => {
  const held = new WeakMap<Connection, Held>()
  const taken = new WeakSet<Connection>()
  io.engine.on('connection', (connection: Connection) => {
    const own = gate.opened(networkOfRequest(connection.request), now())
    held.set(connection, own)
    const packets = new TokenBucket(PACKETS_AT_ONCE, PACKETS_PER_SECOND)
    connection.on('packet', () => {
      if (!packets.take(now())) connection.close(true)
    })
    connection.once('close', () => gate.closed(own))
  })
  const closeSilent = (): void => {
    for (const { conn, data } of io.sockets.sockets.values()) {
      const own = held.get(conn)
      // Closed below Socket.IO, so that a page which is still open comes back by itself.
      if (data.session === null && data.away === null && own && gate.isSilent(own, now())) conn.close()
    }
  }
  const sweeper = setInterval(closeSilent, SWEEP_MS).unref()
  return {
    take: (connection) => {
      if (taken.has(connection)) return null
      taken.add(connection)
      return held.get(connection) ?? null
    },
    closeSilent,
    stop: () => clearInterval(sweeper),
  }
}
