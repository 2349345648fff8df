import { describe, expect, it } from 'vitest'
import { PLAYERS_MAX, type RoomEvent } from '../../contracts/index.ts'
import { RoomEventSchema } from '../../contracts/schemas.ts'
import { dueAt } from './decide-flow.ts'
import { examplePack } from './testing/example-pack.ts'
import { HOST, Play, player, SYSTEM, VISITOR } from './testing/play.ts'

const pack = examplePack()
const CHOSEN = { choice: 0, certainty: null, models: null }
const play = (created: ConstructorParameters<typeof Play>[1] = {}) => new Play(pack, created)
const solo = () => {
  const room = play({ kind: 'solo', hostTokenHash: null, answerWindowS: null })
  room.take({
    type: 'PlayerJoined',
    at: 1_000,
    playerId: 'me',
    nickname: 'You',
    tokenHash: 't',
    deviceHash: '',
    team: null,
  })
  return room
}
const joining = (playerId: string, nickname = `Name ${playerId}`, deviceHash = `device ${playerId}`) =>
  ({ type: 'join', playerId, nickname, tokenHash: `token ${playerId}`, deviceHash }) as const
const types = (events: readonly RoomEvent[] | string) =>
  typeof events === 'string' ? events : events.map((e) => e.type)

describe('a classroom game', () => {
  it('R-GAME-1: goes lobby, countdown, question, reveal, standings, …, podium, and every event parses', () => {
    const room = play({ roundCount: 2 }).join('a', 'b')
    const seen: string[] = [room.state.phase.name]
    const step = (doing: Parameters<Play['must']>[1], actor = HOST) => {
      room.must(actor, doing)
      seen.push(room.state.phase.name)
    }
    step({ type: 'start' })
    room.now += 3_000
    step({ type: 'tick' }, SYSTEM)
    room.answer('a', room.label)
    room.now += 20_000
    step({ type: 'tick' }, SYSTEM)
    step({ type: 'next', round: 1 })
    step({ type: 'next', round: 1 })
    room.now += 3_000
    step({ type: 'tick' }, SYSTEM)
    step({ type: 'skip', round: 2 })
    step({ type: 'next', round: 2 })
    expect(seen).toEqual([
      ...['lobby', 'countdown', 'question', 'reveal', 'standings', 'countdown', 'question', 'reveal'],
      'podium',
    ])
    for (const event of room.log) expect(RoomEventSchema.parse(event)).toEqual(event)
    expect(room.replayed()).toEqual(room.state)
  })

  it('R-GAME-2, R-GAME-3: counts down 3 s, and a tick before its time does nothing', () => {
    const room = play().join('a')
    room.must(HOST, { type: 'start' })
    expect(dueAt(room.state)).toBe(room.now + 3_000)
    room.now += 2_999
    expect(room.run(SYSTEM, { type: 'tick' })).toEqual([])
    room.now += 1
    expect(types(room.run(SYSTEM, { type: 'tick' }))).toEqual(['RoundOpened'])
    expect(dueAt(room.state)).toBe(room.now + 20_000)
    room.now += 19_999
    expect(room.run(SYSTEM, { type: 'tick' })).toEqual([])
    room.now += 1
    const [revealed] = room.must(SYSTEM, { type: 'tick' })
    expect(revealed).toMatchObject({ type: 'RoundRevealed', end: 'deadline', round: 1 })
    expect(dueAt(room.state)).toBeNull()
  })

  it('R-GAME-3: a round opens when its timer comes, so a late timer shortens nobody’s time', () => {
    const room = play().join('a')
    room.must(HOST, { type: 'start' })
    room.now += 10_000
    room.must(SYSTEM, { type: 'tick' })
    expect(room.current).toMatchObject({ openedAt: room.now, deadlineAt: room.now + 20_000 })
  })

  it('R-GAME-4: next and skip for another round are refused, so a double press is harmless', () => {
    const room = play().join('a').open()
    expect(room.run(HOST, { type: 'skip', round: 2 })).toBe('wrong-round')
    expect(types(room.run(HOST, { type: 'skip', round: 1 }))).toEqual(['RoundRevealed'])
    expect(room.run(HOST, { type: 'skip', round: 1 })).toBe('wrong-phase')
    expect(room.run(HOST, { type: 'next', round: 2 })).toBe('wrong-round')
    room.must(HOST, { type: 'next', round: 1, shown: 'reveal' })
    expect(room.run(HOST, { type: 'next', round: 1, shown: 'reveal' })).toBe('wrong-round')
    expect(room.state.phase.name).toBe('standings')
    room.must(HOST, { type: 'next', round: 1, shown: 'standings' })
    expect(room.run(HOST, { type: 'next', round: 1 })).toBe('wrong-phase')
    expect(room.state.phase.name).toBe('countdown')
  })

  it('R-GAME-5: after the last reveal comes the podium', () => {
    const room = play({ roundCount: 1 }).join('a').open().reveal()
    expect(types(room.run(HOST, { type: 'next', round: 1 }))).toEqual(['GameEnded'])
  })

  it('R-GAME-6: a skip keeps what was answered', () => {
    const room = play().join('a', 'b').open()
    room.answer('a', room.label)
    room.reveal()
    expect(room.state.revealed[0]).toMatchObject({ end: 'skipped', round: 1 })
    expect(room.state.players.get('a')!.points).toBe(1000)
  })

  it('R-GAME-7: end goes to the podium and reveals an open round first', () => {
    const open = play().join('a').open()
    expect(types(open.run(HOST, { type: 'end' }))).toEqual(['RoundRevealed', 'GameEnded'])
    const counting = play().join('a')
    counting.must(HOST, { type: 'start' })
    expect(types(counting.run(HOST, { type: 'end' }))).toEqual(['GameEnded'])
    expect(counting.state.revealed).toEqual([])
    expect(types(play().join('a').open().reveal().run(HOST, { type: 'end' }))).toEqual(['GameEnded'])
    expect(play().run(HOST, { type: 'end' })).toBe('wrong-phase')
    expect(open.run(HOST, { type: 'end' })).toBe('wrong-phase')
  })

  it('R-GAME-8: all-answered ends the round it means and no other', () => {
    const room = play().join('a').open()
    expect(room.run(SYSTEM, { type: 'all-answered', round: 2 })).toBe('wrong-round')
    const [revealed] = room.must(SYSTEM, { type: 'all-answered', round: 1 })
    expect(revealed).toMatchObject({ type: 'RoundRevealed', end: 'all-answered' })
    expect(room.run(SYSTEM, { type: 'all-answered', round: 1 })).toBe('wrong-phase')
  })

  it('R-GAME-9: a rematch keeps people, bans and lock, and starts everything else anew', () => {
    const room = play({ roundCount: 1 }).join('a', 'b').open()
    room.answer('a', room.label)
    room.reveal()
    room.must(HOST, { type: 'kick', playerId: 'b', ban: true })
    room.must(HOST, { type: 'lock', locked: true })
    expect(room.run(HOST, { type: 'rematch', seed: 'next' })).toBe('wrong-phase')
    room.must(HOST, { type: 'next', round: 1 })
    room.must(HOST, { type: 'rematch', seed: 'next' })
    expect(room.state).toMatchObject({
      game: 2,
      seed: 'next',
      locked: true,
      revealed: [],
      phase: { name: 'lobby' },
    })
    const fresh = { points: 0, right: 0, asked: 0, streak: 0, rank: null, previousRank: null, lastPoints: 0 }
    expect(room.state.players.get('a')).toMatchObject({ ...fresh, kicked: false })
    expect(room.state.players.get('b')).toMatchObject({ kicked: true })
    room.open()
    expect(room.current.round).toBe(1)
  })

  it.each([
    ['start', 'question', { type: 'start' }],
    ['next', 'lobby', { type: 'next', round: 1 }],
    ['skip', 'lobby', { type: 'skip', round: 1 }],
    ['rematch', 'lobby', { type: 'rematch', seed: 's' }],
  ] as const)('R-GAME-1: %s in the %s is of the wrong phase', (_, phase, doing) => {
    const room = play().join('a')
    if (phase === 'question') room.open()
    expect(room.run(HOST, doing)).toBe('wrong-phase')
  })
})

