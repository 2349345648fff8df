import { connect, type Socket } from 'node:net'

/** A text frame as browsers send it; a mask of zeros leaves the text as it is. */
const frame = (text: string): Buffer => {
  const payload = Buffer.from(text)
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload])
}

/** A player that takes its seat over a bare TCP connection. */
export const bareSocket = async (url: string, code: string, token: string): Promise<Socket> => {
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  const said = (text: string) =>
    new Promise<void>((heard) => {
      const look = (chunk: Buffer) => {
        if (!chunk.toString('latin1').includes(text)) return
        socket.off('data', look)
        heard()
      }
      socket.on('data', look)
    })
  const opened = said('"sid"')
  socket.write(
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  )
  await opened
  const connected = said('40{')
  socket.write(frame('40'))
  await connected
  const seated = said('room:view')
  socket.write(frame(`420["session:resume",{"code":"${code}","role":"player","token":"${token}"}]`))
  await seated
  return socket
}
