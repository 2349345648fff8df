import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, type RoomEvent } from '../../contracts/index.ts'
import { type PeopleAnswer, peopleAnswers } from '../game/people-answers.ts'
import { examplePack, packOf, sureOf } from '../game/testing/example-pack.ts'
import { Play } from '../game/testing/play.ts'
import { PeopleCounts } from './people-counts.ts'
import type { PeopleStore } from './people-store.ts'

/** Ten shirts that nobody would take for suspects. */
const shirts = packOf(Array.from({ length: 10 }, () => ({ label: 6, rows: Array(5).fill(sureOf(6)) })))

class MemoryPeople implements PeopleStore {
  readonly counted = new Set<string>()
  readonly answers: PeopleAnswer[] = []
  readonly logs = new Map<string, RoomEvent[]>()
  reads = 0
  failing = false

  async countGame({ roomId, game }: { roomId: string; game: number }, answers: readonly PeopleAnswer[]) {
    if (this.failing) throw new Error('the disk is full')
    if (this.counted.has(`${roomId}/${game}`)) return false
    this.counted.add(`${roomId}/${game}`)
    this.answers.push(...answers)
    return true
  }
  async listUncounted() {
    return [...this.logs.keys()]
  }
  async readEvents(roomId: string) {
    return this.logs.get(roomId) ?? []
  }
  async readAnswers() {
    this.reads += 1
    return this.answers
  }
}
const counting = () => {
  const store = new MemoryPeople()
  return { store, people: new PeopleCounts({ store, log: pino({ level: 'silent' }) }) }
}
const total = (answers: readonly PeopleAnswer[]) => answers.reduce((n, { count }) => n + count, 0)

describe('the answers of a game', () => {
  it('R-PEOPLE-1: each choice of each person, without those who were kicked or said nothing', () => {
    const room = new Play(shirts, { roundCount: 1 }).join('a', 'b', 'c', 'd').open()
    room.answer('a', 6)
    room.answer('b', 6)
    room.answer('c', 4)
    room.reveal()
    const item = room.state.revealed[0]!.itemIndex
    const all = peopleAnswers(room.state)
    expect(all.map(({ choice, count }) => [choice, count])).toEqual([
      [6, 2],
      [4, 1],
    ])
    expect(all.every((a) => a.item === item && a.choiceCount === 10)).toBe(true)
    room.must({ role: 'host' }, { type: 'kick', playerId: 'c', ban: true })
    expect(total(peopleAnswers(room.state))).toBe(2)
  })

  it('R-PEOPLE-1: of two votes the last, and the first of who voted once', () => {
    const room = new Play(shirts, { mode: 'revote', roundCount: 1 }).join('a', 'b').open()
    room.answer('a', 4)
    room.answer('b', 4)
    room.reveal().next()
    room.answer('a', 6)
    room.reveal()
    expect(peopleAnswers(room.state).map(({ choice, count }) => [choice, count])).toEqual([
      [6, 1],
      [4, 1],
    ])
  })

  it.each(['guess', 'fooled', 'tribunal'] as const)('R-PEOPLE-1: %s names no item', (mode) => {
    const room = new Play(examplePack(), { mode, roundCount: 1 }).join('a').open()
    room.submit('a', mode === 'fooled' ? { models: [] } : { choice: room.current.choices[0]! })
    room.reveal()
    expect(peopleAnswers(room.state)).toEqual([])
  })

  it('R-PEOPLE-1: practice counts for nothing', () => {
    const room = new Play(shirts, { roundCount: 1, options: { ...DEFAULT_OPTIONS, practice: true } })
      .join('a')
      .open()
    room.answer('a', 6)
    room.reveal()
    expect(peopleAnswers(room.state)).toEqual([])
  })
})

describe('counting games', () => {
  const finished = (rematch = false) => {
    const room = new Play(shirts, { roundCount: 1 }).join('a').open()
    room.answer('a', 6)
    room.reveal().next()
    while (room.state.phase.name !== 'podium') room.next()
    if (rematch) room.must({ role: 'host' }, { type: 'rematch', seed: 'next' })
    return room
  }

  it('R-PEOPLE-2: a game that is told twice is counted once', async () => {
    const { store, people } = counting()
    const { state } = finished()
    await people.gameEnded('r', state)
    await people.gameEnded('r', state)
    expect(total(store.answers)).toBe(1)
    const { tenLabels, fourLabels } = await people.view()
    expect([tenLabels.length, tenLabels[0]?.[7], fourLabels]).toEqual([1, 1, []])
  })

  it('R-PEOPLE-2: a rematch in the same moment loses no game', async () => {
    const { store, people } = counting()
    const room = finished(true)
    store.logs.set('r', room.log)
    await people.gameEnded('r', room.state)
    expect([...store.counted]).toEqual(['r/1'])
  })

  it('R-PEOPLE-3: what a crash kept from being counted is counted at the next start; open games are not', async () => {
    const { store, people } = counting()
    const open = new Play(shirts, { roundCount: 1 }).join('a').open()
    open.answer('a', 6)
    store.logs.set('over', finished().log).set('open', open.log)
    store.failing = true
    await people.gameEnded('over', finished().state)
    store.failing = false
    await people.catchUp()
    await people.catchUp()
    expect([...store.counted]).toEqual(['over/1'])
    expect(total(store.answers)).toBe(1)
  })

  it('R-PEOPLE-5: is read from the database once until something is counted', async () => {
    const { store, people } = counting()
    await people.view()
    await people.view()
    expect(store.reads).toBe(1)
    await people.gameEnded('r', finished().state)
    expect((await people.view()).tenLabels).toHaveLength(1)
    expect(store.reads).toBe(2)
  })
})
