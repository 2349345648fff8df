import { io, type Socket } from 'socket.io-client'
import type {
  CommandInput,
  CommandName,
  CommandValues,
  CountView,
  HostView,
  PlayerView,
  Result,
  RoomView,
} from '../../contracts/index.ts'
import type { PhaseName } from './samples.ts'

/** How long a command may take before the run is given up. */
const PATIENCE_MS = 60_000
const RETRY_MS = 1_000

/** A screen is whole: its room view is here, and the private view that belongs to it. */
export type OnScreen = (phase: PhaseName, round: number, at: number) => void

const roundOf = (phase: RoomView['phase']): number => ('round' in phase ? phase.round : 0)

/** One browser: its socket, what it has been shown, and what opens its seat again. */
export class Seat {
  playerId = ''
  room: RoomView | null = null
  own: PlayerView | null = null
  list: HostView | null = null
  count: CountView | null = null
  messages = 0
  private token = ''
  /** Why the connection went, where nobody closed it here. */
  private lost: string | null = null
  private socket: Socket
  private shownVersion = 0

  constructor(
    private readonly url: string,
    private readonly role: 'host' | 'player',
    private readonly onScreen: OnScreen,
  ) {
    this.socket = this.open()
  }

  async send<N extends CommandName>(name: N, payload: CommandInput<N>): Promise<CommandValues[N]> {
    const { socket } = this
    const result = await (
      socket.timeout(PATIENCE_MS).emitWithAck(name, payload) as Promise<Result<CommandValues[N]>>
    ).catch(() => {
      const state = this.lost ?? (socket.connected ? 'connected' : 'not connected yet')
      throw new Error(`${name} was not answered within ${PATIENCE_MS} ms; its socket: ${state}`)
    })
    if (result.ok) return result.value
    // A room seats so many a second (R-SAFE-5); the rest of a full hall comes in a moment later.
    if (result.error.code !== 'rate-limited') throw new Error(`${name} was refused: ${result.error.code}`)
    await new Promise((later) => setTimeout(later, RETRY_MS))
    return this.send(name, payload)
  }

  async join(code: string, nickname: string, deviceKey: string): Promise<void> {
    const seat = await this.send('room:join', { code, nickname, deviceKey })
    this.playerId = seat.playerId
    this.token = seat.playerToken
  }

  /** A phone that lost its network and is back: a new connection, the same seat. */
  async reconnect(code: string): Promise<void> {
    this.socket.disconnect()
    this.room = null
    this.own = null
    this.socket = this.open()
    await this.send('session:resume', { code, role: 'player', token: this.token })
  }

  leave(): void {
    this.socket.disconnect()
  }

  private open(): Socket {
    const socket = io(this.url, { forceNew: true, reconnection: false, transports: ['websocket'] })
    socket.on('disconnect', (reason) => {
      if (reason !== 'io client disconnect') this.lost = reason
    })
    socket.on('connect_error', ({ message }) => {
      this.lost = message
    })
    socket.on('room:view', (view: RoomView) => {
      this.messages += 1
      this.room = view
      this.look()
    })
    socket.on('player:view', (view: PlayerView) => {
      this.messages += 1
      this.own = view
      this.look()
    })
    socket.on('host:view', (view: HostView) => {
      this.list = view
    })
    socket.on('room:count', (count: CountView) => {
      this.messages += 1
      this.count = count
    })
    return socket
  }

  /** R-VIEW-7: two views of one phase make a screen. */
  private look(): void {
    const { room, own } = this
    if (!room || room.phaseVersion <= this.shownVersion) return
    if (this.role === 'player' && own?.phaseVersion !== room.phaseVersion) return
    this.shownVersion = room.phaseVersion
    this.onScreen(room.phase.name, roundOf(room.phase), performance.now())
  }
}
