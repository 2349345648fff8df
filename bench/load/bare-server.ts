// The reference: Socket.IO with the game's settings, sending as many messages of the same size, and no game behind them.
import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { MESSAGE_MAX_BYTES } from '../../contracts/index.ts'
import { BareRoom } from './bare-room.ts'
import type { Samples } from './samples.ts'
import { serveUnderLoad } from './usage.ts'

const httpServer = createServer()
const io = new Server(httpServer, {
  destroyUpgrade: false,
  maxHttpBufferSize: MESSAGE_MAX_BYTES,
  serveClient: false,
  pingInterval: 10_000,
  pingTimeout: 8_000,
})
let samples: Samples
const rooms = new Map<string, BareRoom>()
let players = 0

type Acknowledge = (result: unknown) => void
const ok = (value: unknown = null) => ({ ok: true, value })

io.on('connection', (socket) => {
  let room: BareRoom | undefined
  let playerId = ''
  socket.on('room:create', (_: unknown, acknowledge: Acknowledge) => {
    const code = `R${rooms.size}`
    room = new BareRoom(code, io, samples, socket)
    rooms.set(code, room)
    socket.join(code)
    room.welcome(socket, null)
    acknowledge(ok({ code, hostToken: 'host' }))
  })
  socket.on('room:join', ({ code }: { code: string }, acknowledge: Acknowledge) => {
    room = rooms.get(code)!
    players += 1
    playerId = `player${players}`
    room.seat(playerId, socket)
    acknowledge(ok({ code, playerId, playerToken: playerId }))
  })
  socket.on(
    'session:resume',
    ({ code, token }: { code: string; token: string }, acknowledge: Acknowledge) => {
      room = rooms.get(code)!
      playerId = token
      room.seat(playerId, socket)
      acknowledge(ok({ code, role: 'player' }))
    },
  )
  socket.on('answer:submit', (_: unknown, acknowledge: Acknowledge) => {
    room!.answer(playerId)
    acknowledge(ok())
    room!.revealIfAllAnswered()
  })
  socket.on('game:start', (_: unknown, acknowledge: Acknowledge) => {
    room!.start()
    acknowledge(ok())
  })
  socket.on('game:next', (_: unknown, acknowledge: Acknowledge) => {
    room!.next()
    acknowledge(ok())
  })
  socket.on('game:end', (_: unknown, acknowledge: Acknowledge) => {
    room!.show('podium')
    acknowledge(ok())
  })
})

await serveUnderLoad(
  httpServer,
  async () => void (await io.close()),
  (given: Samples) => {
    samples = given
  },
)
