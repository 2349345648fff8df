import type { RoomSettings } from '../../../contracts/index.ts'
import type { Room } from '../../room/room.ts'
import type { TestClient, TestServer } from '../testing/serve.ts'
import { SETTINGS } from '../testing/serve.ts'

export const PHASES = [
  ...(['lobby', 'briefing', 'countdown', 'question', 'paused', 'discussion'] as const),
  ...(['reveal', 'standings', 'podium', 'closed'] as const),
]
export type Phase = (typeof PHASES)[number]

/** Who sends: the room's host and player, a player of another room, and somebody without a seat. */
export const SENDERS = ['host', 'player', 'neighbour', 'stranger'] as const
export type Sender = (typeof SENDERS)[number]

/** R-ROOM-9: what is the host's alone. */
const HOSTS_OWN = new Set([
  ...['game:start', 'game:next', 'round:skip', 'reveal:why', 'game:end', 'game:rematch', 'time:extend'],
  ...['room:pause', 'room:resume', 'room:lock', 'room:late-join', 'room:close', 'player:kick', 'player:time'],
  'host:invite',
])
const ANYBODYS = new Set(['room:create', 'solo:create', 'room:join', 'room:peek'])

/** Whether this may be accepted of whoever sends it. */
export const isEntitled = (sender: Sender, name: string): boolean => {
  if (sender === 'host') return true
  if (sender === 'stranger') return ANYBODYS.has(name) || name === 'session:resume'
  return !HOSTS_OWN.has(name)
}

const part = { ...SETTINGS.parts[0]!, answerWindowS: null, roundCount: 5 as const }
const settingsOf = (phase: Phase): RoomSettings => ({
  parts:
    phase === 'discussion'
      ? [{ ...part, mode: 'revote' }]
      : [part, { ...part, mode: 'duel', ...(phase === 'briefing' && { roundCount: 5 as const }) }],
  options: SETTINGS.options,
})

/** A room that stands in one phase, with a host and two players. */
export interface Stand {
  readonly phase: Phase
  readonly code: string
  readonly room: Room
  readonly playerIds: readonly string[]
  readonly secrets: readonly string[]
  readonly playerToken: string
  readonly clients: Readonly<Record<'host' | 'player', TestClient>>
  /** By this server time its phase goes on by itself. */
  readonly until: number
  close(): Promise<void>
}

/** How many connections; every one has an address of its own, so that a limit met by one holds nobody else back. */
let connections = 0
export const connectFrom = (server: TestServer): Promise<TestClient> => {
  connections = (connections + 1) % 65_000
  const address = `203.${connections >> 8}.${connections & 255}.7`
  return server.connect({ extraHeaders: { 'x-forwarded-for': address } })
}

const step = async ({
  server,
  room,
  host,
  phase,
}: {
  server: TestServer
  room: Room
  host: TestClient
  phase: Phase
}) => {
  const { code } = room.state
  const go = async (): Promise<void> => {
    const { name } = room.state.phase
    if (name === 'lobby') await host.must('game:start', {})
    else if (name === 'countdown') await server.due(code)
    else if (name === 'question' && room.state.phase.name === 'question')
      await host.must('round:skip', { round: room.state.phase.current.round })
    else if ('round' in room.state.phase) await host.must('game:next', { round: room.state.phase.round })
    server.clock.now += 500
  }
  const wanted = phase === 'paused' ? 'question' : phase === 'closed' ? 'lobby' : phase
  if (wanted === 'podium') {
    while (room.state.phase.name !== 'reveal') await go()
    await host.must('game:end', {})
  } else while (room.state.phase.name !== wanted) await go()
  if (phase === 'paused') await host.must('room:pause', {})
  if (phase === 'closed') await host.must('room:close', {})
}

export const stand = async (server: TestServer, phase: Phase): Promise<Stand> => {
  const host = await connectFrom(server)
  const { code, hostToken } = await host.must('room:create', { settings: settingsOf(phase) })
  const players = []
  for (const name of ['Ada', 'Bo']) {
    const client = await connectFrom(server)
    const deviceKey = `device-of-${name}-${code}`.padEnd(32, '-')
    players.push({
      client,
      deviceKey,
      ...(await client.must('room:join', { code, nickname: name, deviceKey })),
    })
  }
  const room = server.game.registry.find(code)!
  await step({ server, room, host, phase })
  const all = [host, ...players.map(({ client }) => client)]
  const { state } = room
  return {
    phase,
    code,
    room,
    playerIds: players.map(({ playerId }) => playerId),
    secrets: [
      ...[hostToken, state.seed, ...state.hostTokenHashes],
      ...players.flatMap(({ playerToken, deviceKey }) => [playerToken, deviceKey]),
      ...[...state.players.values()].flatMap(({ tokenHash, deviceHash }) => [tokenHash, deviceHash]),
    ],
    playerToken: players[0]!.playerToken,
    clients: { host, player: players[0]!.client },
    until: server.clock.now + (phase === 'countdown' ? 2_000 : phase === 'discussion' ? 50_000 : 600_000),
    close: async () => {
      await room.execute({ type: 'close', actor: { role: 'system' }, now: server.clock.now })
      for (const { socket } of all) socket.disconnect()
      server.store.rooms.delete(room.id)
    },
  }
}
