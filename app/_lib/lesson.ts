import {
  COUNTDOWN_MS,
  DEFAULT_OPTIONS,
  DISCUSSION_MS,
  type Mode,
  type Part,
  type PartView,
  type ProgressView,
  type RoomSettings,
} from '../../contracts/index.ts'

const part = (
  mode: Mode,
  roundCount: Part['roundCount'],
  deck: Part['deck'],
  answerWindowS: 20 | 30 | 45,
): Part => ({
  mode,
  deck,
  roundCount,
  answerWindowS,
  choiceCount: 10,
})

/** Twenty minutes: people name pieces, then look at the models' mistakes, then at their own certainty, then at the data's. */
export const LESSON: RoomSettings = {
  parts: [
    part('classic', 5, 'close-calls', 20),
    part('fooled', 3, 'disagreement', 30),
    part('duel', 3, 'close-calls', 30),
    part('revote', 3, 'tops', 30),
    part('tribunal', 3, 'random', 45),
  ],
  options: { ...DEFAULT_OPTIONS, practice: true, standings: 'part', lifeline: true },
}

/** What an answer takes where no clock says, in seconds. */
const UNHURRIED_S = 30
/** Of a clock, also that of a talk: most are done by then. */
const TAKEN = 0.6
const COUNTDOWN_S = COUNTDOWN_MS / 1000
/** What is said at a reveal; a practice round has little to say. */
const REVEAL_S = 30
const PRACTICE_REVEAL_S = 10
/** A title and the standings. */
const PART_S = 30

/** How long parts take by a rule of thumb, with or without a practice round each: answering, talking at each reveal, half a minute between parts. */
export const lessonMinutes = (
  parts: readonly Pick<Part, 'mode' | 'roundCount' | 'answerWindowS'>[],
  practice: boolean,
): number => {
  const seconds = parts.map(({ mode, roundCount, answerWindowS }) => {
    const vote = answerWindowS === null ? UNHURRIED_S : answerWindowS * TAKEN
    const answering = COUNTDOWN_S + (mode === 'revote' ? 2 * vote + (DISCUSSION_MS / 1000) * TAKEN : vote)
    return roundCount * (answering + REVEAL_S) + (practice ? answering + PRACTICE_REVEAL_S : 0) + PART_S
  })
  return Math.round(seconds.reduce((sum, each) => sum + each, 0) / 60)
}

/** What a teacher may say at a reveal of each mode, in the order of its rounds. Keys of the texts `remote`. */
export const SCRIPT = {
  classic: [
    'script.classic.l1',
    'script.classic.l2',
    'script.classic.l3',
    'script.classic.l4',
    'script.classic.l5',
  ],
  fooled: ['script.fooled.l1', 'script.fooled.l2', 'script.fooled.l3'],
  duel: ['script.duel.l1', 'script.duel.l2', 'script.duel.l3'],
  guess: ['script.guess.l1', 'script.guess.l2', 'script.guess.l3'],
  revote: ['script.revote.l1', 'script.revote.l2', 'script.revote.l3'],
  tribunal: ['script.tribunal.l1', 'script.tribunal.l2', 'script.tribunal.l3'],
} as const satisfies Record<Mode, readonly string[]>
type ScriptKey = (typeof SCRIPT)[Mode][number] | 'script.practice'

/** What to say at this reveal, as a key of the texts `remote`: by the number of the round among those of its mode; null where all is said. */
export const scriptLine = ({
  parts,
  progress,
}: {
  parts: readonly Pick<PartView, 'mode' | 'roundCount'>[]
  progress: ProgressView | null
}): ScriptKey | null => {
  if (!progress) return null
  if (progress.practice) return 'script.practice'
  const { mode } = parts[progress.partIndex]!
  const others = parts.slice(0, progress.partIndex).filter((part) => part.mode !== mode)
  const before = others.reduce((sum, { roundCount }) => sum + roundCount, 0)
  const lines: readonly ScriptKey[] = SCRIPT[mode]
  return lines[progress.counted - before - 1] ?? null
}
