import { describe, expect, it } from 'vitest'
import { REVEAL_STAYS_MS, STANDINGS_STAY_MS } from '../../contracts/index.ts'
import { gameConfusion } from './confusion.ts'
import { dueAt } from './decide-flow.ts'
import { race } from './race.ts'
import { standings, teamStandings } from './standings.ts'
import { packOf, sureOf } from './testing/example-pack.ts'
import { HOST, Play, player, SYSTEM, VISITOR } from './testing/play.ts'
import { tribunalView } from './tribunal-view.ts'
import { countView, playerView, roomView } from './view-for.ts'

/** Every item a shirt. logreg and ffnn say coat, the other three say shirt. */
const shirts = packOf(
  Array.from({ length: 12 }, () => ({ label: 6, rows: [4, 4, 6, 6, 6].map((k) => sureOf(k)) })),
)
const points = (room: Play) => [...room.state.players.values()].map((p) => p.points)

describe('practice', () => {
  it('R-GAME-12: a practice round counts for nothing and is no round of the game’s count', () => {
    const room = new Play(shirts, { practice: true, roundCount: 1 }).join('a').open()
    expect(roomView(room.state, shirts, 0, countView(room.state, new Set())).progress).toEqual({
      partIndex: 0,
      practice: true,
      counted: 1,
    })
    room.answer('a', 6)
    room.reveal()
    expect(points(room)).toEqual([0])
    expect(race(room.state).people.asked).toBe(0)
    // No standings after it.
    room.next()
    expect(room.state.phase).toMatchObject({ name: 'countdown', round: 2 })
    room.open()
    room.answer('a', 6)
    room.reveal()
    expect(points(room)).toEqual([1000])
    expect(roomView(room.state, shirts, 0, countView(room.state, new Set()))).toMatchObject({
      roundCount: 1,
      progress: { practice: false, counted: 1 },
    })
  })
})

describe('asking a model', () => {
  it('R-LIFELINE-1: once a game, before answering, for half the points of a right answer', () => {
    const room = new Play(shirts, { lifeline: true }).join('a', 'b').open()
    const ask = (id: string, model = 'cnn1') =>
      room.run(player(id), { type: 'ask-model', round: room.current.round, model })
    expect(playerView(room.state, 'a')!.lifeline).toEqual({ open: true, answer: null })
    expect(ask('a')).toHaveLength(1)
    expect(ask('a')).toEqual([])
    expect(ask('a', 'ffnn')).toBe('lifeline-unavailable')
    const { lifeline } = playerView(room.state, 'a')!
    expect(lifeline).toEqual({
      open: false,
      answer: { model: 'cnn1', choice: 6, confidence: expect.closeTo(0.91) },
    })
    expect(playerView(room.state, 'b')!.lifeline.answer).toBeNull()
    room.answer('a', 6)
    room.answer('b', 6)
    expect(ask('b')).toBe('lifeline-unavailable')
    room.reveal()
    expect(points(room)).toEqual([500, 1000])
    room.open()
    expect(ask('a')).toBe('lifeline-unavailable')
    expect(ask('b', 'gpt')).toBe('lifeline-unavailable')
    expect(ask('b')).toHaveLength(1)
  })

  it('R-LIFELINE-1: is tried in a practice round without being used up', () => {
    const room = new Play(shirts, { lifeline: true, practice: true }).join('a').open()
    const ask = (model: string) =>
      room.run(player('a'), { type: 'ask-model', round: room.current.round, model })
    expect(room.current.practice).toBe(true)
    expect(ask('cnn1')).toHaveLength(1)
    expect(ask('ffnn')).toBe('lifeline-unavailable')
    expect(playerView(room.state, 'a')!.lifeline.open).toBe(false)
    room.reveal().open()
    expect(playerView(room.state, 'a')!.lifeline).toEqual({ open: true, answer: null })
    expect(ask('ffnn')).toHaveLength(1)
    room.reveal().open()
    expect(ask('ffnn')).toBe('lifeline-unavailable')
  })

  it('R-LIFELINE-1: not where the host did not allow it, nor where the mode has no use for it', () => {
    for (const created of [{}, { lifeline: true, mode: 'guess' as const }]) {
      const room = new Play(shirts, created).join('a').open()
      expect(room.run(player('a'), { type: 'ask-model', round: 1, model: 'cnn1' })).toBe(
        'lifeline-unavailable',
      )
    }
  })
})