describe('who may do what', () => {
  it.each([
    { type: 'start' },
    { type: 'next', round: 1 },
    { type: 'skip', round: 1 },
    { type: 'end' },
    { type: 'rematch', seed: 's' },
    { type: 'lock', locked: true },
    { type: 'kick', playerId: 'a', ban: true },
    { type: 'close' },
    { type: 'extend', round: 1, byMs: 15_000 },
    { type: 'pause', breakMs: null },
    { type: 'resume' },
    { type: 'late-join', allowed: false },
    { type: 'give-time', playerId: 'a', factor: 2 },
    { type: 'invite', tokenHash: 'h' },
    { type: 'show-why', round: 1, shown: true },
  ] as const)('R-ROOM-9: $type is refused to a player and a visitor, with nothing changed', (doing) => {
    const room = play().join('a').open()
    const before = room.state
    expect(room.run(player('a'), doing)).toBe('not-host')
    expect(room.run(VISITOR, doing)).toBe('not-host')
    expect(room.state).toBe(before)
  })

  it('R-ROOM-10: a player the room does not know is refused whatever he asks', () => {
    const room = play().join('a').open()
    expect(room.submit('x', { choice: 0 }, 1)).toBe('player-unknown')
    expect(room.run(player('x'), { type: 'close' })).toBe('player-unknown')
  })

  it('R-ANSWER-5, R-NAME-5: hosts do not answer, nor have they a name to change; visitors do neither', () => {
    const room = play().join('a')
    expect(room.run(HOST, { type: 'rename', nickname: 'Host' })).toBe('player-unknown')
    expect(room.run(VISITOR, { type: 'rename', nickname: 'Me', playerId: 'a' })).toBe('not-host')
    room.open()
    expect(room.run(HOST, { type: 'answer', round: 1, answer: CHOSEN })).toBe('not-player')
    expect(room.run(VISITOR, { type: 'answer', round: 1, answer: CHOSEN })).toBe('not-player')
  })
})

