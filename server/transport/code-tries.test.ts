import { beforeEach, describe, expect, it } from 'vitest'
import type { Room } from '../room/room.ts'
import { CodeTries } from './code-tries.ts'

let now: number
let codes: CodeTries
/** Only who it is matters here. */
const room = () => ({}) as Room

beforeEach(() => {
  now = 0
  codes = new CodeTries(() => now)
})

/** Wrong codes that connections of this network could try at this moment. */
const guess = (network: string, tries: number): number => {
  let looked = 0
  for (let i = 0; i < tries; i += 1) {
    const connection = codes.of(network)
    if (!connection.may(undefined)) continue
    connection.wrong()
    looked += 1
  }
  return looked
}

describe('CodeTries', () => {
  it('R-SAFE-6: 300 students behind one address may each mistype three times and then get in', () => {
    const students = Array.from({ length: 300 }, () => codes.of('school'))
    for (let time = 0; time < 3; time += 1)
      for (const student of students) {
        expect(student.may(undefined)).toBe(true)
        student.wrong()
        now += 10
      }
    for (const student of students) expect(student.may(room())).toBe(true)
  })

  it('R-SAFE-6: one connection tries a dozen, then one in five seconds', () => {
    const connection = codes.of('a')
    const tries = () => {
      let looked = 0
      for (let i = 0; i < 50 && connection.may(undefined); i += 1, looked += 1) connection.wrong()
      return looked
    }
    expect(tries()).toBe(12)
    now += 60_000
    expect(tries()).toBe(12)
    now += 5_000
    expect(tries()).toBe(1)
  })

  it('R-SAFE-6: right codes count for nothing', () => {
    const connection = codes.of('a')
    for (let i = 0; i < 10_000; i += 1) expect(connection.may(room())).toBe(true)
  })

  it('R-SAFE-6: a network that guesses by ever new connections is held, and then finds no room either', () => {
    expect(guess('a', 5_000)).toBe(900)
    expect(codes.of('a').may(room())).toBe(false)
    now += 1_000
    expect(guess('a', 5_000)).toBe(3)
    expect(codes.of('b').may(room())).toBe(true)
  })

  it('R-SAFE-6: guessing locks nobody out of a room in which somebody of the same network sits', () => {
    const theirs = room()
    codes.of('school').seated(theirs)
    guess('school', 5_000)
    expect(codes.of('school').may(theirs)).toBe(true)
    expect(codes.of('school').may(room())).toBe(false)
    expect(codes.of('elsewhere').may(theirs)).toBe(true)
  })

  it('R-SAFE-6: many networks together are held as well: the codes last for hours', () => {
    let looked = 0
    for (let i = 0; i < 100; i += 1) looked += guess(`net-${i}`, 1_000)
    expect(looked).toBe(20_000)
    now += 1_000
    looked = 0
    for (let i = 0; i < 100; i += 1) looked += guess(`other-${i}`, 1_000)
    expect(looked).toBe(50)
  })
})
