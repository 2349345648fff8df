import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino, { type Logger } from 'pino'
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import {
  type CommandInput,
  type CommandName,
  type CommandValues,
  DEFAULT_OPTIONS,
  DEFAULT_PART,
  type GameOptions,
  type HostView,
  type Part,
  type PlayerView,
  type Result,
  type RoomSettings,
  type RoomView,
} from '../../../contracts/index.ts'
import { Records } from '../../archive/records.ts'
import { MemoryArchive } from '../../archive/testing/memory-archive.ts'
import type { Pack } from '../../game/pack.ts'
import { examplePack } from '../../game/testing/example-pack.ts'
import type { HomeworkStore } from '../../homework/homework-store.ts'
import { MemoryHomework } from '../../homework/testing/memory-homework.ts'
import type { LeaderboardStore } from '../../leaderboard/leaderboard-store.ts'
import { MemoryLeaderboard } from '../../leaderboard/testing/memory-leaderboard.ts'
import type { Meter } from '../../ops/meter.ts'
import type { EventStore } from '../../room/event-store.ts'
import { MemoryStore } from '../../room/testing/memory-store.ts'
import { attachGame, type Game } from '../attach.ts'
import type { GateLimits } from '../connection-gate.ts'

/** How long a message may take before its test fails. */
const PATIENCE_MS = 5_000

export const SETTINGS: RoomSettings = {
  parts: [{ ...DEFAULT_PART, deck: 'random', roundCount: 5 }],
  options: { ...DEFAULT_OPTIONS, crowd: false },
}

/** A client that keeps what it was sent. */
export class TestClient {
  /** Every event in order. */
  readonly received: { readonly name: string; readonly payload: unknown }[] = []
  /** Every message as it came in, before decoding. */
  readonly raw: string[] = []

  constructor(readonly socket: Socket) {
    socket.onAny((name: string, payload: unknown) => this.received.push({ name, payload }))
    const { engine } = socket.io
    engine.on('packet', ({ data }: { data?: unknown }) => {
      if (data !== undefined) this.raw.push(typeof data === 'string' ? data : String(data))
    })
  }

  /** Sends anything at all under a command's name. */
  sendRaw(name: string, ...args: unknown[]): Promise<Result<unknown>> {
    return this.socket.timeout(PATIENCE_MS).emitWithAck(name, ...args) as Promise<Result<unknown>>
  }

  send<N extends CommandName>(name: N, payload: CommandInput<N>): Promise<Result<CommandValues[N]>> {
    return this.sendRaw(name, payload) as Promise<Result<CommandValues[N]>>
  }

  /** @throws on a refusal */
  async must<N extends CommandName>(name: N, payload: CommandInput<N>): Promise<CommandValues[N]> {
    const result = await this.send(name, payload)
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
    return result.value
  }

  /** The code of the refusal, or 'ok'. */
  async codeOf(name: string, ...args: unknown[]): Promise<string> {
    const result = await this.sendRaw(name, ...args)
    return result.ok ? 'ok' : result.error.code
  }

