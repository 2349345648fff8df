import fc from 'fast-check'
import { DECKS, type Label, MODES } from '../../../contracts/index.ts'
import type { Actor, AnswerInput } from '../commands.ts'
import { itemSource } from '../modes/modes.ts'
import type { Pack } from '../pack.ts'
import { poolSize } from '../pick-item.ts'
import { currentRound } from '../state.ts'
import { MODEL_IDS, roomCreated } from './example-pack.ts'
import { type Doing, HOST, Play, player, SYSTEM, VISITOR } from './play.ts'

/** A command before it is known who is in the room: people and rounds are resolved when it runs. */
export interface Step {
  readonly as: 'host' | 'player' | 'visitor' | 'system'
  readonly who: number
  readonly doing: Doing['type']
  /** Added to the round shown now: mostly 0. */
  readonly roundOff: number
  readonly choice: Label
  readonly flag: boolean
  readonly nickname: string
  readonly elapsedMs: number
}

const TYPES: readonly Doing['type'][] = [
  ...(['join', 'rename', 'answer', 'start', 'next', 'skip', 'end', 'rematch', 'lock'] as const),
  ...(['kick', 'close', 'tick', 'all-answered', 'change-team', 'ask-model', 'extend', 'pause'] as const),
  ...(['resume', 'late-join', 'give-time', 'invite', 'show-why'] as const),
]

