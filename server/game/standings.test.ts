import { describe, expect, it } from 'vitest'
import type { StandingView } from '../../contracts/index.ts'
import { race } from './race.ts'
import { podium, standings, topStandings } from './standings.ts'
import { packOf, sureOf } from './testing/example-pack.ts'
import { HOST, Play } from './testing/play.ts'

/** Every item a shirt. logreg and ffnn say coat, the other three say shirt: 0 or 1 on every item. */
const shirts = packOf(
  Array.from({ length: 8 }, () => ({ label: 6, rows: [4, 4, 6, 6, 6].map((k) => sureOf(k)) })),
)

/** Plays rounds in which exactly the named players are right, all at once, the others wrong. */
const played = (players: readonly string[], ...right: readonly (readonly string[])[]) => {
  const room = new Play(shirts, { roundCount: 8 }).join(...players)
  for (const names of right) {
    room.open()
    for (const id of players) room.answer(id, names.includes(id) ? 6 : 0)
    room.reveal()
  }
  return room
}

describe('standings', () => {
  it('R-SCORE-4: are by points, ties sharing their rank', () => {
    const { state } = played(['a', 'b', 'c', 'd'], ['b', 'c', 'a'], ['a'])
    expect(standings(state).map((s) => [s.playerId, s.points, s.rank, s.previousRank])).toEqual([
      ['a', 2000, 1, 1],
      ['b', 1000, 2, 1],
      ['c', 1000, 2, 1],
      ['d', 0, 4, 4],
    ])
  })

  it('R-ROOM-5, R-SCORE-3: hold neither kicked players nor models', () => {
    const room = played(['a', 'b'], ['a'])
    room.must(HOST, { type: 'kick', playerId: 'a', ban: true })
    expect(standings(room.state).map((s) => [s.playerId, s.rank])).toEqual([['b', 1]])
  })

  it('R-SCORE-4: 500 players are ranked in a moment', () => {
    const ids = Array.from({ length: 500 }, (_, i) => `p${i}`)
    const room = new Play(shirts).join(...ids).open()
    ids.forEach((id, i) => {
      room.now += i % 3
      room.answer(id, i % 4 === 0 ? 0 : 6)
    })
    room.reveal()
    const all = standings(room.state)
    expect(all).toHaveLength(500)
    expect(all.every((s) => s.rank === 1 + all.filter((o) => o.points > s.points).length)).toBe(true)
  })

  it.each([
    [9, [], 9],
    [10, [], 10],
    [15, [], 10],
    [12, [9, 10, 11], 12],
    [15, [9, 10, 11], 12],
    [15, [9, 10, 11, 12], 10],
    [15, [3, 4], 10],
  ])('R-SCORE-5: of %i rows with the ties %j, %i are shown', (count, ties, shown) => {
    const rows = Array.from({ length: count }, (_, i): StandingView => {
      const rank = 1 + (ties.includes(i as never) ? ties[0]! : i)
      const base = { points: 0, previousRank: null, right: 0, streak: 0, team: null }
      return { playerId: `p${i}`, nickname: `p${i}`, rank, ...base }
    })
    expect(topStandings(rows)).toEqual(rows.slice(0, shown))
  })
})

