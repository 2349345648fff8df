import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Writable } from 'node:stream'
import { Server } from 'socket.io'
import { io as connect, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { sendTogether } from './send-together.ts'
import type { CatwalkServer } from './session.ts'

let io: CatwalkServer

beforeEach(async () => {
  const httpServer = createServer()
  io = new Server(httpServer)
  io.on('connection', (socket) => void socket.join(['room', `player:${socket.id}`]))
  await new Promise<void>((listening) => httpServer.listen(0, listening))
})
afterEach(() => io.close())

const port = () => (io as unknown as { httpServer: { address(): AddressInfo } }).httpServer.address().port

/** A client and what it has been sent, in order. */
const join = async (transport: 'websocket' | 'polling') => {
  const client: Socket = connect(`http://127.0.0.1:${port()}`, { transports: [transport], forceNew: true })
  onTestFinished(() => void client.close())
  const got: unknown[] = []
  client.onAny((event, value) => got.push([event, value]))
  await new Promise<void>((connected) => client.on('connect', connected))
  return { client, got }
}

const emit = (channel: string, event: string, value: unknown) =>
  (io.local.to(channel) as unknown as { emit(event: string, value: unknown): void }).emit(event, value)

/** A new screen as `Publisher` sends it: to each his own, then to all the same. */
const screen = (value: number) => {
  for (const id of io.sockets.sockets.keys()) emit(`player:${id}`, 'own', value)
  emit('room', 'all', value)
}

/** How often the system is asked to write to a client's line. */
const writesTo = ({ client }: { client: Socket }) => {
  const { transport } = io.sockets.sockets.get(client.id!)!.conn
  const stream = (transport as unknown as { socket: { _socket: Writable } }).socket._socket
  const written = [vi.spyOn(stream, '_write'), vi.spyOn(stream, '_writev' as '_write')]
  return () => written.reduce((sum, { mock }) => sum + mock.calls.length, 0)
}

describe('sendTogether', () => {
  it('R-LOAD-7: what each client is sent leaves in one write, in order', async () => {
    const clients = [await join('websocket'), await join('websocket')]
    const writes = clients.map(writesTo)
    sendTogether(io, 'room', () => screen(1))
    expect(writes.map((count) => count())).toEqual([1, 1])
    for (const { got } of clients)
      await vi.waitFor(() =>
        expect(got).toEqual([
          ['own', 1],
          ['all', 1],
        ]),
      )
  })

  it('R-LOAD-7: without it there are two', async () => {
    const client = await join('websocket')
    const writes = writesTo(client)
    screen(1)
    await vi.waitFor(() => expect(client.got).toHaveLength(2))
    expect(writes()).toBe(2)
  })

  it('loses nothing and keeps the order where lines are busy, for pollers, and for who is in no such channel', async () => {
    const clients = [await join('websocket'), await join('polling')]
    const outside = await join('websocket')
    await io.in(outside.client.id!).socketsLeave('room')
    for (let value = 0; value < 20; value += 1) {
      if (value % 3 === 0) screen(value)
      else sendTogether(io, 'room', () => screen(value))
    }
    const values = Array.from({ length: 20 }, (_, value) => value)
    const both = values.flatMap((value) => [
      ['own', value],
      ['all', value],
    ])
    for (const { got } of clients) await vi.waitFor(() => expect(got).toEqual(both))
    await vi.waitFor(() => expect(outside.got).toEqual(values.map((value) => ['own', value])))
  })

  it('frees the lines where sending fails, and sends what came before', async () => {
    const client = await join('websocket')
    const failing = () => {
      emit('room', 'all', 1)
      throw new Error('a bug in a view')
    }
    expect(() => sendTogether(io, 'room', failing)).toThrow('a bug in a view')
    screen(2)
    await vi.waitFor(() =>
      expect(client.got).toEqual([
        ['all', 1],
        ['own', 2],
        ['all', 2],
      ]),
    )
  })

  it('does without those who leave meanwhile', async () => {
    const [leaver, stayer] = [await join('websocket'), await join('websocket')]
    sendTogether(io, 'room', () => {
      screen(1)
      io.sockets.sockets.get(leaver.client.id!)!.disconnect(true)
    })
    screen(2)
    await vi.waitFor(() => expect(stayer.got).toHaveLength(4))
    expect(io.sockets.sockets.size).toBe(1)
  })
})
