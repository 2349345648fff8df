import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** What nginx does with deploy/nginx.conf: the same node for a room's code, the next one where that refuses. */
export interface Balancer {
  readonly url: string
  close(): Promise<void>
}

const keyOf = (head: string): string => /[?&]room=([^&\s]*)/.exec(head)?.[1] ?? ''
const weight = (key: string, port: number) => createHash('sha256').update(`${key}/${port}`).digest('hex')

/**
 * @param ports the nodes' ports, on this machine
 * @param keyFor what a connection is placed by; its room, unless a test wants rooms torn apart
 */
export const startBalancer = async (
  ports: readonly number[],
  keyFor: (room: string) => string = (room) => room,
): Promise<Balancer> => {
  const open = new Set<Socket>()
  const keep = (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket)).on('error', () => socket.destroy())
  }
  // Of each key's nodes the heaviest: another node more or less moves only its own share.
  const order = (key: string) => ports.toSorted((a, b) => (weight(key, a) < weight(key, b) ? 1 : -1))

  const pass = (from: Socket, head: Buffer, [port, ...others]: number[]): void => {
    if (port === undefined) return void from.destroy()
    const to = connect(port, '127.0.0.1')
    const next = () => pass(from, head, others)
    to.once('error', next)
    to.once('connect', () => {
      to.off('error', next)
      keep(to)
      to.write(head)
      from.pipe(to).pipe(from)
      from.once('close', () => to.destroy())
      to.once('close', () => from.destroy())
    })
  }

  const server = createServer((from) => {
    keep(from)
    from.once('data', (head: Buffer) => {
      from.pause()
      pass(from, head, order(keyFor(keyOf(head.toString('latin1').split('\r\n', 1)[0]!))))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        for (const socket of open) socket.destroy()
      }),
  }
}
