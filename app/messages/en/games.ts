/** What host, players and solo players share: modes, decks, the question, the reveal. */
export default {
  modes: {
    classic: { name: 'Classic', line: 'Name the piece; the sooner, the more points.' },
    duel: {
      name: 'Confidence duel',
      line: 'Name the piece and say how sure you are; being sure and wrong costs points.',
    },
    fooled: { name: 'Who’s fooled?', line: 'The label is shown: tick the models that got it wrong.' },
    guess: { name: 'Guess the model’s guess', line: 'Never mind what it is: what did this model say?' },
    revote: { name: 'Revote', line: 'Vote, see what the class thinks, talk, and vote again.' },
    tribunal: {
      name: 'Tribunal',
      line: 'The data says one thing, all models another: the class is the judge.',
    },
  },
  decks: {
    'close-calls': { name: 'Close calls', line: 'Pieces the models are in two minds about.' },
    random: { name: 'Random', line: 'Anything from the test set.' },
    disagreement: { name: 'All models disagree', line: 'At least three different answers among the models.' },
    'all-wrong': { name: 'All models wrong', line: 'No model got these, each in its own way.' },
    'confident-and-wrong': {
      name: 'Confident and wrong',
      line: 'At least one model is wrong and more than 90 % sure.',
    },
    easy: { name: 'Easy', line: 'Pieces that hardly any model gets wrong.' },
    hard: { name: 'Hard', line: 'Pieces that most models get wrong.' },
    tops: { name: 'Tops', line: 'T-shirts, coats and shirts only: the hardest to tell apart.' },
    handPicked: 'Hand-picked',
    onlyRight: 'Only {model} right',
  },
  parts: {
    one: '{deck}, {rounds, plural, one {# round} other {# rounds}}, {choices, plural, =4 {four} =10 {ten} other {#}} labels',
    several: '{parts, number} parts, {rounds, plural, one {# round} other {# rounds}}',
  },
  ask: {
    name: 'What is it?',
    duel: 'What is it, and how sure are you?',
    fooled: 'Who’s fooled?',
    guess: 'What did {model} say?',
    guessAny: 'What did the model say?',
    label: 'Label: {label}',
    dispute: 'The data says {label}. All models say {answer}.',
  },
  reveal: {
    /** Before the class’s name in capitals; `label` is its number in the dataset. */
    itIs: 'It is {label, select, 9 {an} other {a}}',
    modelSaid: '{model} said',
    twoMinds: 'The class is of two minds. The data says',
    classSays: 'The class says',
  },
  actions: {
    resume: 'Go on',
    start: 'Start',
    close: 'Close the vote',
    begin: 'Begin',
    voteAgain: 'Vote again',
    next: 'Next',
    rematch: 'Rematch',
  },
  /** In the order in which they are filled. */
  teams: { t0: 'Collars', t1: 'Cuffs', t2: 'Pockets', t3: 'Seams', t4: 'Hems', t5: 'Buttons' },
} as const
