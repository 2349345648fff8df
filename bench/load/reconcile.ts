import type { RoomEvent } from '../../contracts/index.ts'
import type { Acknowledged } from './class-room.ts'

/** What a player's screen said at the end. */
export interface Finished {
  readonly roomId: string
  readonly playerId: string
  readonly points: number
  readonly right: number
  readonly rank: number | null
}

export interface Reconciled {
  readonly acknowledged: number
  readonly stored: number
  readonly players: number
  /** Sentences; none where everything adds up. */
  readonly faults: readonly string[]
}

type EventOf<T extends RoomEvent['type']> = Extract<RoomEvent, { type: T }>

/** R-SCORE-1, worked out here a second time: nothing of the game is asked. */
const pointsOf = (answer: EventOf<'AnswerSubmitted'>, opened: EventOf<'RoundOpened'>): number => {
  const windowMs = opened.deadlineAt! - opened.at
  const share = Math.min(Math.max((answer.at - opened.at) / windowMs, 0), 1)
  return Math.round((1 - share / 2) * 1000)
}

interface Score {
  points: number
  right: number
}

/** Points and right answers of every player of a log. */
const scoresOf = (events: readonly RoomEvent[]): Map<string, Score> => {
  const opened = new Map<number, EventOf<'RoundOpened'>>()
  const labels = new Map<number, number>()
  const scores = new Map<string, Score>()
  for (const event of events) {
    if (event.type === 'PlayerJoined') scores.set(event.playerId, { points: 0, right: 0 })
    if (event.type === 'RoundOpened') opened.set(event.round, event)
    if (event.type === 'RoundRevealed') labels.set(event.round, event.label)
  }
  for (const event of events) {
    if (event.type !== 'AnswerSubmitted' || event.choice !== labels.get(event.round)) continue
    const score = scores.get(event.playerId)!
    score.points += pointsOf(event, opened.get(event.round)!)
    score.right += 1
  }
  return scores
}

/** One more than those who have more points; null in a room where nobody has any, as the race has not begun. */
const placeOf = (own: Score, room: ReadonlyMap<string, Score>): number | null => {
  const all = [...room.values()]
  return all.some(({ points }) => points > 0)
    ? 1 + all.filter(({ points }) => points > own.points).length
    : null
}

/** Whether every acknowledged answer is in the log exactly once, no other is, and the screens' last figures follow from it. */
export const reconcile = (
  acknowledged: readonly Acknowledged[],
  finished: readonly Finished[],
  logs: ReadonlyMap<string, readonly RoomEvent[]>,
): Reconciled => {
  const faults: string[] = []
  const keyOf = (roomId: string, playerId: string, round: number) => `${roomId}/${playerId}/${round}`
  const stored = new Map<string, (number | null)[]>()
  for (const [roomId, events] of logs)
    for (const event of events) {
      if (event.type !== 'AnswerSubmitted') continue
      const key = keyOf(roomId, event.playerId, event.round)
      stored.set(key, [...(stored.get(key) ?? []), event.choice])
    }
  for (const { roomId, playerId, round, choice } of acknowledged) {
    const choices = stored.get(keyOf(roomId, playerId, round)) ?? []
    if (choices.length !== 1 || choices[0] !== choice)
      faults.push(
        `${keyOf(roomId, playerId, round)}: acknowledged ${choice}, stored ${choices.join(', ') || 'nothing'}`,
      )
  }
  const count = [...stored.values()].reduce((sum, choices) => sum + choices.length, 0)
  if (count !== acknowledged.length)
    faults.push(`${acknowledged.length} answers were acknowledged and ${count} are stored`)

  const scores = new Map([...logs].map(([roomId, events]) => [roomId, scoresOf(events)]))
  for (const { roomId, playerId, points, right, rank } of finished) {
    const room = scores.get(roomId)
    const own = room?.get(playerId)
    const place = room && own ? placeOf(own, room) : null
    if (own?.points !== points || own.right !== right || rank !== place)
      faults.push(
        `${roomId}/${playerId}: its screen said ${points} points, ${right} right, place ${rank}; by the log ${own?.points}, ${own?.right}, ${place}`,
      )
  }
  return { acknowledged: acknowledged.length, stored: count, players: finished.length, faults }
}