describe('joining', () => {
  it('R-ROOM-3: is possible in every phase but closed', () => {
    const room = play({ roundCount: 2 }).join('a')
    room.must(HOST, { type: 'start' })
    room.join('b').open().join('c').reveal().join('d')
    room.must(HOST, { type: 'next', round: 1 })
    room.join('e').open().reveal().must(HOST, { type: 'next', round: 2 })
    room.join('f')
    expect([...room.state.players.keys()]).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    room.must(HOST, { type: 'close' })
    expect(room.run(VISITOR, joining('g'))).toBe('room-closed')
  })

  it('R-ROOM-4: a locked room lets nobody in but plays on; locking twice is one locking', () => {
    const room = play().join('a')
    expect(types(room.run(HOST, { type: 'lock', locked: true }))).toEqual(['RoomLocked'])
    expect(room.run(HOST, { type: 'lock', locked: true })).toEqual([])
    expect(room.run(VISITOR, joining('b'))).toBe('room-locked')
    room.open()
    expect(types(room.answer('a', room.label))).toEqual(['AnswerSubmitted'])
    room.must(HOST, { type: 'lock', locked: false })
    expect(types(room.run(VISITOR, joining('b')))).toEqual(['PlayerJoined'])
  })

  it('R-ROOM-5: a kicked browser stays out, under any name, also past a lock; kicking twice is one kick', () => {
    const room = play().join('a', 'b')
    expect(room.run(HOST, { type: 'kick', playerId: 'nobody', ban: true })).toBe('player-unknown')
    expect(types(room.run(HOST, { type: 'kick', playerId: 'b', ban: true }))).toEqual(['PlayerKicked'])
    expect(room.run(HOST, { type: 'kick', playerId: 'b', ban: true })).toEqual([])
    expect(room.run(VISITOR, joining('c', 'Somebody', 'device b'))).toBe('banned')
    expect(room.run(player('b'), { type: 'rename', nickname: 'Other' })).toBe('banned')
    room.open()
    expect(room.submit('b', { choice: 0 }, 1)).toBe('banned')
    expect(types(room.run(VISITOR, joining('c', 'Somebody', 'device c')))).toEqual(['PlayerJoined'])
  })

  it('R-ROOM-6: a full room refuses one more, and a kick makes a seat', () => {
    const room = play()
    room.join(...Array.from({ length: PLAYERS_MAX }, (_, i) => `p${i}`))
    expect(room.run(VISITOR, joining('late'))).toBe('room-full')
    room.must(HOST, { type: 'kick', playerId: 'p7', ban: true })
    expect(types(room.run(VISITOR, joining('late')))).toEqual(['PlayerJoined'])
  })

  it('R-ROOM-7: a closed room refuses everything', () => {
    const room = play().join('a')
    room.must(HOST, { type: 'close' })
    expect(room.run(HOST, { type: 'start' })).toBe('room-closed')
    expect(room.run(player('a'), { type: 'rename', nickname: 'New' })).toBe('room-closed')
    expect(room.run(SYSTEM, { type: 'tick' })).toBe('room-closed')
  })

  it('R-NAME-1, R-NAME-2: the nickname is stored clean, a bad one refused', () => {
    const room = play()
    const [joined] = room.must(VISITOR, joining('a', '  Ada\u202e  L '))
    expect(joined).toMatchObject({ type: 'PlayerJoined', nickname: 'Ada L' })
    expect(room.run(VISITOR, joining('b', '🦊'))).toBe('nickname-invalid')
  })

  it('R-NAME-3, R-NAME-4: a name that looks the same is taken, a kicked one’s too', () => {
    const room = play()
    room.must(VISITOR, joining('a', 'René'))
    expect(room.run(VISITOR, joining('b', 'RENE'))).toBe('nickname-taken')
    expect(room.run(VISITOR, joining('b', 'r e n e'))).toBe('nickname-taken')
    room.must(HOST, { type: 'kick', playerId: 'a', ban: true })
    expect(room.run(VISITOR, joining('b', 'rené'))).toBe('nickname-taken')
  })

  it('R-NAME-5: renaming is for the lobby, and the own name is no duplicate', () => {
    const room = play().join('a', 'b')
    const rename = (nickname: string) => room.run(player('a'), { type: 'rename', nickname })
    expect(types(rename('NAME A'))).toEqual(['PlayerRenamed'])
    expect(rename('name B')).toBe('nickname-taken')
    expect(rename('')).toBe('nickname-invalid')
    expect(room.state.players.get('a')!.nickname).toBe('NAME A')
    room.open()
    expect(rename('Late')).toBe('wrong-phase')
  })
})

