import type { CatwalkServer } from './session.ts'

/** A class's screens together are a tenth of this: who has so much waiting does not read. */
const BACKLOG_MAX_BYTES = 1024 * 1024
const BACKLOG_MAX_MESSAGES = 500
const LOOK_EVERY_MS = 2_000
/** Below this the messages are not worth weighing. */
const FEW_MESSAGES = 16

interface EngineSocket {
  readonly writeBuffer: readonly { readonly data?: unknown }[]
  readonly transport: { readonly socket?: { readonly bufferedAmount?: number; terminate?(): void } }
  close(discard?: boolean): void
}

const weigh = ({ writeBuffer, transport }: EngineSocket): number => {
  const sent = transport.socket?.bufferedAmount ?? 0
  if (writeBuffer.length < FEW_MESSAGES) return sent
  return writeBuffer.reduce((sum, { data }) => sum + (typeof data === 'string' ? data.length : 0), sent)
}

/**
 * Ends connections that do not read what they are sent: their messages would fill this process's memory. A browser that was only
 * slow comes back and is sent the whole view. @returns stops it
 */
export const cutOffStalled = (io: CatwalkServer, onCutOff: () => void): (() => void) => {
  const timer = setInterval(() => {
    // Engine.IO keeps them here, and its types do not say so.
    const { clients } = io.engine as unknown as { clients: Record<string, EngineSocket> }
    for (const client of Object.values(clients)) {
      if (client.writeBuffer.length <= BACKLOG_MAX_MESSAGES && weigh(client) <= BACKLOG_MAX_BYTES) continue
      // A farewell would only wait behind all the rest.
      if (client.transport.socket?.terminate) client.transport.socket.terminate()
      else client.close(true)
      onCutOff()
    }
  }, LOOK_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
