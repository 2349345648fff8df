import { createHash } from 'node:crypto'
import { ERROR_CODES } from '../../../contracts/index.ts'
import { seededRandom } from '../../game/random.ts'
import { serve, type TestClient, type TestServer } from '../testing/serve.ts'
import { makeMessage } from './make-message.ts'
import { oneOf } from './nasty-values.ts'
import { badFrame, badPacket, badRequest } from './raw-attacks.ts'
import {
  connectFrom,
  isEntitled,
  PHASES,
  type Phase,
  SENDERS,
  type Sender,
  type Stand,
  stand,
} from './world.ts'

/** Between two messages: sockets take turns, so that most are not held back for their pace. */
const BETWEEN_MS = 15

export interface FuzzReport {
  readonly sent: number
  /** Refusals by code. */
  readonly refused: Readonly<Record<string, number>>
  readonly accepted: number
  /** Messages after which the connection was ended. */
  readonly hungUp: number
  readonly frames: number
  readonly requests: number
  /** What must not have happened, in sentences. */
  readonly faults: readonly string[]
  /** Bytes of heap after collection, at a fifth of the way and at the end; null without a collector. */
  readonly heap: readonly [number, number] | null
}

/** Everything a state holds, Maps and Sets included. */
const fingerprint = ({ room }: Stand): string =>
  createHash('sha1')
    .update(
      JSON.stringify(room.state, (_, value: unknown) =>
        value instanceof Map || value instanceof Set ? [...value] : value,
      ),
    )
    .digest('base64')

const REFUSAL_KEYS = 'code,message,retryable'

/** What a refusal says that it should not; null where it is one. */
const faultIn = (ack: unknown, secrets: readonly string[]): string | null => {
  const said = ack as { ok: boolean; error?: Record<string, unknown> }
  if (typeof said?.ok !== 'boolean') return `no result: ${JSON.stringify(ack)}`
  if (said.ok) return null
  const { error } = said
  if (
    Object.keys(said).length !== 2 ||
    Object.keys(error ?? {})
      .toSorted()
      .join() !== REFUSAL_KEYS
  )
    return `a refusal with more in it: ${JSON.stringify(ack)}`
  if (!(ERROR_CODES as readonly string[]).includes(String(error?.code))) return `unknown code ${error?.code}`
  if (error?.code === 'internal') return `a bug was met: ${JSON.stringify(ack)}`
  const text = JSON.stringify(ack)
  return secrets.some((secret) => text.includes(secret)) ? `a secret was told: ${text}` : null
}

