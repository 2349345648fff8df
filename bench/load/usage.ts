import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** What a server under load has used since it began. */
export interface Usage {
  readonly cpuMs: number
  readonly rssBytes: number
  /** Live objects and buffers, after a collection. */
  readonly heapBytes: number
  /** Through its sockets, both ways. */
  readonly trafficBytes: number
}

export type FromServer = { readonly port: number } | { readonly usage: Usage }
export type ToServer = { readonly ask: 'usage' | 'stop' } | { readonly samples: unknown }

/** Counts what goes through a server's sockets, open and closed. */
const countTraffic = (server: Server): (() => number) => {
  const open = new Set<Socket>()
  let before = 0
  const of = (socket: Socket) => socket.bytesRead + socket.bytesWritten
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => {
      open.delete(socket)
      before += of(socket)
    })
  })
  return () => [...open].reduce((sum, socket) => sum + of(socket), before)
}

const tell = (message: FromServer) => process.send?.(message)

/** The server's side: listens on a free port, tells its usage when asked, and stops when told to or when its parent is gone. */
export const serveUnderLoad = async (
  server: Server,
  stop: () => Promise<void>,
  onSamples: (samples: never) => void = () => {},
): Promise<void> => {
  const traffic = countTraffic(server)
  const end = () => void stop().then(() => process.exit(0))
  process.on('disconnect', end)
  process.on('message', (message: ToServer) => {
    if ('samples' in message) return onSamples(message.samples as never)
    if (message.ask === 'stop') return end()
    const { user, system } = process.cpuUsage()
    globalThis.gc?.()
    const { rss, heapUsed, external } = process.memoryUsage()
    tell({
      usage: {
        cpuMs: (user + system) / 1000,
        rssBytes: rss,
        heapBytes: heapUsed + external,
        trafficBytes: traffic(),
      },
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  tell({ port: (server.address() as AddressInfo).port })
}
