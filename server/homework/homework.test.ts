import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ATTEMPTS_MAX, type RoomEvent } from '../../contracts/index.ts'
import { eraseRoom } from '../archive/erase-room.ts'
import { deletionDate } from '../archive/retention.ts'
import { DAY_MS, type HomeworkServer, RETENTION_DAYS, serveHomework } from './testing/lesson.ts'

let server: HomeworkServer
beforeEach(async () => {
  server = await serveHomework()
})
afterEach(() => server.close())

const starting = (key: string, nickname: string, device = nickname) =>
  ['homework:start', { key, nickname, deviceKey: device.padEnd(32, '-') }] as const
const codeOf = async (...command: ReturnType<typeof starting>) => (await server.connect()).codeOf(...command)

describe('beginning an attempt', () => {
  it('R-HOMEWORK-3: the same pieces and labels as in the class, in its order, for everybody, without a clock', async () => {
    const room = await server.lesson()
    const asked = server.stateOf(room.code).revealed.map(({ itemIndex, choices }) => ({ itemIndex, choices }))
    const key = await server.set(room)
    for (const nickname of ['Ana', 'Ben']) {
      const attempt = await server.begin(key, nickname)
      for (let round = 1; round <= 3; round += 1) {
        const { phase } = server.stateOf(attempt.code)
        expect(phase).toMatchObject({ name: 'question', current: { ...asked[round - 1], deadlineAt: null } })
        await attempt.answer(round, true)
        await attempt.next(round)
      }
      await attempt.client.room('podium')
    }
  })

  it('R-HOMEWORK-3: a practice round is left out', async () => {
    const room = await server.lesson({ options: { practice: true } })
    await room.host.must('game:end', {})
    const key = await server.set(room)
    expect(await (await server.connect()).must('homework:peek', { key })).toMatchObject({ pieceCount: 2 })
  })

  it('R-HOMEWORK-4: a link tells how many pieces until when, and a wrong one that there is none', async () => {
    const room = await server.lesson()
    const until = server.clock.now + DAY_MS
    const key = await server.set(room, until)
    const client = await server.connect()
    expect(await client.must('homework:peek', { key })).toEqual({
      key,
      pieceCount: 3,
      until,
      over: false,
      nicknames: 'free',
      freeNames: [],
    })
    expect(await client.codeOf('homework:peek', { key: 'no-such-key' })).toBe('homework-unknown')
    expect(await client.codeOf('homework:peek', { key: '../x' })).toBe('invalid-payload')
    expect(await codeOf(...starting('no-such-key', 'Ana'))).toBe('homework-unknown')
  })

  it('R-HOMEWORK-4: nicknames as in a room, no two attempts with the same, a ghost’s own name being free', async () => {
    const room = await server.lesson({ names: ['Ana', 'Ben'] })
    const key = await server.set(room)
    expect(await codeOf(...starting(key, 'Ana'))).toBe('ok')
    expect(await codeOf(...starting(key, ' ANÁ '))).toBe('nickname-taken')
    expect(await codeOf(...starting(key, '\u200b'))).toBe('nickname-invalid')
    expect(await codeOf(...starting(key, 'F.u.c.k'))).toBe('nickname-unsuitable')
    expect(await codeOf(...starting(await server.set(room), 'Ana'))).toBe('ok')
    // Also while the first one is still being stored.
    const [one, two] = [await server.connect(), await server.connect()]
    const release = server.store.hold()
    const codes = Promise.all([one.codeOf(...starting(key, 'Eda')), two.codeOf(...starting(key, 'eda'))])
    await new Promise((resolve) => setTimeout(resolve, 50))
    release()
    expect((await codes).sort()).toEqual(['nickname-taken', 'ok'])
  })

  it('R-HOMEWORK-4: names of the host’s list only, where there is one', async () => {
    const nicknames = { list: ['Ana', 'Ben', 'Cem'], drawn: false }
    const room = await server.lesson({ names: ['Ana', 'Ben'], options: { nicknames } })
    const key = await server.set(room)
    await server.begin(key, 'ben')
    expect(await codeOf(...starting(key, 'Dora'))).toBe('nickname-not-listed')
    expect(await (await server.connect()).must('homework:peek', { key })).toMatchObject({
      nicknames: 'list',
      freeNames: ['Ana', 'Cem'],
    })
  })

  it('R-HOMEWORK-4: not a browser that the host has banned', async () => {
    const room = await server.lesson({ names: ['Ana', 'Ben'] })
    await room.host.must('player:kick', { playerId: room.players[1]!.playerId })
    const key = await server.set(room)
    expect(await codeOf(...starting(key, 'Other', 'Ben'))).toBe('banned')
  })

  it('R-HOMEWORK-4: so many attempts and no more', async () => {
    const key = await server.set(await server.lesson())
    const names = Array.from({ length: ATTEMPTS_MAX - 1 }, (_, i) => `Name ${i}`)
    server.homework.listAttemptNames = async () => names
    expect(await codeOf(...starting(key, 'Ana'))).toBe('ok')
    names.push('Ana')
    expect(await codeOf(...starting(key, 'Ben'))).toBe('homework-full')
  })

  it('R-HOMEWORK-3: is a room of one, which nobody joins by its code', async () => {
    const { code, client } = await server.begin(await server.set(await server.lesson()))
    const join = { code, nickname: 'Eve', deviceKey: 'd'.repeat(32) }
    expect(await (await server.connect()).codeOf('room:join', join)).toBe('room-not-found')
    expect(await client.codeOf('game:end', {})).toBe('not-host')
  })
})

