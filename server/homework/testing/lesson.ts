import pino from 'pino'
import type { GameOptions, GhostsView, Homework, Part } from '../../../contracts/index.ts'
import { Records } from '../../archive/records.ts'
import { MemoryArchive } from '../../archive/testing/memory-archive.ts'
import { examplePack } from '../../game/testing/example-pack.ts'
import { createHomeworkApi } from '../../http/homework-api.ts'
import { createRoomApi } from '../../http/room-api.ts'
import { MemoryStore } from '../../room/testing/memory-store.ts'
import { deviceKeyOf, serve, type TestClient, type TestPlayer } from '../../transport/testing/serve.ts'
import { MemoryHomework } from './memory-homework.ts'

export const RETENTION_DAYS = 180
export const DAY_MS = 86_400_000

/** A server with everything that has to do with homework, and a class of two to set it. */
export const serveHomework = async (store = new MemoryStore()) => {
  const pack = examplePack()
  const archive = new MemoryArchive(store)
  const homework = new MemoryHomework(store)
  const records = new Records(archive)
  const server = await serve({ pack, store, homework, records })
  const now = () => server.clock.now
  const log = pino({ level: 'silent' })
  const keeping = {
    registry: server.game.registry,
    archive,
    records,
    retentionDays: RETENTION_DAYS,
    log,
    now,
  }
  const answerRooms = createRoomApi({ ...keeping, pack })
  const answerHomework = createHomeworkApi({
    ...server.game.homework,
    archive,
    originFor: () => 'https://catwalk.test',
  })
  server.httpServer.on('request', async (request, response) => {
    if (request.url?.startsWith('/socket.io')) return
    if ((await answerRooms(request, response)) || (await answerHomework(request, response))) return
    response.writeHead(418).end()
  })

  const ask = (path: string, token?: string, method = 'GET', body?: unknown) =>
    fetch(`${server.url}/api/${path}`, {
      method,
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  const stateOf = (code: string) => server.game.registry.find(code)!.state
  const current = (code: string) => {
    const { phase } = stateOf(code)
    if (phase.name !== 'question') throw new Error(`No question but ${phase.name}`)
    return phase.current
  }
  /** The label of the open round, or some class that is offered and wrong. */
  const choiceFor = (code: string, right: boolean): number => {
    const { itemIndex, choices } = current(code)
    const label = pack.labels[itemIndex]!
    return right ? label : choices.find((choice) => choice !== label)!
  }

  /** Players 0 and 1 after three rounds, without practice on the podium: the first right in all, the second in none. */
  const lesson = async (
    change: { part?: Partial<Part>; options?: Partial<GameOptions>; names?: string[] } = {},
  ) => {
    const room = await server.classroom(change.names ? 0 : 2, {
      part: { roundCount: 3, choiceCount: 4, ...change.part },
      ...(change.options && { options: change.options }),
    })
    const players: TestPlayer[] = [...room.players]
    for (const nickname of change.names ?? []) {
      const client = await server.connect()
      const deviceKey = deviceKeyOf(nickname)
      const joined = await client.must('room:join', { code: room.code, nickname, deviceKey })
      players.push({ client, deviceKey, ...joined })
    }
    const { id } = server.game.registry.find(room.code)!
    await room.host.must('game:start', {})
    for (let round = 1; round <= 3; round += 1) {
      await server.due(room.code)
      for (const [i, { client }] of players.entries())
        await client.must('answer:submit', { round, choice: choiceFor(room.code, i === 0) })
      await room.host.room('reveal', ({ phase }) => phase.name === 'reveal' && phase.round === round)
      await room.host.must('game:next', { round })
      // No standings follow a practice round.
      if (round < 3 && stateOf(room.code).phase.name === 'standings')
        await room.host.must('game:next', { round })
    }
    return { ...room, players, id }
  }

  const set = async (
    { id, hostToken }: { id: string; hostToken: string },
    until = now() + 7 * DAY_MS,
    game = 1,
  ): Promise<string> => {
    const response = await ask(`rooms/${id}/homework`, hostToken, 'POST', { game, until })
    if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`)
    return ((await response.json()) as { key: string }).key
  }

  const list = async ({ id, hostToken }: { id: string; hostToken: string }): Promise<Homework[]> =>
    (await (await ask(`rooms/${id}/homework`, hostToken)).json()) as Homework[]

  const begin = async (key: string, nickname = 'Late Lark', client?: TestClient) => {
    const student = client ?? (await server.connect())
    const deviceKey = deviceKeyOf(nickname)
    const begun = await student.must('homework:start', { key, nickname, deviceKey })
    const { id } = server.game.registry.find(begun.code)!
    /** Answers the open piece and waits for what it was. */
    const answer = async (round: number, right: boolean) => {
      await student.must('answer:submit', { round, choice: choiceFor(begun.code, right) })
      await student.room('reveal', ({ phase }) => phase.name === 'reveal' && phase.round === round)
    }
    const next = (round: number) => student.must('game:next', { round })
    const ghosts = async () =>
      (await (await ask(`homework/${key}/ghosts?attempt=${id}`, begun.playerToken)).json()) as GhostsView
    return { ...begun, id, client: student, deviceKey, answer, next, ghosts }
  }

  return {
    ...server,
    server,
    archive,
    homework,
    records,
    pack,
    keeping,
    ask,
    stateOf,
    lesson,
    set,
    list,
    begin,
  }
}

export type HomeworkServer = Awaited<ReturnType<typeof serveHomework>>
