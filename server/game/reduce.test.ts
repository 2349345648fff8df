import { describe, expect, it } from 'vitest'
import type { RoomEvent } from '../../contracts/index.ts'
import { reduce, replay } from './reduce.ts'
import { examplePack, roomCreated } from './testing/example-pack.ts'
import { HOST, Play } from './testing/play.ts'

const pack = examplePack()
const joined = (playerId: string): RoomEvent => ({
  type: 'PlayerJoined',
  at: 1_000,
  playerId,
  nickname: playerId,
  tokenHash: 't',
  deviceHash: 'd',
  team: null,
})

describe('reduce', () => {
  it('R-LOG-1: the version is the number of events', () => {
    const log = [roomCreated(), joined('a'), joined('b'), { type: 'RoomClosed', at: 2_000 } as const]
    expect(log.map((_, i) => replay(log.slice(0, i + 1)).version)).toEqual([1, 2, 3, 4])
  })

  it('R-LOG-1: leaves the state it was given as it was', () => {
    const room = new Play(pack).join('a').open()
    const before = room.state
    const copy = structuredClone(before)
    room.answer('a', room.label)
    room.reveal()
    expect(before).toEqual(copy)
  })

  it.each<[string, RoomEvent[]]>([
    ['an empty log', []],
    ['a log without its RoomCreated', [joined('a')]],
    ['a second RoomCreated', [roomCreated(), roomCreated()]],
    ['a rename of nobody', [roomCreated(), { type: 'PlayerRenamed', at: 1, playerId: 'x', nickname: 'X' }]],
    [
      'an answer without a round',
      [
        roomCreated(),
        { type: 'AnswerSubmitted', at: 1, round: 1, playerId: 'a', choice: 0, certainty: null, models: null },
      ],
    ],
  ])('R-LOG-1: %s is no room’s and throws', (_, log) => {
    expect(() => replay(log)).toThrow()
  })

  it('refuses an event of a kind it does not know', () => {
    expect(() => reduce(replay([roomCreated()]), { type: 'Unheard' } as never)).toThrow(/Unexpected/)
  })
})

describe('scoring at the reveal', () => {
  it('R-SCORE-1: by the time from opening to receipt', () => {
    const room = new Play(pack).join('fast', 'half', 'last', 'wrong', 'silent').open()
    const { label, wrong } = room
    const opened = room.now
    room.answer('fast', label)
    room.answer('wrong', wrong)
    room.now = opened + 10_000
    room.answer('half', label)
    room.now = opened + 20_000
    room.answer('last', label)
    room.reveal()
    const points = Object.fromEntries([...room.state.players].map(([id, p]) => [id, p.points]))
    expect(points).toEqual({ fast: 1000, half: 750, last: 500, wrong: 0, silent: 0 })
  })

  it('R-SCORE-1: a clock that went backwards costs and gives nothing beyond the bounds', () => {
    const room = new Play(pack).join('a').open()
    room.now -= 500
    room.answer('a', room.label)
    room.reveal()
    expect(room.state.players.get('a')!.points).toBe(1000)
  })

  it('R-ACC-3: silence counts as not right for those present at the opening, not for a later one', () => {
    const room = new Play(pack).join('present').open()
    room.join('later', 'answering')
    room.answer('answering', room.label)
    room.reveal()
    const asked = Object.fromEntries([...room.state.players].map(([id, p]) => [id, [p.right, p.asked]]))
    expect(asked).toEqual({ present: [0, 1], later: [0, 0], answering: [1, 1] })
  })

  it('R-SCORE-6: a streak grows with right answers and ends with a wrong or missing one', () => {
    const room = new Play(pack, { roundCount: 5 }).join('a', 'b')
    const streaks: number[][] = []
    for (const [a, b] of [
      [true, true],
      [true, null],
      [false, true],
      [true, true],
    ] as const) {
      room.open()
      room.answer('a', a ? room.label : room.wrong)
      if (b) room.answer('b', room.label)
      room.reveal()
      streaks.push(['a', 'b'].map((id) => room.state.players.get(id)!.streak))
    }
    expect(streaks).toEqual([
      [1, 1],
      [2, 0],
      [0, 1],
      [1, 2],
    ])
  })

  it('R-SCORE-4: before anybody has points nobody has a rank, and nobody falls from one', () => {
    const room = new Play(pack).join('a', 'b').open().reveal()
    const ranks = () => [...room.state.players.values()].map((p) => [p.rank, p.previousRank])
    expect(ranks()).toEqual([
      [null, null],
      [null, null],
    ])
    room.open().answer('b', room.label)
    room.reveal()
    expect(ranks()).toEqual([
      [2, null],
      [1, null],
    ])
  })

  it('R-SCORE-4: ranks are kept with the previous ones, ties share, kicked players have none', () => {
    const room = new Play(pack).join('a', 'b', 'c', 'd').open()
    for (const id of ['a', 'b', 'd']) room.answer(id, room.label)
    room.must(HOST, { type: 'kick', playerId: 'd', ban: true })
    room.reveal()
    const ranks = () => [...room.state.players.values()].map((p) => [p.rank, p.previousRank])
    expect(ranks()).toEqual([
      [1, null],
      [1, null],
      [3, null],
      [null, null],
    ])
    room.open()
    room.answer('c', room.label)
    room.answer('b', room.label)
    room.reveal()
    expect(ranks()).toEqual([
      [2, 1],
      [1, 1],
      [2, 3],
      [null, null],
    ])
  })
})