  /** The first event of this name that fits, already here or still to come. */
  until<T>(name: string, fits: (payload: T) => boolean = () => true): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no such ${name} came`)), PATIENCE_MS)
      const look = (payload: T): boolean => {
        if (!fits(payload)) return false
        clearTimeout(timer)
        this.socket.off(name, look)
        resolve(payload)
        return true
      }
      if (!this.received.some((r) => r.name === name && look(r.payload as T))) this.socket.on(name, look)
    })
  }

  room(phase: RoomView['phase']['name'], fits: (view: RoomView) => boolean = () => true) {
    return this.until<RoomView>('room:view', (view) => view.phase.name === phase && fits(view))
  }

  last<T extends RoomView | PlayerView | HostView>(name: 'room:view' | 'player:view' | 'host:view'): T {
    return this.received.findLast((r) => r.name === name)!.payload as T
  }
}

type ClientOptions = Partial<ManagerOptions & SocketOptions>

export interface TestServer {
  readonly url: string
  readonly game: Game
  readonly store: MemoryStore
  readonly httpServer: HttpServer
  /** The server's time: it passes only when a test says so, or by `stepMs` with every look at it. */
  readonly clock: { now: number; stepMs: number }
  connect(options?: ClientOptions): Promise<TestClient>
  /** A room with its host and players, each with a socket. */
  classroom(
    players: number,
    /** Changes to the one part and the options. */
    settings?: { part?: Partial<Part>; options?: Partial<GameOptions> },
  ): Promise<{ code: string; host: TestClient; hostToken: string; players: TestPlayer[] }>
  /** Lets the time come that the room waits for: the opening or the deadline. */
  due(code: string): Promise<void>
  version(code: string): number
  close(): Promise<void>
}

export interface TestPlayer {
  readonly client: TestClient
  readonly playerId: string
  readonly playerToken: string
  readonly deviceKey: string
}

export const deviceKeyOf = (name: string): string => name.padEnd(32, '-')

/** The game on a port of its own, with an event store in memory. */
export const serve = async (
  options: {
    pack?: Pack
    publicUrl?: string
    store?: MemoryStore
    homework?: HomeworkStore
    records?: Records
    leaderboard?: LeaderboardStore
    log?: Logger
    meter?: Meter
    wrapStore?: (store: EventStore) => EventStore
    gateLimits?: GateLimits
  } = {},
): Promise<TestServer> => {
  const httpServer = createServer()
  const store = options.store ?? new MemoryStore()
  const clock = { now: 1_700_000_000_000, stepMs: 0 }
  const port = () => (httpServer.address() as AddressInfo).port
  const game = attachGame({
    httpServer,
    pack: options.pack ?? examplePack(),
    store: options.wrapStore?.(store) ?? store,
    ...(options.meter && { meter: options.meter }),
    homework: {
      homework: options.homework ?? new MemoryHomework(store),
      records: options.records ?? new Records(new MemoryArchive(store)),
      retentionDays: 180,
    },
    leaderboard: {
      store: options.leaderboard ?? new MemoryLeaderboard(store),
      changed: () => {},
    },
    log: options.log ?? pino({ level: 'silent' }),
    gateLimits: options.gateLimits,
    publicUrl: options.publicUrl,
    port,
    now: () => {
      clock.now += clock.stepMs
      return clock.now
    },
  })
  await game.registry.restore()
  await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${port()}`
  const clients = new Set<Socket>()

  const connect = async (clientOptions: ClientOptions = {}): Promise<TestClient> => {
    const socket = io(url, {
      forceNew: true,
      reconnection: false,
      transports: ['websocket'],
      ...clientOptions,
    })
    clients.add(socket)
    socket.on('disconnect', () => clients.delete(socket))
    const client = new TestClient(socket)
    await new Promise<void>((connected, failed) => {
      socket.once('connect', connected)
      socket.once('connect_error', failed)
    })
    return client
  }

  return {
    url,
    game,
    store,
    httpServer,
    clock,
    connect,
    classroom: async (count, { part, options } = {}) => {
      const host = await connect()
      const settings = {
        parts: [{ ...SETTINGS.parts[0]!, ...part }],
        options: { ...SETTINGS.options, ...options },
      }
      const { code, hostToken } = await host.must('room:create', { settings })
      const players: TestPlayer[] = []
      for (let i = 0; i < count; i += 1) {
        const client = await connect()
        const deviceKey = deviceKeyOf(`${code}-${i}`)
        const { playerId, playerToken } = await client.must('room:join', {
          code,
          nickname: `Player ${i}`,
          deviceKey,
        })
        players.push({ client, playerId, playerToken, deviceKey })
      }
      return { code, host, hostToken, players }
    },
    due: async (code) => {
      const room = game.registry.find(code)!
      const { phase } = room.state
      if (phase.name === 'countdown') clock.now = phase.opensAt
      else if (phase.name === 'question') clock.now = phase.current.deadlineAt!
      await room.execute({ type: 'tick', actor: { role: 'system' }, now: clock.now })
    },
    version: (code) => game.registry.find(code)!.state.version,
    close: async () => {
      for (const socket of [...clients]) socket.disconnect()
      await game.close()
    },
  }
}