describe('the crowd', () => {
  it('R-CROWD-1: the majority and the models’ mean are two more contestants; neither a tie nor silence is right', () => {
    const room = new Play(shirts, { crowd: true }).join('a', 'b', 'c').open()
    for (const [id, choice] of Object.entries({ a: 6, b: 6, c: 4 })) room.answer(id, choice)
    room.reveal().open()
    for (const [id, choice] of Object.entries({ a: 6, b: 4 })) room.answer(id, choice)
    room.reveal().open().reveal()
    const { crowd, committee } = race(room.state)
    expect(crowd).toMatchObject({ right: 1, asked: 3 })
    // Three say shirt with .91, two with .01: the mean is .55 of it.
    expect(committee).toMatchObject({ right: 3, asked: 3 })
    expect(room.state.revealed[0]!.committee).toEqual({ choice: 6, confidence: expect.closeTo(0.55) })
  })
})

describe('an answer that may be changed', () => {
  it('R-ANSWER-6: is the last one given in time', () => {
    const room = new Play(shirts, { changeable: true }).join('a').open()
    room.answer('a', 4)
    expect(room.answer('a', 6)).toHaveLength(1)
    room.reveal()
    expect(points(room)).toEqual([1000])
    expect(room.submit('a', { choice: 4 }, 1)).toBe('already-answered')
  })
})

describe('clocks', () => {
  it('R-TIME-1: a player with more time answers and scores by that time, and the round waits', () => {
    const room = new Play(shirts).join('a', 'b')
    room.must(HOST, { type: 'give-time', playerId: 'a', factor: 2 })
    room.open()
    const opened = room.now
    expect(playerView(room.state, 'a')!.deadlineAt).toBe(opened + 40_000)
    expect(dueAt(room.state)).toBe(opened + 40_000)
    room.now = opened + 30_000
    expect(room.answer('b', 6)).toBe('too-late')
    room.answer('a', 6)
    room.reveal()
    // 30 of 40 s: 1000 · (1 − 30/80).
    expect(points(room)).toEqual([625, 0])
  })

  it('R-TIME-1: nobody is waited for who has answered, unless answers can be changed', () => {
    for (const changeable of [false, true]) {
      const room = new Play(shirts, { changeable }).join('a', 'b', 'c')
      room.must(HOST, { type: 'give-time', playerId: 'a', factor: 3 })
      room.must(HOST, { type: 'give-time', playerId: 'c', factor: 1.5 })
      room.open()
      room.answer('a', 6)
      expect(dueAt(room.state)).toBe(room.now + (changeable ? 60_000 : 30_000))
      room.answer('c', 6)
      expect(dueAt(room.state)).toBe(room.now + (changeable ? 60_000 : 20_000))
    }
  })

  it('R-TIME-2: the host may add time to an open vote and to a discussion', () => {
    const room = new Play(shirts, { mode: 'revote' }).join('a').open()
    const before = room.current.deadlineAt!
    room.must(HOST, { type: 'extend', round: 1, byMs: 15_000 })
    expect(room.current.deadlineAt).toBe(before + 15_000)
    room.reveal()
    room.must(HOST, { type: 'extend', round: 1, byMs: 30_000 })
    expect(room.state.phase).toMatchObject({ name: 'discussion', until: room.now + 90_000 })
    expect(room.run(HOST, { type: 'extend', round: 2, byMs: 30_000 })).toBe('wrong-round')
    // 40 s beyond its end: more is more from now on.
    room.now += 130_000
    room.must(HOST, { type: 'extend', round: 1, byMs: 30_000 })
    expect(room.state.phase).toMatchObject({ until: room.now + 30_000 })
  })

  it('R-TIME-3: a pause stops every clock, holds answers, and counts for nobody', () => {
    const room = new Play(shirts).join('a', 'b').open()
    room.now += 4_000
    room.answer('a', 6)
    room.must(HOST, { type: 'pause', breakMs: 300_000 })
    expect(roomView(room.state, shirts, 0, countView(room.state, new Set())).pause).toEqual({
      at: room.now,
      until: room.now + 300_000,
    })
    expect(dueAt(room.state)).toBeNull()
    expect(room.answer('b', 6)).toBe('paused')
    expect(room.run(HOST, { type: 'pause', breakMs: null })).toEqual([])
    const began = room.now
    room.now += 60_000
    room.must(HOST, { type: 'pause', breakMs: 600_000 })
    expect(room.state.pause).toEqual({ at: began, until: room.now + 600_000 })
    room.now += 540_000
    expect(room.run(SYSTEM, { type: 'tick' })).toEqual([])
    room.must(HOST, { type: 'resume' })
    room.now += 4_000
    room.answer('b', 6)
    room.reveal()
    expect(points(room)).toEqual([900, 800])
  })

  it('R-TIME-4: with auto-advance, reveal and standings go on by themselves', () => {
    const room = new Play(shirts, { autoAdvance: true, roundCount: 2 }).join('a').open().reveal()
    expect(dueAt(room.state)).toBe(room.now + REVEAL_STAYS_MS)
    room.now += REVEAL_STAYS_MS
    room.must(SYSTEM, { type: 'tick' })
    expect(room.state.phase.name).toBe('standings')
    room.now += STANDINGS_STAY_MS
    room.must(SYSTEM, { type: 'tick' })
    expect(room.state.phase).toMatchObject({ name: 'countdown', round: 2 })
  })

  it('R-TIME-5: without a clock the host closes the round', () => {
    const room = new Play(shirts, { answerWindowS: null }).join('a').open()
    expect(dueAt(room.state)).toBeNull()
    expect(room.run(HOST, { type: 'extend', round: 1, byMs: 15_000 })).toBe('wrong-phase')
    room.now += 3_600_000
    room.answer('a', 6)
    room.reveal()
    expect(points(room)).toEqual([1000])
  })
})