describe('answering', () => {
  it('R-ANSWER-1: counts up to and including the deadline', () => {
    const room = play().join('a', 'b').open()
    room.now = room.current.deadlineAt!
    expect(types(room.answer('a', room.label))).toEqual(['AnswerSubmitted'])
    room.now += 1
    expect(room.answer('b', room.label)).toBe('too-late')
    expect(room.state.phase.name).toBe('question')
  })

  it('R-ANSWER-2: the same answer again succeeds without an event, also after the reveal', () => {
    const room = play().join('a').open()
    const { label } = room
    room.answer('a', label)
    expect(room.answer('a', label)).toEqual([])
    room.now = room.current.deadlineAt! + 5_000
    expect(room.answer('a', label)).toEqual([])
    room.reveal()
    expect(room.answer('a', label, 1)).toEqual([])
    room.open()
    expect(room.answer('a', label, 1)).toEqual([])
    expect(room.current.answers.size).toBe(0)
  })

  it('R-ANSWER-3: a different one is refused and the first stands', () => {
    const room = play().join('a').open()
    const { wrong, label } = room
    room.answer('a', wrong)
    expect(room.answer('a', label)).toBe('already-answered')
    expect(room.current.answers.get('a')!.choice).toBe(wrong)
    room.reveal()
    expect(room.answer('a', label, 1)).toBe('already-answered')
  })

  it('R-ANSWER-4: after the reveal it is too late', () => {
    const room = play().join('a').open().reveal()
    expect(room.answer('a', 0, 1)).toBe('too-late')
    room.must(HOST, { type: 'next', round: 1 })
    expect(room.answer('a', 0, 1)).toBe('too-late')
  })

  it('R-ANSWER-5: another round, a choice not offered, no round at all', () => {
    const room = play({ choiceCount: 4 }).join('a')
    expect(room.answer('a', 0, 1)).toBe('wrong-phase')
    room.open()
    const missing = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((k) => !room.current.choices.includes(k))!
    expect(room.answer('a', missing)).toBe('choice-not-offered')
    expect(room.answer('a', room.label, 2)).toBe('wrong-round')
    room.reveal().open()
    expect(room.answer('a', room.label, 1)).toBe('wrong-round')
  })

  it('R-ITEM-1, R-ITEM-2: one seed, one game, without repeats', () => {
    const items = (seed: string) => {
      const room = play({ seed, roundCount: 10 }).join('a')
      for (let round = 1; round <= 10; round += 1) room.open().reveal()
      return room.state.revealed.map((r) => r.itemIndex)
    }
    expect(items('one')).toEqual(items('one'))
    expect(items('one')).not.toEqual(items('two'))
    expect(new Set(items('one')).size).toBe(10)
  })
})

describe('solo', () => {
  it('R-SOLO-1, R-SOLO-2: has no clock, no countdown and no standings; the player goes on himself', () => {
    const room = solo()
    room.must(player('me'), { type: 'start' })
    for (let round = 1; round <= 3; round += 1) {
      expect(room.current).toMatchObject({ round, deadlineAt: null })
      expect(dueAt(room.state)).toBeNull()
      room.now += 10 ** 9
      room.answer('me', room.label)
      room.must(SYSTEM, { type: 'all-answered', round })
      room.must(player('me'), { type: 'next', round })
    }
    expect(room.state.phase.name).toBe('podium')
    expect(room.state.players.get('me')!.points).toBe(3_000)
  })

  it('R-SOLO-2: the host’s other commands are not the player’s', () => {
    const room = solo()
    room.must(player('me'), { type: 'start' })
    expect(room.run(player('me'), { type: 'skip', round: 1 })).toBe('not-host')
    expect(room.run(player('me'), { type: 'end' })).toBe('not-host')
    expect(room.run(player('me'), { type: 'lock', locked: true })).toBe('not-host')
    expect(room.run(player('me'), { type: 'kick', playerId: 'me', ban: true })).toBe('not-host')
    expect(types(room.run(player('me'), { type: 'close' }))).toEqual(['RoomClosed'])
  })

  it('R-SOLO-3: nobody joins', () => {
    expect(solo().run(VISITOR, joining('x'))).toBe('room-not-found')
  })
})
