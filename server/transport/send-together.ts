import type { CatwalkServer, CatwalkSocket } from './session.ts'

/** What this reaches for below Socket.IO's own interface; where it is not there, messages go out one by one. */
interface Line {
  writable: boolean
  readonly name: string
  readonly socket?: { readonly _socket?: { cork(): void; uncork(): void } }
  emit(event: 'ready'): unknown
}

/**
 * What `send` emits to the sockets of a channel, each socket's messages in one write of the system: a write costs as much as all
 * else that a message does, and a new screen is two, the room's and the player's own. Engine.IO sends what waits for a line at once
 * when the line is ready, so for the time of `send` no line is.
 */
export const sendTogether = (io: CatwalkServer, channel: string, send: () => void): void => {
  const held: Line[] = []
  for (const id of io.sockets.adapter.rooms.get(channel) ?? []) {
    const line = (io.sockets.sockets.get(id) as CatwalkSocket | undefined)?.conn.transport as Line | undefined
    // A line that is not ready is sending already, and comes for what waits by itself.
    if (line?.name !== 'websocket' || !line.writable || !line.socket?._socket) continue
    line.writable = false
    held.push(line)
  }
  try {
    send()
  } finally {
    for (const line of held) {
      const stream = line.socket!._socket!
      stream.cork()
      line.writable = true
      line.emit('ready')
      stream.uncork()
    }
  }
}
