import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'

/** A line to a service that can be cut: open connections break, and new ones are refused, until it is mended. */
export const breakableProxy = async (target: { host: string; port: number }) => {
  let cut = false
  const open = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    open.add(socket)
    return socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy())
  }
  const server = createServer((near) => {
    if (cut) return void near.destroy()
    const far = dial(target)
    keep(near).pipe(keep(far)).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      cut = true
      for (const socket of open) socket.destroy()
    },
    mend: () => {
      cut = false
    },
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
