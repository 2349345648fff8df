import { afterEach, describe, expect, it, vi } from 'vitest'
import { MODES, type Mode, type PlayerView, type RoomView } from '../../contracts/index.ts'
import { Records } from '../archive/records.ts'
import { MemoryArchive } from '../archive/testing/memory-archive.ts'
import type { Pack } from '../game/pack.ts'
import { examplePack } from '../game/testing/example-pack.ts'
import { MemoryHomework } from '../homework/testing/memory-homework.ts'
import { createHomeworkApi } from '../http/homework-api.ts'
import { createRoomApi } from '../http/room-api.ts'
import { MemoryStore } from '../room/testing/memory-store.ts'
import { serve, type TestClient, type TestServer } from './testing/serve.ts'

const made = vi.hoisted(() => ({ count: 0, seed: '' }))
// Nothing is random any more, so that what still differs between two runs comes from the pack and the seed.
vi.mock('../room/secrets.ts', async (original) => ({
  ...(await original<typeof import('../room/secrets.ts')>()),
  newId: () => `id-${made.count++}`,
  newToken: () => `token-${made.count++}`.padEnd(32, '-'),
  newSeed: () => made.seed,
  newRoomCode: () => 'ACDE',
}))

const servers: TestServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const start = async (pack: Pack): Promise<TestServer> => {
  made.count = 0
  const store = new MemoryStore()
  const archive = new MemoryArchive(store)
  const records = new Records(archive)
  const server = await serve({
    pack,
    store,
    records,
    homework: new MemoryHomework(store),
    publicUrl: 'http://catwalk.test',
  })
  servers.push(server)
  const log = (await import('pino')).default({ level: 'silent' })
  const keeping = { archive, records, retentionDays: 180, log, now: () => server.clock.now }
  const rooms = createRoomApi({ ...keeping, registry: server.game.registry, pack })
  const homework = createHomeworkApi({
    ...server.game.homework,
    archive,
    originFor: () => 'http://catwalk.test',
  })
  server.httpServer.on('request', async (request, response) => {
    if (request.url?.startsWith('/socket.io')) return
    if (!(await rooms(request, response)) && !(await homework(request, response)))
      response.writeHead(404).end()
  })
  return server
}

/** Status, headers and body, but for what says when. */
const read = async (server: TestServer, path: string, token: string): Promise<unknown> => {
  const response = await fetch(`${server.url}/api/rooms/${path}`, {
    headers: { Authorization: `Bearer ${token}` },
  })
  const headers = Object.fromEntries(response.headers)
  headers.date = ''
  const body = Buffer.from(await response.arrayBuffer())
  // A workbook says inside when it was made.
  return { status: response.status, headers, body: path.endsWith('xlsx') ? body.length : body.toString() }
}

const answerIn = (mode: Mode, choice: number) => ({
  round: 1,
  ...(mode === 'fooled' ? { models: ['cnn1'] } : { choice }),
  ...(mode === 'duel' && { certainty: 80 }),
})

