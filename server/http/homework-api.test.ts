import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOMEWORKS_MAX, type PlayerView } from '../../contracts/index.ts'
import { DAY_MS, type HomeworkServer, RETENTION_DAYS, serveHomework } from '../homework/testing/lesson.ts'

/** A well-formed token of nobody. */
const STRANGER = 's'.repeat(32)

let server: HomeworkServer
beforeEach(async () => {
  server = await serveHomework()
})
afterEach(() => server.close())

/** What a refusal says: its status and its code. */
const refused = async (asked: Promise<Response>) => {
  const response = await asked
  return [response.status, ((await response.json()) as { code: string }).code]
}

describe('who may set, see and end homework', () => {
  it('R-HOMEWORK-1: the host with a token in the header, and nobody else', async () => {
    const room = await server.lesson()
    const key = await server.set(room)
    const attempt = await server.begin(key, 'Ana')
    const until = server.clock.now + DAY_MS
    for (const [path, method, body] of [
      [`rooms/${room.id}/homework`, 'GET', undefined],
      [`rooms/${room.id}/homework`, 'POST', { game: 1, until }],
      [`rooms/${room.id}/homework/${key}`, 'DELETE', undefined],
      [`rooms/${room.id}/homework/${key}/attempts/${attempt.id}`, 'PATCH', { nickname: 'Ben' }],
      [`rooms/${room.id}/homework/${key}/attempts/${attempt.id}`, 'DELETE', undefined],
    ] as const) {
      expect(await refused(server.ask(path, undefined, method, body))).toEqual([401, 'not-signed-in'])
      for (const wrong of [STRANGER, room.players[0]!.playerToken, attempt.playerToken])
        expect(await refused(server.ask(path, wrong, method, body))).toEqual([401, 'session-unknown'])
    }
    expect(await server.list(room)).toMatchObject([{ over: false, attempts: [{ nickname: 'Ana' }] }])
  })

  it('R-HOMEWORK-1: in a room that is there; other methods are refused by name, other addresses are not ours', async () => {
    const room = await server.lesson()
    const key = await server.set(room)
    expect(await refused(server.ask('rooms/no-such-room/homework', room.hostToken))).toEqual([
      404,
      'room-not-found',
    ])
    for (const [path, method, allowed] of [
      [`rooms/${room.id}/homework`, 'DELETE', 'GET, POST'],
      [`rooms/${room.id}/homework/${key}`, 'POST', 'DELETE'],
      [`rooms/${room.id}/homework/${key}/attempts/x`, 'GET', 'PATCH, DELETE'],
      [`homework/${key}/ghosts?attempt=x`, 'POST', 'GET'],
    ] as const) {
      const wrong = await server.ask(path, room.hostToken, method)
      expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, allowed])
    }
    for (const path of [`homework/${key}`, `homework/${key}/ghosts`, `rooms/${room.id}/homework/x/y`])
      expect((await server.ask(path, room.hostToken)).status).toBe(418)
  })

  it('R-HOMEWORK-1: one who asks too often waits', async () => {
    const room = await server.lesson()
    const statuses = []
    for (let i = 0; i < 21; i += 1)
      statuses.push((await server.ask(`rooms/${room.id}/homework`, room.hostToken)).status)
    expect(statuses).toEqual([...Array(20).fill(200), 429])
  })

  it('R-HOMEWORK-1: while the database is away it is said so', async () => {
    const room = await server.lesson()
    const key = await server.set(room)
    server.homework.failing = true
    for (const asked of [
      server.ask(`rooms/${room.id}/homework`, room.hostToken),
      server.ask(`rooms/${room.id}/homework/${key}`, room.hostToken, 'DELETE'),
    ])
      expect(await refused(asked)).toEqual([503, 'storage-unavailable'])
    const client = await server.connect()
    expect(await client.codeOf('homework:peek', { key })).toBe('storage-unavailable')
    server.homework.failing = false
    expect(await client.codeOf('homework:peek', { key })).toBe('ok')
  })
})