describe('who is in', () => {
  const joining = (playerId: string, nickname = playerId, deviceHash = playerId) =>
    ({ type: 'join', playerId, nickname, tokenHash: `t ${playerId}`, deviceHash }) as const

  it('R-ROOM-11: late joining can be off, and be allowed again', () => {
    const room = new Play(shirts, { lateJoin: false }).join('a').open()
    expect(room.run(VISITOR, joining('b'))).toBe('no-late-join')
    room.must(HOST, { type: 'late-join', allowed: true })
    expect(room.run(VISITOR, joining('b'))).toHaveLength(1)
  })

  it('R-ROOM-5: a kick without a ban lets the browser in again under another name', () => {
    const room = new Play(shirts)
    room.must(VISITOR, joining('a', 'Rude', 'phone'))
    room.must(HOST, { type: 'kick', playerId: 'a', ban: false })
    expect(room.run(VISITOR, joining('b', 'Rude', 'phone'))).toBe('nickname-taken')
    expect(room.run(VISITOR, joining('b', 'Kind', 'phone'))).toHaveLength(1)
    room.must(HOST, { type: 'kick', playerId: 'b', ban: true })
    expect(room.run(VISITOR, joining('c', 'Other', 'phone'))).toBe('banned')
  })

  it('R-NAME-6: with a list, only its names are taken, each once', () => {
    const room = new Play(shirts, { nicknames: { list: ['Ada', 'Grace Hopper'], drawn: false } })
    expect(room.run(VISITOR, joining('a', 'Bob'))).toBe('nickname-not-listed')
    expect(room.run(VISITOR, joining('a', ' ada '))).toHaveLength(1)
    expect(room.run(VISITOR, joining('b', 'Ada'))).toBe('nickname-taken')
    expect(room.run(player('a'), { type: 'rename', nickname: 'Bob' })).toBe('nickname-not-listed')
    room.must(HOST, { type: 'rename', nickname: 'Bob', playerId: 'a' })
    expect(room.state.players.get('a')!.nickname).toBe('Bob')
  })

  it('R-NAME-5: the host renames anybody at any time, players themselves in the lobby only', () => {
    const room = new Play(shirts).join('a', 'b')
    expect(room.run(player('a'), { type: 'rename', nickname: 'X', playerId: 'b' })).toBe('not-host')
    room.open()
    expect(room.run(player('a'), { type: 'rename', nickname: 'X' })).toBe('wrong-phase')
    room.must(HOST, { type: 'rename', nickname: 'X', playerId: 'a' })
    expect(room.state.players.get('a')!.nickname).toBe('X')
  })

  it('R-TEAM-1: players fill teams evenly, change them in the lobby, and teams stand by mean points', () => {
    const room = new Play(shirts, { teams: 2 }).join('a', 'b', 'c')
    expect([...room.state.players.values()].map((p) => p.team)).toEqual([0, 1, 0])
    room.must(player('c'), { type: 'change-team', team: 1 })
    expect(room.run(player('c'), { type: 'change-team', team: 2 })).toBe('team-unknown')
    room.open()
    expect(room.run(player('c'), { type: 'change-team', team: 0 })).toBe('wrong-phase')
    room.answer('a', 6)
    room.answer('b', 6)
    room.reveal()
    expect(teamStandings(room.state)).toEqual([
      { team: 0, playerCount: 1, points: 1000, rank: 1 },
      { team: 1, playerCount: 2, points: 500, rank: 2 },
    ])
    expect(standings(room.state).map((s) => s.team)).toEqual([0, 1, 1])
  })

  it('R-ROOM-12: a host invites further ones, up to twenty', () => {
    const room = new Play(shirts)
    for (let i = 1; i < 20; i += 1) room.must(HOST, { type: 'invite', tokenHash: `h${i}` })
    expect(room.run(HOST, { type: 'invite', tokenHash: 'one more' })).toBe('room-full')
    expect(room.state.hostTokenHashes).toHaveLength(20)
  })
})