const nickname = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }).map((n) => `Player ${n}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 24 }) },
)

/** Often what a well-meaning client sends, so that sequences get somewhere; often anything at all. */
const likely: fc.Arbitrary<Partial<Step>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ as: 'visitor', doing: 'join' } as const) },
  {
    weight: 16,
    arbitrary: fc.constant({ as: 'player', doing: 'answer', roundOff: 0, elapsedMs: 900 } as const),
  },
  { weight: 2, arbitrary: fc.constant({ as: 'host', doing: 'start' } as const) },
  { weight: 5, arbitrary: fc.constant({ as: 'system', doing: 'tick', elapsedMs: 3_000 } as const) },
  { weight: 3, arbitrary: fc.constant({ as: 'system', doing: 'tick', elapsedMs: 20_000 } as const) },
  { weight: 5, arbitrary: fc.constant({ as: 'host', doing: 'next', roundOff: 0 } as const) },
  { weight: 1, arbitrary: fc.constant({ as: 'system', doing: 'all-answered', roundOff: 0 } as const) },
  { weight: 1, arbitrary: fc.constant({ as: 'host', doing: 'rematch' } as const) },
  { weight: 1, arbitrary: fc.constant({ as: 'host', doing: 'show-why', roundOff: 0 } as const) },
  { weight: 2, arbitrary: fc.constant({ as: 'host', doing: 'resume' } as const) },
  { weight: 4, arbitrary: fc.constant({}) },
)

const anything: fc.Arbitrary<Step> = fc.record({
  as: fc.constantFrom('host', 'player', 'player', 'visitor', 'system'),
  who: fc.nat({ max: 9 }),
  doing: fc.constantFrom(...TYPES),
  roundOff: fc.constantFrom(0, 0, 0, -1, 1, 50),
  choice: fc.integer({ min: 0, max: 9 }),
  flag: fc.boolean(),
  nickname,
  elapsedMs: fc.oneof(fc.integer({ min: 0, max: 8_000 }), fc.integer({ min: -30_000, max: 90_000 })),
})

const like = (...partials: Partial<Step>[]) =>
  partials.map((more) => anything.map((step) => ({ ...step, ...more })))
const join = { as: 'visitor', doing: 'join' } as const

/** How a class begins; without it, most sequences would never leave the lobby. */
const opening: fc.Arbitrary<Step[]> = fc.tuple(
  ...like(join, join, join),
  ...like({ as: 'host', doing: 'start' }, { as: 'system', doing: 'tick', elapsedMs: 3_000 }),
)

/** Closing ends everything, so it is kept for last. */
export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: opening }, { weight: 1, arbitrary: fc.constant([]) }),
    fc.array(
      fc
        .tuple(anything, likely)
        .map(([step, more]) => ({ ...step, ...more }))
        .filter((step) => step.doing !== 'close'),
      { minLength: 10, maxLength: 60, size: 'max' },
    ),
    fc.array(anything, { maxLength: 3 }),
  )
  .map(([first, most, last]) => [...first, ...most, ...last])

export const settings = fc.record({
  deck: fc.constantFrom(...DECKS),
  seed: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }),
  roundCount: fc.integer({ min: 1, max: 4 }),
  answerWindowS: fc.constantFrom(10, 20, null),
  mode: fc.constantFrom('classic', 'classic', ...MODES),
  practice: fc.boolean(),
  lifeline: fc.boolean(),
  crowd: fc.boolean(),
  changeable: fc.boolean(),
  autoAdvance: fc.boolean(),
  teams: fc.constantFrom(0, 0, 3) as fc.Arbitrary<0 | 3>,
  choiceCount: fc.constantFrom(4, 10) as fc.Arbitrary<4 | 10>,
  kind: fc.constantFrom('classroom', 'classroom', 'classroom', 'solo') as fc.Arbitrary<'classroom' | 'solo'>,
})
export type Settings = typeof settings extends fc.Arbitrary<infer T> ? T : never

/** A room that takes such steps; a solo room has its player from the start. */
export const openPlay = (pack: Pack, created: Settings): Play => {
  // A room is not opened on a deck with too few items for it.
  const roundCount = Math.min(created.roundCount, poolSize(pack, itemSource(created)) - 1)
  const hostTokenHash = created.kind === 'solo' ? null : 'host-hash'
  const play = new Play(pack, { ...created, roundCount, hostTokenHash })
  play.now = roomCreated().at
  if (created.kind === 'solo')
    play.take({
      type: 'PlayerJoined',
      at: play.now,
      playerId: 'me',
      nickname: 'You',
      tokenHash: 'token',
      deviceHash: '',
      team: null,
    })
  return play
}

/** One of the room's players, kicked ones too; sometimes somebody it has never seen. */
const someone = ({ state: { players } }: Play, who: number): string =>
  [...players.keys()][who % (players.size + 1)] ?? 'nobody'

/** Mostly what the open round asks for. */
const fitting = ({ state }: Play, { choice, flag, who }: Step): AnswerInput => {
  const mode = currentRound(state)?.mode
  if (mode === 'fooled')
    return { choice: null, certainty: null, models: flag ? [] : MODEL_IDS.slice(0, who % 6) }
  return { choice, certainty: mode === 'duel' ? choice * 10 : null, models: null }
}

const commandOf = (play: Play, step: Step, index: number): Doing => {
  const { phase, players } = play.state
  const shown = currentRound(play.state)?.round ?? ('round' in phase ? phase.round : 1)
  const round = shown + step.roundOff
  const known = someone(play, step.who)
  switch (step.doing) {
    case 'join': {
      const playerId = `p${index}`
      const deviceHash = step.flag ? (players.get(known)?.deviceHash ?? 'device') : `device ${index}`
      return { type: 'join', playerId, nickname: step.nickname, tokenHash: `token ${index}`, deviceHash }
    }
    case 'rename':
      return { type: 'rename', nickname: step.nickname }
    case 'answer':
      return { type: 'answer', round, answer: fitting(play, step) }
    case 'ask-model':
      return { type: 'ask-model', round, model: MODEL_IDS[step.who % MODEL_IDS.length]! }
    case 'change-team':
      return { type: 'change-team', team: step.choice % 4, ...(step.flag && { playerId: known }) }
    case 'extend':
      return { type: 'extend', round, byMs: 15_000 }
    case 'pause':
      return { type: 'pause', breakMs: step.flag ? 60_000 : null }
    case 'late-join':
      return { type: 'late-join', allowed: step.flag }
    case 'give-time':
      return { type: 'give-time', playerId: known, factor: 1.5 }
    case 'invite':
      return { type: 'invite', tokenHash: `host ${index}` }
    case 'next':
    case 'skip':
    case 'all-answered':
      return { type: step.doing, round }
    case 'show-why':
      return { type: 'show-why', round, shown: step.flag }
    case 'rematch':
      return { type: 'rematch', seed: `again ${index}` }
    case 'lock':
      return { type: 'lock', locked: step.flag }
    case 'kick':
      return { type: 'kick', playerId: known, ban: step.flag }
    default:
      return { type: step.doing }
  }
}

/** Runs one step. @returns what `Play.run` does */
export const takeStep = (play: Play, step: Step, index: number) => {
  const actors: Record<Step['as'], Actor> = {
    host: HOST,
    system: SYSTEM,
    visitor: VISITOR,
    player: player(someone(play, step.who)),
  }
  play.now = Math.max(0, play.now + step.elapsedMs)
  const doing = commandOf(play, step, index)
  return { actor: actors[step.as], doing, outcome: play.run(actors[step.as], doing) }
}