describe('what is set', () => {
  const setting = (room: { id: string; hostToken: string }, body: unknown) =>
    refused(server.ask(`rooms/${room.id}/homework`, room.hostToken, 'POST', body))

  it('R-HOMEWORK-2: a game until a time that lies ahead and before the room is deleted', async () => {
    const room = await server.lesson()
    const { now } = server.clock
    const { openedAt } = (await server.records.read(room.id))!
    const gone = openedAt + RETENTION_DAYS * DAY_MS
    for (const until of [now, now - DAY_MS, gone, gone + DAY_MS, 8.64e15])
      expect(await setting(room, { game: 1, until })).toEqual([400, 'homework-date'])
    await server.set(room, now + 1)
    await server.set(room, gone - 1)
    expect((await server.list(room)).map(({ until }) => until)).toEqual([now + 1, gone - 1])
  })

  it('R-HOMEWORK-2: anything else is no homework', async () => {
    const room = await server.lesson()
    const until = server.clock.now + DAY_MS
    for (const body of [
      {},
      { game: 1 },
      { game: '1', until },
      { game: 0, until },
      { game: 1, until: 0.5 },
      { game: 1, until, more: 1 },
      '{',
      '',
      'null',
    ])
      expect([body, ...(await setting(room, body))]).toEqual([body, 400, 'invalid-payload'])
    expect(await setting(room, ' '.repeat(2_000))).toEqual([413, 'payload-too-large'])
    expect(await server.list(room)).toEqual([])
  })

  it('R-HOMEWORK-2: only of a game that is over, with a round that asked for the name', async () => {
    const room = await server.lesson()
    const until = server.clock.now + DAY_MS
    expect(await setting(room, { game: 2, until })).toEqual([409, 'homework-game'])
    await room.host.must('game:rematch', {})
    expect(await setting(room, { game: 2, until })).toEqual([409, 'homework-game'])
    await server.set(room)
    const fooled = await server.classroom(1, { part: { mode: 'fooled', roundCount: 3 } })
    const id = server.game.registry.find(fooled.code)!.id
    await fooled.host.must('game:start', {})
    await server.due(fooled.code)
    await fooled.host.must('game:end', {})
    expect(await setting({ ...fooled, id }, { game: 1, until })).toEqual([409, 'homework-game'])
  })

  it('R-HOMEWORK-2: so many times a room', async () => {
    const room = await server.lesson()
    for (let i = 0; i < HOMEWORKS_MAX; i += 1) {
      await server.set(room)
      server.clock.now += 1_000
    }
    expect(await setting(room, { game: 1, until: server.clock.now + DAY_MS })).toEqual([409, 'homework-full'])
  })

  it('R-HOMEWORK-2: also of a closed room', async () => {
    const room = await server.lesson()
    await room.host.must('room:close', {})
    const { answer } = await server.begin(await server.set(room))
    await answer(1, true)
  })
})

describe('what the host sees', () => {
  it('R-HOMEWORK-9: each with its link, its end, and how far everybody has come', async () => {
    const room = await server.lesson()
    const until = server.clock.now + DAY_MS
    const key = await server.set(room, until)
    const ana = await server.begin(key, 'Ana')
    const beganAt = server.clock.now
    server.clock.now += 60_000
    const ben = await server.begin(key, 'Ben')
    const cem = await server.begin(key, 'Cem')
    for (const [round, right] of [true, false, true].entries()) {
      server.clock.now += 60_000
      await ana.answer(round + 1, right)
      if (round < 2) await ana.next(round + 1)
    }
    await ben.answer(1, true)
    expect(await server.list(room)).toEqual([
      {
        key,
        url: `https://catwalk.test/homework/${key}`,
        game: 1,
        pieceCount: 3,
        until,
        over: false,
        attempts: [
          {
            attemptId: ana.id,
            nickname: 'Ana',
            finished: true,
            right: 2,
            answered: 3,
            at: beganAt + 240_000,
          },
          {
            attemptId: ben.id,
            nickname: 'Ben',
            finished: false,
            right: 1,
            answered: 1,
            at: server.clock.now,
          },
          {
            attemptId: cem.id,
            nickname: 'Cem',
            finished: false,
            right: 0,
            answered: 0,
            at: beganAt + 60_000,
          },
        ],
      },
    ])
    server.clock.now = until + 1
    expect((await server.list(room))[0]).toMatchObject({ over: true, attempts: [{}, {}, {}] })
  })

  it('R-HOMEWORK-8: ended early, open attempts end with what was answered and nobody begins', async () => {
    const room = await server.lesson()
    const key = await server.set(room)
    const [ana, ben] = [await server.begin(key, 'Ana'), await server.begin(key, 'Ben')]
    await ana.answer(1, true)
    await ana.next(1)
    const end = () => server.ask(`rooms/${room.id}/homework/${key}`, room.hostToken, 'DELETE')
    expect((await end()).status).toBe(204)
    await ana.client.room('podium')
    await ben.client.room('podium')
    expect(await ana.client.codeOf('answer:submit', { round: 2, choice: 0 })).toBe('wrong-phase')
    expect(await ben.client.codeOf('game:next', { round: 1 })).toBe('wrong-phase')
    const late = await server.connect()
    const begin = { key, nickname: 'Late', deviceKey: 'd'.repeat(32) }
    expect(await late.codeOf('homework:start', begin)).toBe('homework-over')
    expect(await server.list(room)).toMatchObject([
      { over: true, attempts: [{ nickname: 'Ana', answered: 1 }, { answered: 0 }] },
    ])
    expect((await end()).status).toBe(204)
    expect(
      await refused(server.ask(`rooms/${room.id}/homework/other-key-1`, room.hostToken, 'DELETE')),
    ).toEqual([404, 'homework-unknown'])
  })

  it('R-HOMEWORK-8: a room ends its own only', async () => {
    const [room, other] = [await server.lesson(), await server.lesson()]
    const key = await server.set(room)
    expect(await refused(server.ask(`rooms/${other.id}/homework/${key}`, other.hostToken, 'DELETE'))).toEqual(
      [404, 'homework-unknown'],
    )
    expect(await server.list(room)).toMatchObject([{ over: false }])
  })
})

