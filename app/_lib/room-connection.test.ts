import { describe, expect, it } from 'vitest'
import type { HostView, PlayerView, RoomView } from '../../contracts/index.ts'
import { NO_CONNECTION, type RoomSignal, reduceConnection } from './room-connection.ts'

const room = (phaseVersion: number, phase: unknown, extra = {}): RoomSignal => ({
  type: 'room',
  view: { phaseVersion, phase, serverNow: 1_000, ...extra } as RoomView,
  now: 400,
})
const player = (phaseVersion: number, points: number): RoomSignal => ({
  type: 'player',
  view: { phaseVersion, points } as PlayerView,
})
const QUESTION = { name: 'question', round: 1 }
const REVEAL = { name: 'reveal', round: 1 }

const known = (...signals: RoomSignal[]) => signals.reduce(reduceConnection, NO_CONNECTION)
const shown = (...signals: RoomSignal[]) => {
  const { room, player } = known(...signals)
  return [room?.phase.name, player?.points]
}

describe('what a page knows of its room', () => {
  it.each([
    ['private', [player(2, 0), room(2, QUESTION)]],
    ['public', [room(2, QUESTION), player(2, 0)]],
  ] as const)('R-VIEW-5: shows a screen when both views are there, the %s one first', (_, signals) => {
    expect(shown(signals[0])).toEqual([undefined, undefined])
    expect(shown(...signals)).toEqual(['question', 0])
    expect(known(...signals)).toMatchObject({ status: 'live', offsetMs: 600 })
  })

  it('R-VIEW-7: never shows the points of one phase on the screen of another', () => {
    const question = [room(2, QUESTION), player(2, 0)]
    expect(shown(...question, player(5, 900))).toEqual(['question', 0])
    expect(shown(...question, room(5, REVEAL))).toEqual(['question', 0])
    expect(shown(...question, player(5, 900), room(5, REVEAL))).toEqual(['reveal', 900])
    expect(shown(...question, room(5, REVEAL), player(5, 900))).toEqual(['reveal', 900])
  })

  it('R-NODE-8: says why a first screen is late, until it is there', () => {
    const refusal = { code: 'room-moving', message: 'The room is moving.', retryable: true } as const
    const late = known({ type: 'waiting', refusal })
    expect(late).toMatchObject({ status: 'connecting', refusal })
    expect(known({ type: 'waiting', refusal }, room(2, QUESTION), player(2, 0))).toMatchObject({
      status: 'live',
      refusal: null,
    })
  })

  it('keeps the reason why it was refused for good', () => {
    const refused = { code: 'banned', message: 'Out.', retryable: false } as const
    const late = { code: 'unreachable', message: 'No line.', retryable: true } as const
    const out = known({ type: 'refused', refusal: refused }, { type: 'waiting', refusal: late })
    expect(out.refusal).toEqual(refused)
  })

  it('takes news within a phase from either side', () => {
    const question = [room(2, QUESTION), player(2, 0)]
    expect(shown(...question, player(2, 30))).toEqual(['question', 30])
    expect(known(...question, room(2, QUESTION, { locked: true })).room?.locked).toBe(true)
  })

  it("pairs the host's list of people in the same way", () => {
    const host: RoomSignal = { type: 'host', view: { phaseVersion: 5, joinUrl: 'x' } as HostView }
    expect(known(room(2, QUESTION), host).room).toBeNull()
    expect(known(host, room(5, REVEAL))).toMatchObject({ host: { joinUrl: 'x' }, room: { phase: REVEAL } })
  })

  it('drops the count of another round', () => {
    const counted = known(room(2, QUESTION), player(2, 0), {
      type: 'count',
      view: { round: 1, answeredCount: 2, askedCount: 3 },
    })
    expect(counted.count?.answeredCount).toBe(2)
    const next = [player(9, 0), room(9, { name: 'question', round: 2 })].reduce(reduceConnection, counted)
    expect(next.count).toBeNull()
  })

  it('keeps the last screen while the line is down', () => {
    const playing = known(room(2, QUESTION), player(2, 0))
    const lost = reduceConnection(playing, { type: 'lost' })
    expect(lost).toMatchObject({ status: 'reconnecting', room: playing.room, player: playing.player })
  })

  it('R-FAULT-7: says that the server restarts, until it is back', () => {
    const screen = [room(2, QUESTION), player(2, 0)]
    expect(known(...screen, { type: 'stopping' }, { type: 'lost' }).status).toBe('restarting')
    expect(known(...screen, { type: 'stopping' }, { type: 'lost' }, ...screen).status).toBe('live')
    expect(known({ type: 'stopping' }).status).toBe('connecting')
  })
})
