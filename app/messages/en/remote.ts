/** The host's phone. */
export default {
  title: 'Remote',
  finding: 'Finding the room',
  closed: 'This room is closed',
  another: 'Host another',
  refused: 'Not a remote of this room',
  /** Names the button of the texts `host.invite.open`. */
  scanAgain: 'Scan the code from “Phone as remote” again.',
  practice: 'Practice',
  paused: 'Paused',
  answered: '<figure>{answered, number} / {asked, number}</figure> answered',
  away: 'No connection: {names}',
  moreTime: '{seconds, number} s more',
  pause: 'Pause',
  rematch: {
    question: 'Play again with the same people? This podium goes.',
    yes: 'Play again',
    no: 'Stay here',
  },
  /** What a teacher may say at a reveal of each mode, in the order of a part's rounds. */
  script: {
    practice: 'None of this counted. Is everybody in, and did every answer arrive? Then let’s go on.',
    classic: {
      l1: 'Ask two people who said something else what they looked at. Then: the models saw 784 numbers and nothing more.',
      l2: 'Point at the boxes: a model’s figure is how sure it was. Who was sure and wrong?',
      l3: 'Read the race: same pieces, same count. Why are the intervals still so wide?',
      l4: 'Which two classes keep changing places? That is a cell of the confusion matrix.',
      l5: 'Is there a piece that everybody got wrong, people and models? What was missing in the picture?',
    },
    fooled: {
      l1: 'The label was known; the question was where a model goes wrong. What made you tick it?',
      l2: 'Logistic regression weighs single pixels, the CNNs look at patches. Does the mistake fit that?',
      l3: 'Were the fooled ones unsure, or sure and wrong? Only the second kind is dangerous.',
    },
    duel: {
      l1: 'Whoever said 100 % and was wrong lost more than a right answer brings. When is 60 % the best answer?',
      l2: 'A forecaster is calibrated if it is right seven times in ten when it says 70 %. Were you?',
      l3: 'Compare your mean certainty with the models’ figures on the same piece.',
    },
    guess: {
      l1: 'You did not have to be right, only to think like the model. What does it see that you do not?',
      l2: 'Did you guess better for the simple model or for the deep one?',
      l3: 'If you can foresee its mistakes, you have understood something of the model. Which rule did you go by?',
    },
    revote: {
      l1: 'What convinced whom? Ask one who changed, and one who did not.',
      l2: 'The gain tells how much of what was missing the talk brought. Models vote once; they cannot talk.',
      l3: 'Where the second vote moved away from the label, which argument won? A class can also talk itself into a mistake.',
    },
    tribunal: {
      l1: 'All models agree, and the data says otherwise. Whom do you believe, and who made the label?',
      l2: 'Watch the two columns: a new label changes everyone’s accuracy. What is a test set worth with wrong labels in it?',
      l3: 'Who should correct a test set: its makers, a majority, experts? And what becomes of every figure published on it?',
    },
  },
} as const
