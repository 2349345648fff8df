import { describe, expect, it } from 'vitest'
import { HEAT_BYTES, type WhyView } from '../../contracts/index.ts'
import { answerOf } from './pack.ts'
import { examplePack, MODEL_IDS, packOf, sureOf } from './testing/example-pack.ts'
import { HOST, Play, player, SYSTEM } from './testing/play.ts'
import { countView, hostView, playerView, roomView } from './view-for.ts'

const why = (room: Play): WhyView | null => hostView(room.state, room.pack, 'url', new Set()).why
const show = (room: Play, shown = true, round = 1) => room.run(HOST, { type: 'show-why', round, shown })

/** Items of class 6: logreg and ffnn say 0, cnn1 says 4, the others are right; over the whole pack 0 is the commonest mistake. */
const shirts = packOf(
  Array.from({ length: 4 }, () => ({ label: 6, rows: [0, 0, 4, 6, 6].map((answer) => sureOf(answer)) })),
)

const asked = (choices: readonly number[]) => {
  const room = new Play(shirts, { deck: 'random' }).join(...choices.map((_, i) => `p${i}`)).open()
  choices.forEach((choice, i) => {
    room.answer(`p${i}`, choice)
  })
  if (room.state.phase.name === 'question') room.reveal()
  return room
}

describe('showing why', () => {
  it('R-WHY-1: is a fact of the log, once, and ends with the reveal', () => {
    const room = new Play(shirts).join('a').open().reveal()
    expect(show(room)).toEqual([{ type: 'WhyShown', at: room.now, round: 1, shown: true }])
    expect(show(room)).toEqual([])
    expect(room.replayed()).toEqual(room.state)
    expect(why(room)).not.toBeNull()
    show(room, false)
    expect(why(room)).toBeNull()
    show(room)
    room.open().reveal()
    expect(why(room)).toBeNull()
  })

  it('R-WHY-1: needs a reveal, of the round it names', () => {
    const room = new Play(shirts).join('a')
    expect(show(room)).toBe('wrong-phase')
    room.open()
    expect(show(room)).toBe('wrong-phase')
    room.reveal()
    expect(show(room, true, 2)).toBe('wrong-round')
    expect(room.run(player('a'), { type: 'show-why', round: 1, shown: true })).toBe('not-host')
    room.must(HOST, { type: 'pause', breakMs: null })
    expect(show(room)).toBe('paused')
  })

  it('R-WHY-2: holds a reveal that would go on by itself, and gives it its time again', () => {
    const room = new Play(shirts, { autoAdvance: true, roundCount: 2 }).join('a').open().reveal()
    const until = () => {
      const { phase } = roomView(room.state, room.pack, room.now, countView(room.state, new Set()))
      return phase.name === 'reveal' ? phase.until : null
    }
    const stays = until()! - room.now
    show(room)
    expect(until()).toBeNull()
    room.now += 10 * stays
    expect(room.run(SYSTEM, { type: 'tick' })).toEqual([])
    show(room, false)
    expect(until()).toBe(room.now + stays)
  })
})

describe('whyView', () => {
  it('R-WHY-3: goes to hosts only, and only while it is shown', () => {
    const room = asked([6])
    const others = () =>
      JSON.stringify([
        roomView(room.state, shirts, room.now, countView(room.state, new Set())),
        playerView(room.state, 'p0'),
      ])
    show(room)
    expect(others()).not.toMatch(/heat|imagesBase64/)
    expect(hostView(room.state, shirts, 'url', new Set()).why).not.toBeNull()
  })

  it('R-WHY-3: holds each model’s heat map of its first class, where the pack has one', () => {
    const pack = examplePack()
    const room = new Play(pack).join('a').open()
    const { itemIndex } = room.current
    room.reveal()
    show(room)
    const { models } = why(room)!
    expect(models.map(({ model }) => model)).toEqual(MODEL_IDS)
    for (const { model, answer, heatBase64 } of models) {
      expect(answer).toBe(answerOf(pack, model, itemIndex))
      const maps = pack.heat.get(model)
      if (!maps) expect(heatBase64).toBeNull()
      else
        expect([...Buffer.from(heatBase64!, 'base64')]).toEqual([
          ...maps.subarray(itemIndex * HEAT_BYTES, (itemIndex + 1) * HEAT_BYTES),
        ])
    }
    expect(models.filter(({ heatBase64 }) => heatBase64 === null)).toHaveLength(1)
  })

  it.each([
    // 0 by two models; 4 by one model and two people; 2 by three people.
    [[4, 4, 2, 2, 2], 4, { people: 2, answered: 5, models: 1 }],
    [[4, 6], 0, { people: 0, answered: 2, models: 2 }],
    [[2, 2, 2], 2, { people: 3, answered: 3, models: 0 }],
    [[], 0, { people: 0, answered: 0, models: 2 }],
  ] as const)('R-WHY-3: answered %j, the class in its place is %i', (choices, mistake, mistaken) => {
    const room = asked(choices)
    show(room)
    const { classes, mistaken: counted } = why(room)!
    expect(classes.map(({ label }) => label)).toEqual([6, mistake])
    expect(classes.map(({ imagesBase64 }) => imagesBase64)).toEqual([
      shirts.typical[6],
      shirts.typical[mistake],
    ])
    expect(counted).toEqual(mistaken)
  })

  it('R-WHY-3: who was asked something else does not count; where nobody was wrong the test set decides', () => {
    // 3 is right everywhere but in one item of another round's making, where all say 1.
    const rows = (answer: number) => MODEL_IDS.map(() => sureOf(answer))
    const pack = packOf([3, 3, 3, 1].map((answer) => ({ label: 3, rows: rows(answer) })))
    const room = new Play(pack, { mode: 'guess', deck: { items: [0, 1, 2] } }).join('a').open()
    room.answer('a', 7)
    room.reveal()
    show(room)
    const { classes, mistaken } = why(room)!
    expect(classes.map(({ label }) => label)).toEqual([3, 1])
    expect(mistaken).toEqual({ people: 0, answered: 0, models: 0 })
  })
})
