import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import pino from 'pino'
import { io, type Socket } from 'socket.io-client'
import type { CommandInput, CommandName, CommandValues, Result } from '../../../contracts/index.ts'
import { Records } from '../../archive/records.ts'
import { MemoryArchive } from '../../archive/testing/memory-archive.ts'
import { examplePack } from '../../game/testing/example-pack.ts'
import { MemoryHomework } from '../../homework/testing/memory-homework.ts'
import { MemoryLeaderboard } from '../../leaderboard/testing/memory-leaderboard.ts'
import { IDLE_ROOM_MS } from '../../room/registry.ts'
import { attachGame, type Game } from '../attach.ts'
import { ForgetfulStore } from './forgetful-store.ts'
import { deviceKeyOf, SETTINGS } from './serve.ts'
import { type SimulatedTime, simulateTime } from './simulated-time.ts'

/** What a process holds. */
export interface Held {
  readonly openRooms: number
  readonly timers: number
  /** Open sockets, servers and the like, by kind. */
  readonly handles: Readonly<Record<string, number>>
  /** Live objects, after a collection. */
  readonly heapMb: number
}

class Client {
  private constructor(
    readonly socket: Socket,
    private readonly time: SimulatedTime,
  ) {}

  static async connect(url: string, time: SimulatedTime): Promise<Client> {
    const socket = io(url, {
      forceNew: true,
      reconnection: false,
      transports: ['websocket'],
      // The heartbeats of both ends go by the same clock.
      useNativeTimers: true,
    })
    await time.until(new Promise<void>((connected) => socket.once('connect', connected)))
    return new Client(socket, time)
  }

  async must<N extends CommandName>(name: N, payload: CommandInput<N>): Promise<CommandValues[N]> {
    const result = await this.time.until(
      this.socket.emitWithAck(name, payload) as Promise<Result<CommandValues[N]>>,
    )
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
    return result.value
  }
}

const collect = (): (() => void) => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}

const count = (kinds: readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const kind of [...kinds].sort()) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

const PLAYERS = 4

/** A minute of a school: a class that plays and closes, a class that is left in the middle, and somebody alone who goes away. */
const minute = async (url: string, time: SimulatedTime, game: Game): Promise<void> => {
  const clients: Client[] = []
  const connect = async () => {
    const client = await Client.connect(url, time)
    clients.push(client)
    return client
  }
  const host = await connect()
  const { code } = await host.must('room:create', { settings: SETTINGS })
  const seats: { client: Client; token: string }[] = []
  for (let i = 0; i < PLAYERS; i += 1) {
    const client = await connect()
    const deviceKey = deviceKeyOf(`${code}-${i}`)
    const joined = await client.must('room:join', { code, nickname: `Player ${i}`, deviceKey })
    seats.push({ client, token: joined.playerToken })
  }
  await host.must('game:start', {})
  await time.pass(3_500)
  const answer = async (client: Client, of: string) => {
    const { phase } = game.registry.find(of)!.state
    if (phase.name !== 'question') throw new Error(`The room is in its ${phase.name}`)
    const { round, choices } = phase.current
    await client.must('answer:submit', { round, choice: choices[0]! })
  }
  for (const { client } of seats.slice(1)) await answer(client, code)
  // One's phone sleeps through the round, which its deadline ends, and comes back.
  seats[0]!.client.socket.disconnect()
  await time.pass(25_000)
  const back = await connect()
  await back.must('session:resume', { code, role: 'player', token: seats[0]!.token })
  await host.must('game:end', {})
  await host.must('room:close', {})

  const leftHost = await connect()
  const left = await leftHost.must('room:create', { settings: SETTINGS })
  const lost = await connect()
  await lost.must('room:join', { code: left.code, nickname: 'Lost', deviceKey: deviceKeyOf(left.code) })
  await leftHost.must('game:start', {})
  const alone = await connect()
  const solo = await alone.must('solo:create', { deck: 'random', choiceCount: 10 })
  await answer(alone, solo.code)
  for (const { socket } of clients) socket.disconnect()
  await time.pass(30_000)
}

/** Plays so many simulated minutes. What is held is looked at before and after, when every room left behind has been closed. */
export const soak = async (minutes: number): Promise<{ readonly before: Held; readonly after: Held }> => {
  const gc = collect()
  const httpServer = createServer()
  await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening))
  const { port } = httpServer.address() as AddressInfo
  const time = simulateTime()
  const store = new ForgetfulStore()
  const game = attachGame({
    httpServer,
    pack: examplePack({ itemCount: 120 }),
    store,
    homework: {
      homework: new MemoryHomework(store),
      records: new Records(new MemoryArchive(store)),
      retentionDays: 180,
    },
    leaderboard: { store: new MemoryLeaderboard(store), changed: () => {} },
    log: pino({ level: 'silent' }),
    publicUrl: undefined,
    port: () => port,
    now: time.now,
  })
  const held = async (): Promise<Held> => {
    // The sweeper looks every ten minutes.
    await time.leap(IDLE_ROOM_MS + 11 * 60_000)
    await time.pass(1_000)
    for (let i = 0; i < 3; i += 1) {
      gc()
      await new Promise((next) => setImmediate(next))
    }
    return {
      openRooms: [...game.registry.all()].length,
      timers: time.timers(),
      handles: count(process.getActiveResourcesInfo()),
      heapMb: process.memoryUsage().heapUsed / 2 ** 20,
    }
  }
  try {
    const url = `http://127.0.0.1:${port}`
    // The first minutes compile what the others use.
    for (let i = 0; i < 2; i += 1) await minute(url, time, game)
    const before = await held()
    for (let i = 0; i < minutes; i += 1) await minute(url, time, game)
    return { before, after: await held() }
  } finally {
    await game.close()
    time.stop()
  }
}