describe('what the host changes of an attempt', () => {
  const place = (room: { id: string }, key: string, attempt: { id: string }) =>
    `rooms/${room.id}/homework/${key}/attempts/${attempt.id}`
  const lessonWith = async (...nicknames: string[]) => {
    const room = await server.lesson()
    const key = await server.set(room)
    const attempts = []
    for (const nickname of nicknames) attempts.push(await server.begin(key, nickname))
    const ask = (attempt: { id: string }, method: 'PATCH' | 'DELETE', body?: unknown) =>
      server.ask(place(room, key, attempt), room.hostToken, method, body)
    const names = async () => (await server.list(room))[0]!.attempts.map(({ nickname }) => nickname)
    return { room, key, attempts, ask, names }
  }

  it('R-HOMEWORK-11: the name, which the student’s open page shows at once; the old one is free', async () => {
    const { key, attempts, ask, names } = await lessonWith('Rude', 'Ben')
    const [attempt] = attempts
    expect((await ask(attempt!, 'PATCH', { nickname: ' Ana  B ' })).status).toBe(204)
    await attempt!.client.until<PlayerView>('player:view', ({ nickname }) => nickname === 'Ana B')
    await attempt!.answer(1, true)
    expect(await names()).toEqual(['Ana B', 'Ben'])
    const late = await server.connect()
    const begin = (nickname: string) => ({ key, nickname, deviceKey: 'd'.repeat(32) })
    expect(await late.codeOf('homework:start', begin('ana b'))).toBe('nickname-taken')
    expect(await late.codeOf('homework:start', begin('Rude'))).toBe('ok')
  })

  it('R-HOMEWORK-11, R-LOG-8: also of an attempt that is closed, whose log takes nothing else', async () => {
    const { attempts, ask, names } = await lessonWith('Rude')
    const [attempt] = attempts
    await attempt!.answer(1, true)
    await attempt!.client.must('room:close', {})
    for (const nickname of ['Ana', 'Ana', 'Eva'])
      expect((await ask(attempt!, 'PATCH', { nickname })).status).toBe(204)
    expect(await names()).toEqual(['Eva'])
    expect(
      server.store.rooms
        .get(attempt!.id)!
        .log.slice(-3)
        .map(({ type }) => type),
    ).toEqual(['RoomClosed', 'PlayerRenamed', 'PlayerRenamed'])
    const own = await server.ask(`rooms/${attempt!.id}/me`, attempt!.playerToken)
    expect(await own.json()).toMatchObject({ nickname: 'Eva', items: [{ round: 1 }] })
  })

  it('R-HOMEWORK-11, R-NAME-2, R-NAME-3: not to another’s name, nor to none', async () => {
    const { attempts, ask, names } = await lessonWith('Ana', 'Ben')
    const [ana] = attempts
    for (const [body, status, code] of [
      [{ nickname: 'BEN' }, 409, 'nickname-taken'],
      [{ nickname: ' … ' }, 400, 'nickname-invalid'],
      [{ nickname: 7 }, 400, 'invalid-payload'],
      [{}, 400, 'invalid-payload'],
      [{ nickname: 'x'.repeat(2_000) }, 413, 'payload-too-large'],
    ] as const)
      expect([body, ...(await refused(ask(ana!, 'PATCH', body)))]).toEqual([body, status, code])
    expect((await ask(ana!, 'PATCH', { nickname: 'ANA' })).status).toBe(204)
    expect(await names()).toEqual(['ANA', 'Ben'])
  })

  it('R-HOMEWORK-12: all of it goes, the open page being told first; the others stay', async () => {
    const { room, key, attempts, ask, names } = await lessonWith('Ana', 'Ben')
    const [ana, ben] = attempts
    await ana!.answer(1, true)
    expect((await ask(ana!, 'DELETE')).status).toBe(204)
    await ana!.client.until('session:ended', (reason) => reason === 'closed')
    expect(server.store.rooms.has(ana!.id)).toBe(false)
    expect(server.game.registry.find(ana!.code)).toBeUndefined()
    expect((await server.ask(`rooms/${ana!.id}/me`, ana!.playerToken)).status).toBe(404)
    expect(await refused(ask(ana!, 'DELETE'))).toEqual([404, 'homework-unknown'])
    expect(await refused(ask(ana!, 'PATCH', { nickname: 'Eva' }))).toEqual([404, 'homework-unknown'])
    await ben!.answer(1, true)
    expect(await names()).toEqual(['Ben'])
    // The name is free, and so is beginning anew.
    await server.begin(key, 'Ana')
    expect((await server.list(room))[0]!.attempts).toHaveLength(2)
  })

  it('R-HOMEWORK-11, R-HOMEWORK-12: only what was begun with this very homework of this very room', async () => {
    const { room, key, attempts, names } = await lessonWith('Ana')
    const other = await lessonWith('Eve')
    for (const [path, { hostToken }] of [
      [place(other.room, key, attempts[0]!), other.room],
      [place(other.room, other.key, attempts[0]!), other.room],
      [place(room, other.key, other.attempts[0]!), room],
      [place(room, key, other.room), room],
      [place(room, key, room), room],
    ] as const) {
      expect(await refused(server.ask(path, hostToken, 'DELETE'))).toEqual([404, 'homework-unknown'])
      expect(await refused(server.ask(path, hostToken, 'PATCH', { nickname: 'X' }))).toEqual([
        404,
        'homework-unknown',
      ])
    }
    expect([await names(), await other.names()]).toEqual([['Ana'], ['Eve']])
  })

  it('R-HOMEWORK-11, R-LOG-3: while nothing can be stored it is said so, and the name stays', async () => {
    const { attempts, ask, names } = await lessonWith('Ana')
    server.store.failing = true
    expect(await refused(ask(attempts[0]!, 'PATCH', { nickname: 'Eva' }))).toEqual([
      503,
      'storage-unavailable',
    ])
    server.store.failing = false
    expect(await names()).toEqual(['Ana'])
    expect((await ask(attempts[0]!, 'PATCH', { nickname: 'Eva' })).status).toBe(204)
    expect(await names()).toEqual(['Eva'])
  })
})

