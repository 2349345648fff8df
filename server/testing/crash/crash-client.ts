import { once } from 'node:events'
import { io } from 'socket.io-client'
import {
  type CommandInput,
  type CommandName,
  type CommandValues,
  type PlayerView,
  type Result,
  type RoomView,
  refuse,
} from '../../../contracts/index.ts'

const ACKNOWLEDGE_WITHIN_MS = 6_000
const AGAIN_MS = 100

/** What was first shown after a connection. */
export interface Return {
  readonly view: RoomView
  readonly at: number
}

/** One person's browser: comes back by itself, and repeats a command until it is answered for good. */
export class CrashClient {
  room: RoomView | null = null
  player: PlayerView | null = null
  readonly returns: Return[] = []
  /** How often the server said that it was going to stop. */
  told = 0
  private seat: { code: string; role: 'host' | 'player'; token: string } | null = null
  private signedIn = false
  private readonly socket

  /** @param room the room's code, by which a balancer finds its way */
  constructor(url: string, room = '') {
    this.socket = io(url, {
      query: { room },
      forceNew: true,
      transports: ['websocket'],
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
    })
    this.socket.on('room:view', (view: RoomView) => {
      if (!this.signedIn) this.returns.push({ view, at: Date.now() })
      this.room = view
      this.signedIn = true
    })
    this.socket.on('player:view', (view: PlayerView) => {
      this.player = view
    })
    this.socket.on('server:stopping', () => {
      this.told += 1
    })
    this.socket.on('disconnect', () => {
      this.signedIn = false
    })
    this.socket.on('connect', () => void this.resume())
  }

  /** Every connection shows this seat from now on. */
  take(code: string, role: 'host' | 'player', token: string): void {
    this.seat = { code, role, token }
    this.socket.io.opts.query = { room: code }
  }

  /** Repeats the same command until it succeeds or is refused for good, or until `over` says that it need not. */
  async insist<N extends CommandName>(
    name: N,
    payload: CommandInput<N>,
    over: () => boolean = () => false,
  ): Promise<Result<CommandValues[N]>> {
    for (;;) {
      const result = await this.send(name, payload)
      if (result.ok || !(result.error.retryable || result.error.code === 'paused')) return result
      await new Promise((later) => setTimeout(later, AGAIN_MS))
      if (over()) return result
    }
  }

  /** The room's view as soon as it fits. */
  async until(fits: (view: RoomView) => boolean): Promise<RoomView> {
    while (!this.room || !fits(this.room)) await once(this.socket as never, 'room:view')
    return this.room
  }

  onEnded(listener: (reason: string) => void): void {
    this.socket.on('session:ended', listener)
  }

  close(): void {
    this.socket.disconnect()
  }

  private async send<N extends CommandName>(
    name: N,
    payload: CommandInput<N>,
  ): Promise<Result<CommandValues[N]>> {
    const mayAsk = this.socket.connected && (this.seat === null || this.signedIn)
    if (!mayAsk) return refuse('unreachable', 'no connection')
    try {
      return (await this.socket.timeout(ACKNOWLEDGE_WITHIN_MS).emitWithAck(name, payload)) as never
    } catch {
      return refuse('unreachable', 'no answer')
    }
  }

  private async resume(): Promise<void> {
    if (this.seat === null) return
    const { connected } = this.socket
    const resumed = await this.socket
      .timeout(ACKNOWLEDGE_WITHIN_MS)
      .emitWithAck('session:resume', this.seat)
      .catch(() => refuse('unreachable', 'no answer'))
    if (!resumed.ok && connected && this.socket.connected) setTimeout(() => void this.resume(), AGAIN_MS)
  }
}
