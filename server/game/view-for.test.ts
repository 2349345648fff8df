import { describe, expect, it } from 'vitest'
import { examplePack, MODEL_IDS, packOf, sureOf } from './testing/example-pack.ts'
import { HOST, Play } from './testing/play.ts'
import { countView, hostView, playerView, roomView } from './view-for.ts'

const pack = examplePack()
const view = (room: Play, connected: readonly string[] = []) =>
  roomView(room.state, room.pack, room.now, countView(room.state, new Set(connected)))

const ROOM_KEYS = [
  ...['code', 'game', 'kind', 'lateJoin', 'locked', 'models', 'options', 'parts', 'pause', 'phase'],
  ...['phaseVersion', 'playerCount', 'progress', 'ranked', 'roundCount', 'seed', 'serverNow', 'version'],
]

describe('roomView', () => {
  it('R-VIEW-1, R-VIEW-2: a question holds these fields and no other', () => {
    const room = new Play(pack).join('a', 'b').open()
    room.answer('a', room.label)
    const shown = view(room, ['a', 'b'])
    expect(Object.keys(shown).sort()).toEqual(ROOM_KEYS)
    expect(shown.seed).toBeNull()
    const { itemIndex, choices, openedAt, deadlineAt } = room.current
    const image = Buffer.from(pack.images.subarray(itemIndex * 784, (itemIndex + 1) * 784))
    expect(shown.phase).toEqual({
      name: 'question',
      round: 1,
      question: { imageBase64: image.toString('base64'), choices },
      asked: { mode: 'classic', practice: false, subject: null, shownLabel: null, shownAnswer: null },
      vote: 1,
      firstCounts: null,
      openedAt,
      deadlineAt,
      answeredCount: 1,
      askedCount: 2,
    })
  })

  it('R-VIEW-1, R-GAME-2: the lobby says nothing of the item to come, the countdown shows its picture and no more', () => {
    const room = new Play(pack).join('a')
    expect(view(room).phase).toEqual({ name: 'lobby' })
    room.must(HOST, { type: 'start' })
    const { phase } = view(room)
    expect(phase).toEqual({
      name: 'countdown',
      round: 1,
      opensAt: room.now + 3_000,
      mode: 'classic',
      imageBase64: expect.any(String),
    })
    room.open()
    const opened = view(room).phase
    if (phase.name !== 'countdown' || opened.name !== 'question') throw new Error(opened.name)
    expect(opened.question.imageBase64).toBe(phase.imageBase64)
  })

  it('R-VIEW-1: the seed is told on the podium only', () => {
    const room = new Play(pack, { roundCount: 1 }).join('a')
    expect(view(room).seed).toBeNull()
    room.open().reveal()
    expect(view(room).seed).toBeNull()
    room.must(HOST, { type: 'next', round: 1 })
    expect(view(room).seed).toBe('seed')
    room.must(HOST, { type: 'rematch', seed: 'other' })
    expect(view(room).seed).toBeNull()
  })

  it('R-VIEW-6: the reveal shows label, distribution, the models and their row of the matrix', () => {
    const rows = [sureOf(4), sureOf(4), sureOf(6), sureOf(6), sureOf(0)]
    const shirts = packOf([6, 6, 6].map((label) => ({ label, rows })))
    const room = new Play(shirts).join('a', 'b', 'c', 'd').open()
    room.answer('a', 6)
    room.answer('b', 4)
    room.answer('c', 4)
    room.reveal()
    const { phase } = view(room)
    if (phase.name !== 'reveal') throw new Error(phase.name)
    expect(phase.revealed).toMatchObject({
      label: 6,
      end: 'skipped',
      answerCounts: [0, 0, 0, 0, 2, 0, 1, 0, 0, 0],
      answeredCount: 3,
      askedCount: 4,
    })
    expect(phase.revealed.modelAnswers.map((m) => [m.model, m.choice])).toEqual(
      MODEL_IDS.map((model, i) => [model, [4, 4, 6, 6, 0][i]]),
    )
    expect(phase.modelConfusionRow).toEqual([3, 0, 0, 0, 6, 0, 6, 0, 0, 0])
    expect(phase.modelConfusionTotal).toBe(15)
    expect(phase.race.people.accuracy).toBe(0.25)
  })

  it('R-ROOM-5: a kicked player’s answer leaves the distribution', () => {
    const room = new Play(pack).join('a', 'b').open()
    room.answer('a', room.label)
    room.answer('b', room.wrong)
    room.reveal()
    room.must(HOST, { type: 'kick', playerId: 'b', ban: true })
    const { phase } = view(room)
    expect(phase).toMatchObject({ name: 'reveal', revealed: { answeredCount: 1, askedCount: 1 } })
    expect(view(room).playerCount).toBe(1)
  })

  it('R-VIEW-3: no view holds a token, a device or a hash of one', () => {
    const room = new Play(pack, { roundCount: 1 }).join('a', 'b')
    const texts: string[] = []
    const look = () =>
      texts.push(
        JSON.stringify([
          view(room),
          hostView(room.state, pack, 'url', new Set(['a'])),
          playerView(room.state, 'a'),
        ]),
      )
    look()
    room.open()
    look()
    room.reveal()
    room.must(HOST, { type: 'show-why', round: 1, shown: true })
    look()
    room.must(HOST, { type: 'next', round: 1 })
    look()
    for (const text of texts) expect(text).not.toMatch(/hash|token|device/i)
  })
})