describe('what a game adds up to', () => {
  it('R-VIEW-8: the confusion of people and models on the rounds that asked for the name', () => {
    const room = new Play(shirts).join('a', 'b').open()
    room.answer('a', 6)
    room.answer('b', 4)
    room.reveal()
    const { people, models } = gameConfusion(room.state)
    expect([people[66], people[64], people.reduce((a, b) => a + b, 0)]).toEqual([1, 1, 2])
    expect(models.map(({ model, cells }) => [model, cells[66], cells[64]])).toEqual([
      ['logreg', 0, 1],
      ['ffnn', 0, 1],
      ['cnn1', 1, 0],
      ['cnn2', 1, 0],
      ['resnet50', 1, 0],
    ])
  })

  it('R-MODE-TRIBUNAL-2: the verdict recomputes everyone’s accuracy', () => {
    const suspects = packOf(
      Array.from({ length: 6 }, () => ({ label: 6, rows: [4, 4, 4, 4, 4].map((k) => sureOf(k, 0.99)) })),
    )
    const room = new Play(suspects, { mode: 'tribunal' }).join('a', 'b', 'c').open()
    for (const [id, choice] of Object.entries({ a: 4, b: 4, c: 6 })) room.answer(id, choice)
    room.reveal()
    expect(tribunalView(room.state)).toMatchObject({
      verdict: 4,
      cases: 1,
      overturned: 1,
      people: { byData: expect.closeTo(1 / 3), byVerdict: expect.closeTo(2 / 3) },
      models: Array.from({ length: 5 }, () => ({ byData: 0, byVerdict: 1 })),
    })
    room.open()
    for (const [id, choice] of Object.entries({ a: 4, b: 6 })) room.answer(id, choice)
    room.reveal()
    // A tie is no verdict: the data stands.
    expect(tribunalView(room.state)).toMatchObject({ verdict: null, cases: 2, overturned: 1 })
  })
})
