import type { Label, Mode, RoomEvent } from '../../../contracts/index.ts'
import type { Pack } from '../../game/pack.ts'
import { packOf, roomCreated, sureOf } from '../../game/testing/example-pack.ts'

export const SHIRT = 6
export const COAT = 4
export const BOOT = 9
export const MODELS = ['logreg', 'cnn1'] as const

export const joins = (playerId: string, nickname = `Name ${playerId}`): RoomEvent => ({
  type: 'PlayerJoined',
  at: 1_000,
  playerId,
  nickname,
  tokenHash: `token ${playerId}`,
  deviceHash: `device ${playerId}`,
  team: null,
})

export interface ExampleRound {
  readonly round: number
  readonly label: Label
  readonly itemIndex?: number
  readonly choices?: readonly Label[]
  /** By player, in the order in which they come in; each takes a second longer than the one before. */
  readonly answers: Readonly<Record<string, Label>>
  /** What logreg and cnn1 say. */
  readonly models: readonly [Label, Label]
  readonly mode?: Mode
  readonly practice?: boolean
  /** Whose answer is asked for. */
  readonly subject?: string
  /** By player, in a round that asks for models. */
  readonly ticks?: Readonly<Record<string, readonly string[]>>
}

/** The events of one round, ten seconds after the one before. */
export const plays = ({
  round,
  label,
  itemIndex,
  choices,
  answers,
  models,
  mode = 'classic',
  practice = false,
  subject,
  ticks = {},
}: ExampleRound): RoomEvent[] => {
  const at = 10_000 * round
  return [
    {
      type: 'RoundOpened',
      at,
      round,
      mode,
      practice,
      itemIndex: itemIndex ?? round - 1,
      choices: [...(choices ?? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])],
      deadlineAt: at + 20_000,
      subject: subject ?? null,
      shownLabel: null,
      shownAnswer: null,
      logDrawProbability: -9,
    },
    ...Object.entries(answers).map(
      ([playerId, choice], i): RoomEvent => ({
        type: 'AnswerSubmitted',
        at: at + 1_000 * (i + 1),
        round,
        playerId,
        choice,
        certainty: null,
        models: null,
      }),
    ),
    ...Object.entries(ticks).map(
      ([playerId, ticked], i): RoomEvent => ({
        type: 'AnswerSubmitted',
        at: at + 1_000 * (i + 1),
        round,
        playerId,
        choice: null,
        certainty: null,
        models: [...ticked],
      }),
    ),
    {
      type: 'RoundRevealed',
      at: at + 9_000,
      round,
      end: 'deadline',
      label,
      modelAnswers: MODELS.map((model, i) => ({ model, choice: models[i]!, confidence: 0.75 })),
      committee: { choice: models[0], confidence: 0.5 },
      subjectProbabilities: null,
    },
  ]
}

/**
 * Two games. a, b and c play all four rounds; d comes while the third is open; e plays the first game and is kicked after
 * it. c leaves the second round unanswered, and the third ends in a tie of two against two.
 */
export const exampleLog = (): RoomEvent[] => {
  const third = plays({
    round: 3,
    label: SHIRT,
    answers: { a: COAT, b: COAT, c: SHIRT, d: SHIRT, e: 0 },
    models: [SHIRT, COAT],
  })
  return [
    roomCreated(),
    ...['a', 'b', 'c', 'e'].map((id) => joins(id)),
    ...plays({
      round: 1,
      label: SHIRT,
      answers: { a: SHIRT, b: COAT, c: SHIRT, e: 0 },
      models: [COAT, SHIRT],
    }),
    ...plays({ round: 2, label: COAT, answers: { a: COAT, b: COAT, e: 0 }, models: [2, COAT] }),
    ...third.slice(0, 1),
    joins('d'),
    ...third.slice(1),
    { type: 'GameEnded', at: 40_000 },
    { type: 'PlayerKicked', at: 41_000, playerId: 'e', ban: true },
    { type: 'RematchStarted', at: 42_000, seed: 'again' },
    ...plays({
      round: 1,
      itemIndex: 3,
      label: BOOT,
      choices: [5, 7, 8, BOOT],
      answers: { a: BOOT, b: 7, c: BOOT, d: BOOT },
      models: [7, BOOT],
    }),
    { type: 'GameEnded', at: 60_000 },
  ]
}

/** Its items; every model's first choice is its label, at .91. */
export const exampleReportPack = (): Pack =>
  packOf([SHIRT, COAT, SHIRT, BOOT].map((label) => ({ label, rows: Array(5).fill(sureOf(label)) })))

/** The example's log in a room of two teams: b comes into the second, and so does a, once the games are over. */
export const teamsLog = (): RoomEvent[] => [
  ...exampleLog().map((event) =>
    event.type === 'RoomCreated'
      ? roomCreated({ teams: 2 })
      : event.type === 'PlayerJoined'
        ? { ...event, team: event.playerId === 'b' ? 1 : 0 }
        : event,
  ),
  { type: 'TeamChanged', at: 90_000, playerId: 'a', team: 1 },
]
