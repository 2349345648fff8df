import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ROOM_CODE_ALPHABET } from '../../contracts/index.ts'
import { createHomework } from '../../db/queries/create-homework.ts'
import { ENGINES } from '../../db/testing/engines.ts'
import { runErrand } from '../room/run-errand.ts'
import { CrashClient } from '../testing/crash/crash-client.ts'
import { RoomFinder } from './room-finder.ts'
import { openClass, SETTINGS } from './testing/class.ts'
import { type LocalNode, localNodes } from './testing/local-nodes.ts'
import { NO_NODES } from './testing/nodes.ts'

const WHY = NO_NODES ?? (ENGINES[1].skip ? ENGINES[1].why : null)

describe.skipIf(WHY)(`two nodes in one process${WHY ? ` (skipped: ${WHY})` : ''}`, () => {
  let remove = async () => {}
  let a: LocalNode
  let b: LocalNode

  beforeAll(async () => {
    const local = await localNodes(2)
    remove = local.remove
    ;[a, b] = local.nodes as [LocalNode, LocalNode]
    // Until they have seen each other and the line is up.
    await vi.waitFor(async () => {
      const room = await a.game.registry.createClassroom(SETTINGS)
      if (!room.ok) throw new Error(room.error.code)
      const [live] = [...a.game.registry.all()].filter(({ state }) => state.code === room.value.code)
      const done = await runErrand(b.game.registry, { type: 'close-room', roomId: live!.id }, Date.now())
      expect([done.ok, live!.state.phase.name]).toEqual([true, 'closed'])
    }, 10_000)
  })
  afterAll(() => remove())

  it('R-NODE-10: what is said of homework or a place on the board reaches the rooms of all nodes', async () => {
    const opened = await a.game.registry.createClassroom(SETTINGS)
    if (!opened.ok) throw new Error(opened.error.code)
    const { id } = a.game.registry.find(opened.value.code)!
    const until = Date.now() + 1_000_000
    await createHomework(a.db, { key: 'lesson-1', roomId: id, game: 1, until, createdAt: 1 })
    const begun = await b.game.registry.createAttempt({
      homework: { key: 'lesson-1', roomId: id, roomOpenedAt: 1, until, choices: [[0, 1, 2, 3]] },
      parts: [{ mode: 'classic', deck: { items: [1] }, roundCount: 1, answerWindowS: null, choiceCount: 4 }],
      nickname: 'Zoë',
      deviceHash: 'd',
    })
    if (!begun.ok) throw new Error(begun.error.code)
    const attempt = b.game.registry.find(begun.value.code)!
    const { playerId } = begun.value
    const name = { type: 'rename-attempt', attemptId: attempt.id, playerId, nickname: 'Zoé' } as const
    const renamed = await runErrand(a.game.registry, name, Date.now())
    expect([renamed.ok, attempt.state.players.get(playerId)?.nickname]).toEqual([true, 'Zoé'])
    const ended = await runErrand(a.game.registry, { type: 'end-homework', key: 'lesson-1' }, Date.now())
    expect([ended.ok, attempt.state.phase.name]).toEqual([true, 'podium'])
    await runErrand(a.game.registry, { type: 'close-room', roomId: id }, Date.now())
    expect(attempt.state.phase.name).toBe('closed')
  })

  it('R-NODE-6: who is connected to another node is there, and gone when that connection is', async () => {
    const room = await openClass([a.url, a.url, b.url], 2)
    const live = a.game.registry.find(room.code)!
    const far = room.players[1]!
    expect(b.game.registry.find(room.code)).toBeUndefined()
    expect([...live.presence.connected()]).toContain(far.playerId)
    far.client.close()
    await vi.waitFor(() => expect([...live.presence.connected()]).not.toContain(far.playerId), 8_000)
    room.close()
  })

  it('R-NODE-6: a kick and a close reach those who are connected to another node', async () => {
    const room = await openClass([a.url, a.url, b.url], 2)
    const far = room.players[1]!
    const ends: string[] = []
    far.client.onEnded((reason) => ends.push(reason))
    await room.host.insist('player:kick', { playerId: far.playerId })
    await vi.waitFor(() => expect(ends).toEqual(['kicked']))
    expect(await room.answer(0)).toBe('ok')
    room.close()
  })

  it('R-NODE-3: a host’s page and remote on two nodes both rule the room', async () => {
    const room = await openClass([a.url, a.url], 1)
    const remote = new CrashClient(b.url, room.code)
    remote.take(room.code, 'host', room.hostToken)
    await remote.until(({ phase }) => phase.name === 'question')
    expect(await remote.insist('room:lock', { locked: true })).toMatchObject({ ok: true })
    await room.host.until(({ locked }) => locked)
    expect(a.game.registry.find(room.code)).toBeDefined()
    remote.close()
    room.close()
  })

  it('R-SAFE-6: a connection that has used up its tries has no code looked for on other nodes', async () => {
    const room = await openClass([a.url], 0)
    const look = vi.spyOn(RoomFinder.prototype, 'find')
    const socket = io(b.url, { transports: ['websocket'], forceNew: true })
    const peek = async (code: string): Promise<string> => {
      const result = await socket.timeout(5_000).emitWithAck('room:peek', { code })
      return result.ok ? 'ok' : result.error.code
    }
    const wrong = [...ROOM_CODE_ALPHABET].map((last) => room.code.slice(0, -1) + last)
    wrong.splice(wrong.indexOf(room.code), 1)
    for (const code of wrong.slice(0, 12)) expect(await peek(code)).toBe('room-not-found')
    look.mockClear()
    for (const code of [wrong[12]!, room.code]) expect(await peek(code)).toBe('rate-limited')
    expect(look).not.toHaveBeenCalled()
    look.mockRestore()
    socket.close()
    room.close()
  })

  it('R-NODE-10: what one node has counted, the others read again', async () => {
    const before = b.people.view()
    await before
    expect(b.people.view()).toBe(before)
    const room = await openClass([a.url, a.url], 1)
    await room.answer(0)
    await room.host.until(({ phase }) => phase.name === 'reveal')
    await room.host.insist('game:end', {})
    await vi.waitFor(() => expect(b.people.view()).not.toBe(before), 5_000)
    room.close()
  })
})