/** Sends a seeded stream of messages and looks at every room after each. */
export const runFuzz = async (seed: string, messages: number, collect?: () => void): Promise<FuzzReport> => {
  const random = seededRandom(seed)
  const server: TestServer = await serve()
  const port = Number(new URL(server.url).port)
  const stands = new Map<Phase, Stand>()
  for (const phase of PHASES) stands.set(phase, await stand(server, phase))
  const strangers = new Map<string, TestClient>()
  let neighbours = await stand(server, 'lobby')
  const refused: Record<string, number> = {}
  const faults: string[] = []
  let [accepted, hungUp, frames, requests] = [0, 0, 0, 0]
  let heapEarly = 0

  const renew = async (phase: Phase): Promise<Stand> => {
    await stands.get(phase)!.close()
    const fresh = await stand(server, phase)
    stands.set(phase, fresh)
    return fresh
  }
  const stranger = async (name: string): Promise<TestClient> => {
    const known = strangers.get(name)
    if (known?.socket.connected) return known
    const fresh = await connectFrom(server)
    strangers.set(name, fresh)
    return fresh
  }
  const clientOf = async (sender: Sender, at: Stand): Promise<TestClient> => {
    if (sender === 'stranger') return stranger(`stranger-${Math.floor(random() * 8)}`)
    if (sender !== 'neighbour') return at.clients[sender]
    if (!neighbours.clients.player.socket.connected || neighbours.room.state.phase.name === 'closed')
      neighbours = await stand(server, 'lobby')
    return neighbours.clients.player
  }
  /** The answer; undefined where the connection was ended instead. */
  const ask = ({ socket }: TestClient, name: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((answered) => {
      const gone = () => answered(undefined)
      socket.once('disconnect', gone)
      socket.emit(name, ...args, (ack: unknown) => {
        socket.off('disconnect', gone)
        answered(ack)
      })
    })

  /** Every room is as it was, but for the one that a message was accepted in. */
  const prints = new Map<Stand, string>()
  const look = (told: string, except?: Stand): void => {
    for (const each of [...stands.values(), neighbours]) {
      const print = fingerprint(each)
      const before = prints.get(each)
      prints.set(each, print)
      if (before !== undefined && before !== print && each !== except)
        faults.push(`${told} changed the room in its ${each.phase}`)
    }
    for (const known of prints.keys())
      if (known !== neighbours && stands.get(known.phase) !== known) prints.delete(known)
  }

  const attack = async (at: Stand): Promise<void> => {
    const sender = oneOf(random, SENDERS)
    const client = await clientOf(sender, at)
    const { name, args, known } = makeMessage(
      { code: at.code, playerIds: at.playerIds, token: neighbours.playerToken },
      random,
    )
    client.received.length = 0
    client.raw.length = 0
    const told = `${sender}: ${name} ${String(JSON.stringify(args)).slice(0, 200)}`
    if (!known) {
      client.socket.emit(name, ...args)
      return look(told)
    }
    const ack = await ask(client, name, args)
    const others = [...stands.values()].filter((each) => each !== at).flatMap(({ secrets }) => secrets)
    const fault = ack === undefined ? null : faultIn(ack, [...at.secrets, ...others])
    if (fault) faults.push(`${told}: ${fault}`)
    const result = ack as { ok: boolean; error?: { code: string } } | undefined
    if (result?.ok && !isEntitled(sender, name)) faults.push(`${told} was accepted`)
    if (result?.ok && name === 'session:resume' && (ack as { value: { role: string } }).value.role === 'host')
      faults.push(`${told} made a host`)
    if (result === undefined) hungUp += 1
    else if (result.ok) accepted += 1
    else refused[result.error!.code] = (refused[result.error!.code] ?? 0) + 1
    if (result && !result.ok && sender === 'stranger' && client.received.length > 0)
      faults.push(`${told}: a stranger was sent ${client.received[0]!.name}`)
    // Anybody may join any room; whatever else a neighbour may do is done in his own.
    const own = sender === 'neighbour' && name !== 'room:join' ? neighbours : at
    look(told, result?.ok ? own : undefined)
    if (result?.ok || result === undefined) await settle(sender, at, client)
  }

  /** After something was accepted or a connection ended, all stand again as they should. */
  const settle = async (sender: Sender, at: Stand, client: TestClient): Promise<void> => {
    if (sender === 'stranger' || sender === 'neighbour') client.socket.disconnect()
    if (sender === 'neighbour') {
      await neighbours.close()
      prints.delete(neighbours)
      neighbours = await stand(server, 'lobby')
    }
    await renew(at.phase)
    const kept = new Set([...stands.values(), neighbours].map(({ room }) => room))
    for (const room of [...server.game.registry.all()]) {
      if (kept.has(room)) continue
      await room.execute({ type: 'close', actor: { role: 'system' }, now: server.clock.now })
      server.store.rooms.delete(room.id)
    }
    server.store.appends.length = 0
    look('what was set up anew')
  }

  look('setting up')
  for (let sent = 0; sent < messages; sent += 1) {
    const phase = oneOf(random, PHASES)
    let at = stands.get(phase)!
    if (
      server.clock.now > at.until ||
      !at.clients.host.socket.connected ||
      !at.clients.player.socket.connected
    )
      at = await renew(phase)
    for (const each of stands.values()) if (server.clock.now > each.until) await renew(each.phase)
    const kind = random()
    if (kind < 0.88) await attack(at)
    else if (kind < 0.97) {
      frames += 1
      const { socket } = await stranger('frames')
      const { engine } = socket.io
      if (random() < 0.5) engine.write(badPacket(random))
      else (engine.transport as unknown as { ws: { send(data: unknown): void } }).ws.send(badFrame(random))
      look('a bad frame')
    } else {
      requests += 1
      await badRequest(port, random)
      look('a bad request')
    }
    server.clock.now += BETWEEN_MS
    if (sent === Math.floor(messages / 5) && collect) {
      collect()
      heapEarly = process.memoryUsage().heapUsed
    }
  }
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {})
    faults.push('Object.prototype was changed')
  // Whoever comes now finds everything working.
  const after = await stand(server, 'podium')
  await after.close()
  for (const each of stands.values()) await each.close()
  collect?.()
  const heap = collect ? ([heapEarly, process.memoryUsage().heapUsed] as const) : null
  await server.close()
  return { sent: messages, refused, accepted, hungUp, frames, requests, faults, heap }
}
