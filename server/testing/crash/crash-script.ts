import fc from 'fast-check'
import { DEFAULT_OPTIONS, DEFAULT_PART, MODES, type RoomSettings } from '../../../contracts/index.ts'

/** What the people of one room will do; everything that is not left to the moment of the kill. */
export interface CrashScript {
  readonly settings: RoomSettings
  readonly people: readonly {
    readonly nickname: string
    readonly thinkMs: number
    /** Answers, each for one vote and then from the start; null leaves a vote out. */
    readonly answers: readonly (number | null)[]
  }[]
  /** In this vote, counted from 0, the host lets the clock run out; in any other it closes what is left open. */
  readonly patientVote: number | null
  /** In this one it pauses for so long. */
  readonly pause: { readonly vote: number; readonly forMs: number } | null
}

const person = fc.record({
  thinkMs: fc.integer({ min: 0, max: 1_500 }),
  answers: fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 99 }) }, fc.constant(null)), {
    minLength: 1,
    maxLength: 7,
  }),
})

const script: fc.Arbitrary<CrashScript> = fc
  .record({
    mode: fc.constantFrom(...MODES),
    answerWindowS: fc.constantFrom(10 as const, 10 as const, null),
    choiceCount: fc.constantFrom(4 as const, 10 as const),
    changeable: fc.boolean(),
    crowd: fc.boolean(),
    teams: fc.constantFrom(0 as const, 2 as const),
    standings: fc.constantFrom('round' as const, 'part' as const),
    people: fc.array(person, { minLength: 2, maxLength: 5 }),
    patientVote: fc.option(fc.nat({ max: 2 })),
    pause: fc.option(fc.record({ vote: fc.nat({ max: 2 }), forMs: fc.integer({ min: 200, max: 3_000 }) })),
  })
  .map(({ mode, answerWindowS, choiceCount, people, patientVote, pause, ...options }) => ({
    settings: {
      parts: [{ ...DEFAULT_PART, mode, deck: 'random', roundCount: 3, answerWindowS, choiceCount }],
      options: { ...DEFAULT_OPTIONS, ...options },
    },
    people: people.map((each, i) => ({ ...each, nickname: `Player ${i}` })),
    patientVote,
    pause,
  }))

/** The same scripts for the same seed. */
export const crashScripts = (count: number, seed: number): CrashScript[] =>
  fc.sample(script, { numRuns: count, seed })
