import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** What a server under load has used since it began. */
export interface Usage {
  readonly cpuMs: number
  /** Through its sockets, both ways. */
  readonly trafficBytes: number
}

/** What it holds. */
export interface Memory {
  readonly rssBytes: number
  /** Live objects and buffers, after a collection. */
  readonly heapBytes: number
}

export type FromServer = { readonly port: number } | { readonly usage: Usage } | { readonly memory: Memory }
export type ToServer = { readonly ask: 'usage' | 'memory' | 'stop' } | { readonly samples: unknown }

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

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Apart from the usage: collecting costs time that is not the game's. */
const memory = async (): Promise<Memory> => {
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc?.()
    await new Promise((next) => setImmediate(next))
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  return { rssBytes: rss, heapBytes: heapUsed + external }
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
    if (message.ask === 'memory') void memory().then((held) => tell({ memory: held }))
    else tell({ usage: { cpuMs: cpuMs(), trafficBytes: traffic() } })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  tell({ port: (server.address() as AddressInfo).port })
}