describe('coming back', () => {
  it('R-HOMEWORK-5: half of it waits until the end, whoever is there; what is finished is closed like a solo game', async () => {
    const room = await server.lesson()
    const key = await server.set(room, server.clock.now + 9 * DAY_MS)
    const half = await server.begin(key, 'Half')
    const whole = await server.begin(key, 'Whole')
    await half.answer(1, true)
    for (let round = 1; round <= 3; round += 1) {
      await whole.answer(round, true)
      await whole.next(round)
    }
    for (const { client } of [half, whole]) client.socket.disconnect()
    server.clock.now += 8 * DAY_MS
    const { registry } = server.game
    // Presence outlasts the line by a moment.
    await new Promise((resolve) => setTimeout(resolve, 3_200))
    registry.closeIdle()
    await expect.poll(() => registry.find(whole.code)).toBeUndefined()
    const again = await server.connect()
    const { code, playerToken: token } = half
    await again.must('session:resume', { code, role: 'player', token })
    await again.room('reveal', ({ phase }) => phase.name === 'reveal' && phase.round === 1)
    await again.must('game:next', { round: 1 })
  })

  it('R-HOMEWORK-5, R-LOG-6: also over a restart of the server', async () => {
    const room = await server.lesson()
    const until = server.clock.now + DAY_MS
    const key = await server.set(room, until)
    const { code, playerToken: token, answer } = await server.begin(key)
    await answer(1, true)
    await server.close()
    const { store, clock } = server
    server = await serveHomework(store)
    server.clock.now = clock.now
    const client = await server.connect()
    await client.must('session:resume', { code, role: 'player', token })
    await client.must('game:next', { round: 1 })
    server.clock.now = until + 1
    expect(await client.codeOf('answer:submit', { round: 2, choice: 0 })).toBe('homework-over')
  })
})

describe('the end', () => {
  it('R-HOMEWORK-7: begins up to and including it, and not after', async () => {
    const room = await server.lesson()
    const until = server.clock.now + DAY_MS
    const key = await server.set(room, until)
    server.clock.now = until
    expect(await codeOf(...starting(key, 'Ana'))).toBe('ok')
    server.clock.now = until + 1
    expect(await codeOf(...starting(key, 'Ben'))).toBe('homework-over')
    expect(await (await server.connect()).must('homework:peek', { key })).toMatchObject({ over: true })
  })

  it('R-HOMEWORK-8: an attempt that was being stored when it was ended is over too', async () => {
    const room = await server.lesson()
    const key = await server.set(room)
    const client = await server.connect()
    const release = server.store.hold()
    const begun = client.codeOf(...starting(key, 'Ana'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await server.ask(`rooms/${room.id}/homework/${key}`, room.hostToken, 'DELETE')
    release()
    expect(await begun).toBe('homework-over')
    const [attempt] = server.game.registry.attempts({ key })
    expect(attempt!.state.phase.name).toBe('podium')
  })
})

describe('what is kept', () => {
  const attempts = () =>
    [...server.store.rooms.values()].filter(({ log: [first] }) => 'homework' in (first as RoomEvent))

  it('R-HOMEWORK-10: with the room everything goes, open attempts being closed first', async () => {
    const room = await server.lesson()
    const key = await server.set(room)
    const attempt = await server.begin(key)
    await attempt.answer(1, true)
    expect((await server.ask(`rooms/${room.id}/report`, room.hostToken, 'DELETE')).status).toBe(204)
    await attempt.client.until('session:ended', (reason) => reason === 'closed')
    expect(server.game.registry.find(attempt.code)).toBeUndefined()
    expect(await codeOf(...starting(key, 'Ana'))).toBe('homework-unknown')
    expect(attempts()).toEqual([])
    const own = await server.ask(`rooms/${attempt.id}/me`, attempt.playerToken)
    expect(own.status).toBe(404)
  })

  it('R-HOMEWORK-10: an attempt that was being stored meanwhile does not stay either', async () => {
    const room = await server.lesson()
    const key = await server.set(room)
    const client = await server.connect()
    await room.host.must('room:close', {})
    const release = server.store.hold()
    const begun = client.codeOf(...starting(key, 'Ana'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await eraseRoom(server.keeping, room.id)).toMatchObject({ ok: true })
    release()
    expect(await begun).toBe('homework-over')
    expect(server.game.registry.attempts({ key })).toEqual([])
  })

  it('R-HOMEWORK-10, R-REPORT-19: an attempt is served no longer than the room of its class', async () => {
    const room = await server.lesson()
    const record = (await server.records.read(room.id))!
    const gone = deletionDate(record, RETENTION_DAYS)
    const key = await server.set(room, gone - 1)
    server.clock.now += 20 * DAY_MS
    const attempt = await server.begin(key)
    const own = () => server.ask(`rooms/${attempt.id}/me`, attempt.playerToken)
    expect(await (await own()).json()).toMatchObject({ room: { deleteAt: gone } })
    server.clock.now = gone
    expect((await own()).status).toBe(404)
    expect(await codeOf(...starting(key, 'Ana'))).toBe('homework-unknown')
  })
})