describe('race', () => {
  it('R-ACC-2: people are the mean over items of the share that was right', () => {
    const { state } = played(['a', 'b', 'c', 'd'], ['a'], ['a', 'b', 'c', 'd'], ['a', 'b'])
    const { people } = race(state)
    expect(people.right).toBeCloseTo(0.25 + 1 + 0.5, 12)
    expect(people.asked).toBe(3)
    expect(people.accuracy).toBeCloseTo(1.75 / 3, 12)
    // Wilson with 1.75 of 3, not 7 of 12.
    expect(people.interval![1] - people.interval![0]).toBeGreaterThan(0.6)
  })

  it('R-ACC-1: models are counted on the same items', () => {
    const { state } = played(['a'], ['a'], [])
    expect(race(state).models.map((m) => [m.model, m.right, m.asked, m.accuracy])).toEqual([
      ['logreg', 0, 2, 0],
      ['ffnn', 0, 2, 0],
      ['cnn1', 2, 2, 1],
      ['cnn2', 2, 2, 1],
      ['resnet50', 2, 2, 1],
    ])
  })

  it('R-ACC-6: a model is beaten by those who had more right on the rounds that they were asked in', () => {
    const room = played(['a', 'b', 'c'], ['a', 'b'], ['a'])
    const beaten = () => race(room.state).models.map(({ model, beatenBy }) => [model, beatenBy])
    expect(beaten()).toEqual([
      ['logreg', 2],
      ['ffnn', 2],
      ['cnn1', 0],
      ['cnn2', 0],
      ['resnet50', 0],
    ])
    // One who comes late is compared on the rounds from then on; who is removed beats nobody.
    room.join('late').open()
    for (const id of ['a', 'b', 'c', 'late']) room.answer(id, id === 'late' ? 6 : 0)
    room.reveal()
    expect(beaten()[0]).toEqual(['logreg', 3])
    room.must(HOST, { type: 'kick', playerId: 'a', ban: true })
    expect(beaten()[0]).toEqual(['logreg', 2])
  })

  it('R-ACC-1: before the first reveal there is nothing to say', () => {
    const room = new Play(shirts).join('a').open()
    expect(race(room.state)).toEqual({
      people: { right: 0, asked: 0, accuracy: null, interval: null },
      models: [],
      crowd: null,
      committee: null,
    })
  })

  it('R-ACC-2: a round in which nobody was asked does not count for people', () => {
    const room = new Play(shirts).open().reveal()
    expect(race(room.state).people.asked).toBe(0)
    expect(race(room.state).models[0]!.asked).toBe(1)
  })

  it('R-ROOM-5: what a kicked player answered leaves the figure', () => {
    const room = played(['a', 'b'], ['a'])
    expect(race(room.state).people.accuracy).toBe(0.5)
    room.must(HOST, { type: 'kick', playerId: 'b', ban: true })
    expect(race(room.state).people.accuracy).toBe(1)
  })
})

describe('podium', () => {
  const places = (room: Play) =>
    podium(room.state).map((p) => [p.place, p.right, p.asked, p.players.map((x) => x.playerId), p.models])

  it('R-ACC-4: mixes people and models by accuracy, ties sharing their place', () => {
    const room = played(['a', 'b', 'c'], ['a', 'b'], ['a'])
    expect(places(room)).toEqual([
      [1, 2, 2, ['a'], ['cnn1', 'cnn2', 'resnet50']],
      [5, 1, 2, ['b'], []],
      [6, 0, 2, ['c'], ['logreg', 'ffnn']],
    ])
  })

  it('R-ACC-4: speed counts for nothing', () => {
    const room = new Play(shirts).join('fast', 'slow').open()
    room.answer('fast', 6)
    room.now += 19_000
    room.answer('slow', 6)
    room.reveal()
    expect(podium(room.state)[0]!.players.map((p) => p.playerId)).toEqual(['fast', 'slow'])
  })

  it('R-ACC-4, R-ROOM-3: a late player is compared on the rounds from then on', () => {
    const room = played(['a'], [])
    room.join('late').open()
    room.answer('late', 6)
    room.answer('a', 6)
    room.reveal()
    expect(places(room)).toEqual([
      [1, 2, 2, ['late'], ['cnn1', 'cnn2', 'resnet50']],
      [5, 1, 2, ['a'], []],
      [6, 0, 2, [], ['logreg', 'ffnn']],
    ])
  })

  it('R-ACC-4: without a revealed round there is no place', () => {
    const room = new Play(shirts).join('a')
    room.must(HOST, { type: 'start' })
    room.must(HOST, { type: 'end' })
    expect(podium(room.state)).toEqual([])
  })
})