/** Messages as they came, of those that are sent whenever there is time for it the last of each phase. Nothing is drawn in the lobby. */
const settled = (raw: readonly string[]): string[] => {
  const byKey = new Map<string, string>()
  for (const text of raw) {
    const [coalesced] = /^2\["(?:room:count|host:view",\{"phaseVersion":\d+)/.exec(text) ?? []
    if (!/"phaseVersion":1[,}]/.test(text))
      byKey.set(coalesced ?? text, text.replace(/"sid":"[^"]+"/g, '"sid":""'))
  }
  return [...byKey.values()]
}

/** Plays to the open question with answers in, and keeps all that anybody was told up to there. */
const upToTheReveal = async (mode: Mode, choiceCount: 4 | 10, pack: Pack, seed: string) => {
  made.seed = seed
  const server = await start(pack)
  const options = { crowd: true, lifeline: true, teams: 2 as const }
  const { code, host, hostToken, players } = await server.classroom(3, {
    part: { mode, choiceCount, deck: 'random' },
    options,
  })
  const colleague = await server.connect()
  await colleague.must('session:resume', { code, role: 'host', token: hostToken })
  const [first, second] = players as [(typeof players)[0], (typeof players)[0]]
  const told: unknown[] = []
  const tell = async (client: TestClient, name: string, payload: unknown) =>
    told.push([name, await client.sendRaw(name, payload)])
  await host.must('game:start', {})
  if (mode !== 'classic') await host.must('game:next', { round: 1, shown: 'briefing' })
  await server.due(code)
  await first.client.room('question')
  const { phase } = first.client.last<RoomView>('room:view')
  const choices = phase.name === 'question' ? phase.question.choices : []
  await tell(first.client, 'answer:submit', answerIn(mode, choices[0]!))
  await tell(second.client, 'answer:submit', answerIn(mode, choices[1]!))
  await tell(second.client, 'answer:submit', answerIn(mode, choices[2]!))
  await tell(second.client, 'lifeline:ask', { round: 1, model: 'cnn1' })
  await tell(second.client, 'game:next', { round: 1 })
  await tell(host, 'reveal:why', { round: 1, shown: true })
  await tell(colleague, 'room:peek', { code })
  await second.client.until<PlayerView>('player:view', (view) => view.choice !== null || mode === 'fooled')
  for (const client of [host, colleague, first.client])
    await client.until('room:count', (count: { answeredCount: number }) => count.answeredCount === 2)
  const { id } = server.game.registry.find(code)!
  const overHttp = []
  for (const path of ['report', 'report?game=1', 'report.csv', 'report.xlsx', 'answers.csv', 'homework'])
    overHttp.push(await read(server, `${id}/${path}`, hostToken))
  overHttp.push(await read(server, `${id}/me`, first.playerToken))
  const heard = [host, colleague, ...players.map(({ client }) => client)].map(({ raw }) => settled(raw))
  const secret = server.game.registry.find(code)!.state
  return { told, overHttp, heard, secret, server, code, first }
}

/** What a mode shows on purpose is not what must not differ. */
const shown: Partial<Record<Mode, RegExp>> = {
  guess: /"subject":"\w+"/g,
  fooled: /"shownLabel":\d/g,
  tribunal: /"shown(Label|Answer)":\d/g,
}
const without = (text: string, pattern: RegExp | undefined) => (pattern ? text.replace(pattern, '') : text)

describe('up to the reveal', () => {
  const twins = () =>
    [
      examplePack({ itemCount: 300, sameImage: true, seed: 'one' }),
      examplePack({ itemCount: 300, sameImage: true, seed: 'other', labelShift: 3 }),
    ] as const

  it.each(MODES)('R-SAFE-1, R-VIEW-1: in %s no byte depends on label or predictions', async (mode) => {
    const [one, other] = twins()
    const a = await upToTheReveal(mode, 10, one, 'one')
    const b = await upToTheReveal(mode, 10, other, 'another')
    const labelOf = ({ secret }: typeof a, pack: Pack) =>
      secret.phase.name === 'question' && pack.labels[secret.phase.current.itemIndex]
    expect(labelOf(a, one)).not.toBe(labelOf(b, other))
    expect(a.told).toEqual(b.told)
    expect(a.overHttp).toEqual(b.overHttp)
    const mask = (heard: string[][]) => heard.map((texts) => texts.map((text) => without(text, shown[mode])))
    expect(mask(a.heard)).toEqual(mask(b.heard))
    expect(a.heard.flat().join()).toContain('imageBase64')
  })

  it('R-SAFE-1: with four choices nothing differs but which are offered, ascending', async () => {
    const [one, other] = twins()
    const a = await upToTheReveal('classic', 4, one, 'one')
    const b = await upToTheReveal('classic', 4, other, 'another')
    const mask = (heard: string[][]) =>
      heard.map((texts) => texts.map((text) => text.replace(/"choices?":(\[[\d,]+\]|\d)/g, '')))
    expect(mask(a.heard)).toEqual(mask(b.heard))
    expect(a.told).toEqual(b.told)
    expect(a.overHttp).toEqual(b.overHttp)
  })

  it.each(
    MODES,
  )('R-SAFE-1: in %s an answer is acknowledged without a look at label or predictions, right or wrong', async (mode) => {
    const pack = examplePack({ itemCount: 300 })
    let looks = 0
    const watched = new Proxy(pack, {
      get: (target, key, self) => {
        if (['labels', 'top1', 'probabilities', 'heat', 'difficulties'].includes(String(key))) looks += 1
        return Reflect.get(target, key, self)
      },
    })
    const server = await start(watched)
    const { code, host, players } = await server.classroom(3, { part: { mode, deck: 'random' } })
    await host.must('game:start', {})
    if (mode !== 'classic') await host.must('game:next', { round: 1, shown: 'briefing' })
    await server.due(code)
    await players[1]!.client.room('question')
    const { phase } = server.game.registry.find(code)!.state
    if (phase.name !== 'question') throw new Error('no question')
    const label = pack.labels[phase.current.itemIndex]!
    expect(looks).toBeGreaterThan(0)
    looks = 0
    await players[0]!.client.must('answer:submit', answerIn(mode, label))
    await players[1]!.client.must('answer:submit', answerIn(mode, (label + 1) % 10))
    await host.until('room:count', (count: { answeredCount: number }) => count.answeredCount === 2)
    expect(looks).toBe(0)
  })
})
