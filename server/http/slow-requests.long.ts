import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { protectServer, SERVER_OPTIONS } from './protect-server.ts'
import { readBody } from './read-body.ts'
import { sendNothing } from './respond.ts'

const SENDERS = 200
/** Node looks every five seconds, and a busy machine a little later. */
const LATE_S = 10

let server: Server
let port: number
beforeEach(async () => {
  server = createServer(SERVER_OPTIONS, async (request, response) => {
    await readBody(request).catch(() => {})
    sendNothing(response)
  })
  protectServer(server, { publicUrl: undefined })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  port = (server.address() as AddressInfo).port
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** Says `begins`, then a byte every half second. @returns what it was told, and after how long the line was closed, seconds */
const drip = (begins: string): Promise<{ told: string; seconds: number }> =>
  new Promise((ended) => {
    const from = performance.now()
    let told = ''
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(begins))
    const dripping = setInterval(() => socket.write('x'), 500)
    socket.on('data', (chunk) => {
      told += chunk.toString('latin1')
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(dripping)
      ended({ told, seconds: (performance.now() - from) / 1_000 })
    })
  })

describe('requests that are sent a byte at a time', () => {
  it.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ', 15],
    ['body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n', 30],
  ])('R-SAFE-5: %s: each is ended in time, and others are answered meanwhile', async (_, begins, limit) => {
    const dripping = Promise.all(Array.from({ length: SENDERS }, () => drip(begins)))
    const answered = await fetch(`http://127.0.0.1:${port}/`)
    expect(answered.status).toBe(204)
    for (const { told, seconds } of await dripping) {
      expect(told).toMatch(/^HTTP\/1\.1 40[08] /)
      expect(seconds).toBeGreaterThanOrEqual(limit)
      expect(seconds).toBeLessThan(limit + LATE_S)
    }
  })
})