describe('what an attempt sees of its class', () => {
  it('R-HOMEWORK-6: nothing before its first reveal, then only the pieces revealed', async () => {
    const room = await server.lesson({ names: ['Ana', 'Ben'] })
    const attempt = await server.begin(await server.set(room))
    expect(await attempt.ghosts()).toMatchObject({
      pieceCount: 0,
      best: null,
      place: null,
      ghosts: [],
      models: [],
    })
    await attempt.answer(1, false)
    expect(await attempt.ghosts()).toMatchObject({
      pieceCount: 1,
      own: { right: 0, asked: 1 },
      people: { accuracy: 0.5, asked: 1 },
      best: 1,
      place: { place: 2, of: 3 },
      ghosts: [
        { nickname: 'Ana', right: 1, answered: 1, asked: 1 },
        { nickname: 'Ben', right: 0, answered: 1, asked: 1 },
      ],
    })
    await attempt.next(1)
    expect((await attempt.ghosts()).pieceCount).toBe(1)
    await attempt.answer(2, true)
    const second = await attempt.ghosts()
    expect(second).toMatchObject({ pieceCount: 2, own: { right: 1 }, best: 2, place: { place: 2, of: 3 } })
    expect(second.models.map(({ asked }) => asked)).toEqual([2, 2, 2, 2, 2])
  })

  it('R-HOMEWORK-6: with the attempt’s own token only, for this very homework', async () => {
    const room = await server.lesson()
    const key = await server.set(room)
    const [ana, ben] = [await server.begin(key, 'Ana'), await server.begin(key, 'Ben')]
    const path = `homework/${key}/ghosts?attempt=${ana.id}`
    expect(await refused(server.ask(path))).toEqual([401, 'not-signed-in'])
    for (const wrong of [STRANGER, ben.playerToken, room.hostToken, room.players[0]!.playerToken])
      expect(await refused(server.ask(path, wrong))).toEqual([401, 'session-unknown'])
    for (const [homework, attempt] of [
      [await server.set(room), ana.id],
      [key, 'no-such-room'],
      [key, room.id],
    ])
      expect(
        await refused(server.ask(`homework/${homework}/ghosts?attempt=${attempt}`, ana.playerToken)),
      ).toEqual([404, 'homework-unknown'])
  })

  it('R-HOMEWORK-6: who was kicked is no ghost', async () => {
    const room = await server.lesson({ names: ['Ana', 'Ben'] })
    await room.host.must('player:kick', { playerId: room.players[0]!.playerId })
    const attempt = await server.begin(await server.set(room))
    await attempt.answer(1, false)
    expect((await attempt.ghosts()).ghosts.map(({ nickname }) => nickname)).toEqual(['Ben'])
  })
})
