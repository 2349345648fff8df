import { parseArgs } from 'node:util'
import { PLAYERS_MAX, ROUND_COUNTS } from '../../contracts/index.ts'

/** So many rooms, each of so many players. */
export interface Scenario {
  readonly rooms: number
  readonly players: number
}

export interface LoadOptions {
  readonly scenarios: readonly Scenario[]
  readonly rounds: number
  /** All answer within this time, each at a moment of his own. */
  readonly burstMs: number
  readonly json: boolean
  /** Where the game server's CPU profiles go; null without. */
  readonly profileFolder: string | null
}

/** One class of 5,000, and a school of a hundred classes. */
const TARGETS: readonly Scenario[] = [
  { rooms: 1, players: 5_000 },
  { rooms: 100, players: 50 },
]

const whole = (name: string, value: string, most: number): number => {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 1 || n > most)
    throw new Error(`--${name} is a whole number from 1 to ${most}, not ${value}`)
  return n
}

/** @throws an Error that says which option is wrong */
export const readOptions = (args: readonly string[]): LoadOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      players: { type: 'string' },
      rooms: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      burst: { type: 'string', default: '2000' },
      json: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  })
  const { players, rooms } = values
  return {
    scenarios:
      players === undefined && rooms === undefined
        ? TARGETS
        : [
            {
              rooms: whole('rooms', rooms ?? '1', 1_000),
              players: whole('players', players ?? '50', PLAYERS_MAX),
            },
          ],
    rounds: whole('rounds', values.rounds, Math.max(...ROUND_COUNTS) - 1),
    burstMs: whole('burst', values.burst, 60_000),
    json: values.json,
    profileFolder: values.profile ?? null,
  }
}
