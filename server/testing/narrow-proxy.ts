import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'
import { Transform } from 'node:stream'

/** Holds back every chunk for as long as a line of this width takes for it. */
const narrow = (bytesPerSecond: number): Transform =>
  new Transform({
    highWaterMark: 1_024,
    transform(chunk: Buffer, _, done) {
      setTimeout(() => done(null, chunk), (chunk.length / bytesPerSecond) * 1_000)
    },
  })

/** A narrow line to a service, as wide in both directions. */
export const narrowProxy = async (target: { host: string; port: number }, bytesPerSecond: number) => {
  const open = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    open.add(socket)
    return socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy())
  }
  const server = createServer((near) => {
    const far = dial(target)
    keep(near).pipe(narrow(bytesPerSecond)).pipe(keep(far)).pipe(narrow(bytesPerSecond)).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
