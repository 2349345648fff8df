import { expect } from 'vitest'
import type { RoomEvent } from '../../../contracts/index.ts'
import { lastDeadline } from '../../game/deadline.ts'
import type { Pack } from '../../game/pack.ts'
import { replay } from '../../game/reduce.ts'
import { countView, roomView } from '../../game/view-for.ts'
import type { Witness } from './play-script.ts'
import { rerunLog } from './rerun-log.ts'

/** A message takes no longer than this on one busy machine, nor does a timer come later. */
const SLACK_MS = 3_000

type Submitted = Extract<RoomEvent, { type: 'AnswerSubmitted' }>

/** Every answer of the log with the vote that it was for. */
const answersIn = (log: readonly RoomEvent[]) => {
  let vote = 1
  return log.flatMap((event): (Submitted & { vote: number })[] => {
    if (event.type === 'RoundOpened') vote = 1
    if (event.type === 'SecondVoteOpened') vote = 2
    return event.type === 'AnswerSubmitted' ? [{ ...event, vote }] : []
  })
}

/** Every acknowledged answer is in the log once, as it was given, and nothing is there that nobody sent. */
const judgeAnswers = (log: readonly RoomEvent[], { sent }: Witness): number => {
  const keyOf = (a: { playerId: string; round: number; vote: number }, answer: unknown) =>
    JSON.stringify([a.playerId, a.round, a.vote, answer])
  const stored = answersIn(log).map((event) => {
    const { choice, certainty, models } = event
    return keyOf(event, { choice, certainty, models })
  })
  expect(new Set(stored).size).toBe(stored.length)
  const acknowledged = sent.filter(({ outcome }) => outcome === 'acknowledged')
  expect(stored).toEqual(expect.arrayContaining(acknowledged.map((a) => keyOf(a, a.answer))))
  expect(sent.map((a) => keyOf(a, a.answer))).toEqual(expect.arrayContaining(stored))
  return acknowledged.length
}

/** What people saw when they came back: the room as the log had it, its clocks where they were, the time the true one. */
const judgeReturns = (log: readonly RoomEvent[], { returns }: Witness, pack: Pack): void => {
  for (const { view, at } of returns) {
    const state = replay(log.slice(0, view.version))
    const { phase, pause } = roomView(state, pack, view.serverNow, countView(state, new Set()))
    const clocks = (p: typeof phase) => ['deadlineAt', 'opensAt', 'until'].map((k) => p[k as never])
    expect([view.phase.name, ...clocks(view.phase)]).toEqual([phase.name, ...clocks(phase)])
    expect(view.pause).toEqual(pause)
    expect(Math.abs(at - view.serverNow)).toBeLessThan(SLACK_MS)
  }
}

/** A round that its clock closed: not before its deadline, and as soon as a server was there after it. */
const judgeDeadlines = (log: readonly RoomEvent[], spans: readonly { from: number; to: number }[]): void => {
  log.forEach((event, version) => {
    if (event.type !== 'RoundRevealed' || event.end !== 'deadline') return
    const before = replay(log.slice(0, version))
    if (before.phase.name !== 'question') throw new Error(`a reveal in ${before.phase.name}`)
    const deadline = lastDeadline(before, before.phase.current)!
    expect(event.at).toBeGreaterThanOrEqual(deadline)
    // A server that was killed within that slack may have had no time to store it.
    const served = spans.map(({ from, to }) => ({ from: Math.max(from, deadline), to }))
    // None, where all games were over before.
    const there = served.find(({ from, to }) => to > from + SLACK_MS)
    if (there) expect(event.at).toBeLessThan(there.from + SLACK_MS)
  })
}

/** @returns how many acknowledged answers were found */
export const judgeRoom = (
  log: readonly RoomEvent[],
  witness: Witness,
  spans: readonly { from: number; to: number }[],
  pack: Pack,
): number => {
  const acknowledged = judgeAnswers(log, witness)
  judgeReturns(log, witness, pack)
  judgeDeadlines(log, spans)
  const uninterrupted = rerunLog(log, pack)
  expect(uninterrupted.log).toEqual(log)
  const { phase } = roomView(uninterrupted.state, pack, 0, null)
  if (phase.name !== 'podium') throw new Error(`the game ended in ${phase.name}`)
  const { standings, places } = phase
  for (const seen of witness.podiums) expect(seen).toEqual({ standings, places })
  return acknowledged
}
