import { describe, expect, it } from 'vitest'
import { replay } from './reduce.ts'
import { examplePack } from './testing/example-pack.ts'
import { Play } from './testing/play.ts'
import { countView, hostView, playerView, roomView } from './view-for.ts'

const pack = examplePack({ itemCount: 120 })
const FEW = 500
/** So many times more players may cost so many times more, thrice over; what is quadratic costs 64 times more. */
const TIMES_MORE = 8
const MOST = 3 * TIMES_MORE

const ids = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`)

/** A class that has joined, answered and seen the reveal, as its log. */
const played = (count: number): Play => {
  const room = new Play(pack, { teams: 3, roundCount: 3, crowd: true }).join(...ids(count))
  for (let round = 0; round < 2; round += 1) {
    room.open()
    for (const id of ids(count)) {
      room.answer(id, room.label)
      playerView(room.state, id)
    }
    room.reveal()
  }
  return room
}

const look = ({ state, now }: Play) => {
  const connected = new Set(state.players.keys())
  for (const id of state.players.keys()) playerView(state, id)
  roomView(state, pack, now, countView(state, connected))
  hostView(state, pack, '', connected)
}

/** Of the processor, in µs: what waits for its turn while others compute takes longer by the clock, the longer the more often. */
const timeOf = (run: () => void): number => {
  const from = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(from)
  return user + system
}

/** How many times longer many take than few, by the shortest of several runs: other work on the machine only adds, so where it is too much there are more. */
const growth = (run: (count: number) => () => void): number => {
  const few = run(FEW)
  const many = run(TIMES_MORE * FEW)
  few()
  let fewUs = Number.POSITIVE_INFINITY
  let manyUs = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 || (tries < 12 && manyUs / fewUs >= MOST); tries += 1) {
    fewUs = Math.min(fewUs, timeOf(few))
    manyUs = Math.min(manyUs, timeOf(many))
  }
  return manyUs / fewUs
}

describe('the cost of a room', () => {
  it('R-LOAD-2: joining, answering and a reveal cost a player the same in a class eight times as large', () => {
    expect(growth((count) => () => void played(count))).toBeLessThan(MOST)
  })

  it('R-LOAD-2: so do everybody’s views', () => {
    const rooms = new Map([FEW, TIMES_MORE * FEW].map((count) => [count, played(count)]))
    // A further event of no account: what was worked out for the state before is not there any more.
    const fresh = (room: Play) => replay(room.log)
    expect(
      growth((count) => {
        const room = rooms.get(count)!
        return () => look(Object.assign(Object.create(Play.prototype), room, { state: fresh(room) }))
      }),
    ).toBeLessThan(MOST)
  })

  it('R-LOAD-3: replaying a log of eight times as many events takes about eight times as long', () => {
    const logs = new Map([FEW, TIMES_MORE * FEW].map((count) => [count, played(count).log]))
    expect(growth((count) => () => void replay(logs.get(count)!))).toBeLessThan(MOST)
  })
})
