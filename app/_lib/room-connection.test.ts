import { describe, expect, it } from 'vitest'
import type { PlayerView, RoomView } from '../../contracts/index.ts'
import { NO_CONNECTION, reduceConnection } from './room-connection.ts'

const room = (phase: unknown, game = 1) => ({ game, phase, serverNow: 1_000 }) as RoomView
const question = (round: number) => ({ name: 'question', round })
const player = { choice: 3, points: 900 } as PlayerView

const playing = reduceConnection(
  reduceConnection(NO_CONNECTION, { type: 'room', view: room(question(1)), now: 0 }),
  { type: 'player', view: player },
)

describe('what a page knows of its room', () => {
  it('keeps the choice when the same round comes again, as after a lost line', () => {
    const again = reduceConnection(playing, { type: 'room', view: room(question(1)), now: 0 })
    expect(again.player?.choice).toBe(3)
  })

  it.each([
    ['the next round', room(question(2))],
    ['the first round of a rematch', room(question(1), 2)],
  ])("does not show the last round's choice in %s", (_, view) => {
    expect(reduceConnection(playing, { type: 'room', view, now: 0 }).player).toEqual({
      ...player,
      choice: null,
    })
  })

  it('drops the count of another round and keeps the clock offset', () => {
    const counted = reduceConnection(playing, {
      type: 'count',
      view: { round: 1, answeredCount: 2, askedCount: 3 },
    })
    const next = reduceConnection(counted, { type: 'room', view: room(question(2)), now: 400 })
    expect(next.count).toBeNull()
    expect(next.offsetMs).toBe(600)
  })

  it('keeps the last view while the line is down', () => {
    const lost = reduceConnection(playing, { type: 'lost' })
    expect(lost.status).toBe('reconnecting')
    expect(lost.room).toBe(playing.room)
  })
})
