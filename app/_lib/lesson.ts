import {
  DEFAULT_OPTIONS,
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

/** What a teacher may say at a reveal of each mode, in the order of a part's rounds: the last one stands for all that follow. */
export const SCRIPT: Record<Mode, readonly string[]> = {
  classic: [
    'Ask two people who said something else what they looked at. Then: the models saw 784 numbers and nothing more.',
    'Point at the pins: a model’s figure is how sure it was. Who was sure and wrong?',
    'Read the race: same pieces, same count. Why are the intervals still so wide?',
    'Which two classes keep changing places? That is a cell of the confusion matrix.',
  ],
  fooled: [
    'The label was known; the question was where a model goes wrong. What made you tick it?',
    'Logistic regression weighs single pixels, the CNNs look at patches. Does the mistake fit that?',
    'Were the fooled ones unsure, or sure and wrong? Only the second kind is dangerous.',
  ],
  duel: [
    'Whoever said 100 % and was wrong lost more than a right answer brings. When is 60 % the best answer?',
    'A forecaster is calibrated if it is right seven times in ten when it says 70 %. Were you?',
    'Compare your mean certainty with the models’ figures on the same piece.',
  ],
  guess: [
    'You did not have to be right, only to think like the model. What does it see that you do not?',
    'Did you guess better for the simple model or for the deep one?',
  ],
  revote: [
    'What convinced whom? Ask one who changed, and one who did not.',
    'The gain tells how much of what was missing the talk brought. Models vote once; they cannot talk.',
  ],
  tribunal: [
    'All models agree, and the data says otherwise. Whom do you believe, and who made the label?',
    'Watch the two columns: a new label changes everyone’s accuracy. What is a test set worth with wrong labels in it?',
  ],
}

/** What to say at this reveal: by the number of the round within its part, a practice round having that of the first. */
export const scriptLine = ({
  parts,
  progress,
}: {
  parts: readonly Pick<PartView, 'mode' | 'roundCount'>[]
  progress: ProgressView | null
}): string | null => {
  if (!progress) return null
  const before = parts.slice(0, progress.partIndex).reduce((sum, { roundCount }) => sum + roundCount, 0)
  const lines = SCRIPT[parts[progress.partIndex]!.mode]
  return lines[Math.min(progress.counted - before, lines.length) - 1] ?? null
}