describe('countView', () => {
  it('R-VIEW-4: counts answers among those connected or answered', () => {
    const room = new Play(pack).join('a', 'b', 'c', 'd').open()
    room.answer('a', room.label)
    room.answer('d', room.label)
    room.must(HOST, { type: 'kick', playerId: 'd', ban: true })
    expect(countView(room.state, new Set(['b', 'd']))).toEqual({ round: 1, answeredCount: 1, askedCount: 2 })
    room.reveal()
    expect(countView(room.state, new Set(['b']))).toBeNull()
  })
})

describe('hostView', () => {
  it('R-VIEW-3: lists who is there and who has answered, not what', () => {
    const room = new Play(pack).join('a', 'b', 'c').open()
    room.answer('b', room.label)
    room.must(HOST, { type: 'kick', playerId: 'c', ban: true })
    const same = { team: null, timeFactor: 1 }
    expect(hostView(room.state, pack, 'http://host/join/ACDE', new Set(['a']))).toEqual({
      phaseVersion: 6,
      joinUrl: 'http://host/join/ACDE',
      players: [
        { playerId: 'a', nickname: 'Name a', connected: true, answered: false, ...same },
        { playerId: 'b', nickname: 'Name b', connected: false, answered: true, ...same },
      ],
      confusion: { people: new Array(100).fill(0), models: [] },
      why: null,
    })
  })
})

describe('playerView', () => {
  it('R-VIEW-1: after answering holds the own choice and nothing on whether it is right', () => {
    const room = new Play(pack).join('a').open()
    const { wrong } = room
    room.answer('a', wrong)
    expect(playerView(room.state, 'a')).toEqual({
      phaseVersion: 4,
      playerId: 'a',
      nickname: 'Name a',
      choice: wrong,
      certainty: null,
      models: null,
      firstChoice: null,
      team: null,
      deadlineAt: room.current.deadlineAt,
      lifeline: { open: false, answer: null },
      points: 0,
      right: 0,
      streak: 0,
      rank: null,
      gapToNext: null,
      lastRound: null,
      answers: null,
      accuracy: null,
    })
  })

  it('R-SCORE-4, R-ROOM-3: the reveal tells rank, gap and round, to a late player that he was not asked', () => {
    const room = new Play(pack).join('a', 'b').open()
    room.answer('a', room.label)
    room.now += 10_000
    room.answer('b', room.label)
    room.join('late').reveal()
    expect(playerView(room.state, 'a')).toMatchObject({ rank: 1, gapToNext: null })
    expect(playerView(room.state, 'b')).toMatchObject({
      rank: 2,
      gapToNext: 250,
      lastRound: { asked: true, right: true, points: 750 },
    })
    expect(playerView(room.state, 'late')).toMatchObject({
      rank: 3,
      lastRound: { asked: false, right: false, points: 0 },
    })
  })

  it('R-SCORE-4: after a kick the rank on the phone is the rank of the standings', () => {
    const room = new Play(pack).join('a', 'b').open()
    room.answer('a', room.label)
    room.reveal()
    room.must(HOST, { type: 'kick', playerId: 'a', ban: true })
    expect(playerView(room.state, 'b')).toMatchObject({ rank: 1, gapToNext: null })
  })

  it('R-VIEW-5: the podium tells the own answers by round and the accuracy on the items asked', () => {
    const room = new Play(pack, { roundCount: 2 }).join('a').open()
    const first = room.label
    room.answer('a', first)
    room.reveal().open().reveal()
    room.must(HOST, { type: 'next', round: 2 })
    const own = playerView(room.state, 'a')!
    expect(own.answers).toEqual([{ choice: first, models: null }, null])
    expect(own.accuracy).toMatchObject({ right: 1, asked: 2 })
  })

  it('R-ROOM-5: there is none for a kicked or an unknown player', () => {
    const room = new Play(pack).join('a')
    expect(playerView(room.state, 'x')).toBeNull()
    room.must(HOST, { type: 'kick', playerId: 'a', ban: true })
    expect(playerView(room.state, 'a')).toBeNull()
    expect(room.submit('a', { choice: 0 }, 1)).toBe('banned')
  })
})
