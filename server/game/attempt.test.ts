import { describe, expect, it } from 'vitest'
import type { RoomEvent } from '../../contracts/index.ts'
import { RoomEventSchema } from '../../contracts/schemas.ts'
import { dueAt } from './decide-flow.ts'
import { examplePack } from './testing/example-pack.ts'
import { Play, player, SYSTEM } from './testing/play.ts'
import { countView, roomView } from './view-for.ts'

const pack = examplePack()
const UNTIL = 100_000
const CHOICES = [
  [1, 3, 5, 7],
  [0, 2, 4, 8],
  [0, 1, 2, 9],
]

/** Items 1, 2 and 9 of the pack, whose labels these are. */
const attempt = () => {
  const room = new Play(pack, {
    kind: 'solo',
    hostTokenHash: null,
    deck: { items: [1, 2, 9] },
    choiceCount: 4,
    answerWindowS: null,
    homework: { key: 'the-key', roomId: 'the-room', roomOpenedAt: 500, until: UNTIL, choices: CHOICES },
  })
  room.take({
    type: 'PlayerJoined',
    at: 1_000,
    playerId: 'me',
    nickname: 'Ana',
    tokenHash: 't',
    deviceHash: 'd',
    team: null,
  })
  room.must(player('me'), { type: 'start' })
  return room
}
const types = (events: readonly RoomEvent[] | string) =>
  typeof events === 'string' ? events : events.map((e) => e.type)
const answered = (room: Play) => {
  room.answer('me', room.label)
  room.must(SYSTEM, { type: 'all-answered', round: room.current.round })
}

describe('an attempt at homework', () => {
  it('R-HOMEWORK-3: asks the class’s items in its order, with the labels that the class was offered', () => {
    const room = attempt()
    const seen = []
    for (let round = 1; round <= 3; round += 1) {
      seen.push({ item: room.current.itemIndex, choices: room.current.choices })
      answered(room)
      room.must(player('me'), { type: 'next', round })
    }
    expect(seen).toEqual([1, 2, 9].map((item, i) => ({ item, choices: CHOICES[i] })))
    expect(room.state.phase.name).toBe('podium')
    for (const event of room.log) expect(RoomEventSchema.parse(event)).toEqual(event)
    expect(room.replayed()).toEqual(room.state)
  })

  it('R-HOMEWORK-7: answers count up to and including its end, and nothing after it', () => {
    const room = attempt()
    room.now = UNTIL
    answered(room)
    room.must(player('me'), { type: 'next', round: 1 })
    room.now = UNTIL + 1
    expect(room.answer('me', room.label)).toBe('homework-over')
    expect(room.state.phase.name).toBe('question')
  })

  it('R-HOMEWORK-7: then it ends with what was answered, and the open piece is told to nobody', () => {
    const room = attempt()
    answered(room)
    room.must(player('me'), { type: 'next', round: 1 })
    expect(dueAt(room.state)).toBe(UNTIL + 1)
    room.now = UNTIL
    expect(room.run(SYSTEM, { type: 'tick' })).toEqual([])
    room.now = UNTIL + 1
    expect(types(room.run(SYSTEM, { type: 'tick' }))).toEqual(['GameEnded'])
    expect(room.state.revealed.map(({ round }) => round)).toEqual([1])
    expect(room.state.players.get('me')).toMatchObject({ right: 1, asked: 1 })
    expect(dueAt(room.state)).toBeNull()
    const { phase } = roomView(room.state, pack, room.now, countView(room.state, new Set()))
    expect(phase).toMatchObject({ name: 'podium', rounds: [{ round: 1 }] })
  })

  it('R-HOMEWORK-8: ended early it is the same, also without an answer', () => {
    const room = attempt()
    expect(types(room.run(SYSTEM, { type: 'end' }))).toEqual(['GameEnded'])
    expect(room.run(SYSTEM, { type: 'end' })).toBe('wrong-phase')
    expect(roomView(room.state, pack, room.now, countView(room.state, new Set())).phase).toMatchObject({
      places: [],
      rounds: [],
    })
    expect(room.run(player('me'), { type: 'end' })).toBe('not-host')
  })
})
