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
      line: 'At least one model is wrong and more than 90 % sure.',
    },
    easy: { name: 'Easy', line: 'Pieces that hardly any model gets wrong.' },
    hard: { name: 'Hard', line: 'Pieces that most models get wrong.' },
    tops: { name: 'Tops', line: 'T-shirts, coats and shirts only: the hardest to tell apart.' },
    suspects: 'Disputed labels',
    handPicked: 'Hand-picked',
    onlyRight: 'Only {model} right',
  },
  parts: {
    one: '{deck}, {rounds, plural, one {# round} other {# rounds}}, {choices, plural, =4 {four} =10 {ten} other {#}} labels',
    oneOfModels: '{deck}, {rounds, plural, one {# round} other {# rounds}}',
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
  why: { show: 'Why?', back: 'The answers' },
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
  /** The picture asked about, for those who do not see it. */
  piece: 'The piece in question, 28 by 28 pixels',
  answerPad: { answers: 'Answers' },
  duelPad: { howSure: 'How sure', lockIn: 'Lock in' },
  modelPad: {
    legend: 'Models that got it wrong',
    lockIn: '{count, plural, =0 {None was fooled} other {Lock in #}}',
  },
  countdown: {
    practice: 'A practice round: it counts for nothing',
    round: 'Round {round, number} of {rounds, number}',
  },
  timeBar: { left: '{seconds, plural, one {# second left} other {# seconds left}}' },
  paused: {
    paused: 'Paused',
    break: 'A break',
    line: 'No clock is running. It goes on when the host says so.',
  },
  reconnecting: 'Reconnecting…',
  restarting: 'The server restarts. The game goes on in a moment.',
  /** The server cannot store it just now, and is asked again. */
  saving: 'Saving your answer…',
  leftBehind: { report: 'Report', ownPage: 'Your page' },
  /** Beside an answer. */
  distribution: {
    right: 'right',
    you: 'you',
    people: '{count, plural, one {#<quiet> person</quiet>} other {#<quiet> people</quiet>}}',
  },
  fooledList: {
    tickedBy: 'ticked by',
    you: 'you',
    right: 'right, <figure>{confidence}</figure>',
    said: 'said {label}, <figure>{confidence}</figure>',
    ticked: '{count, plural, one {#<quiet> ticked it</quiet>} other {#<quiet> ticked it</quiet>}}',
  },
  modeSentence: {
    silence: 'Nobody answered.',
    tie: 'A tie: the crowd has no answer.',
    gain: '{before} were right before the talk, {after} after it.',
    gainWon: '{before} were right before the talk, {after} after it. Gain: {gain} of what was missing.',
    sure: 'Those who were right were {right} sure, those who were wrong {wrong}.',
    sureAndRight: 'Those who were right were {right} sure.',
    sureAndWrong: 'Those who were wrong were {wrong} sure.',
    label: 'The data says {label}.',
    dispute: 'The data says {label}; all models say {answer}.',
    practice: 'Practice: nothing of this counts.',
  },
  mistake: {
    noneRight: 'None of the models were right.',
    allRight: 'All {models} of the models were right.',
    someRight:
      '{right, plural, =1 {One of the models was right.} other {{number} of the models were right.}}',
    /** `label` and `answer` are one piece of a class within a sentence. */
    often:
      'What the models most often take {label} for is <strong>{answer}</strong>: over the whole test set, <strong>{count}</strong> of their {total} answers.',
  },
  modelAnswers: { right: 'right', wrong: 'wrong' },
  tribunal: {
    caption: '{cases, plural, =1 {One case} other {# cases}}, {overturned, number} overturned · accuracy',
    byData: 'by the data',
    byVerdict: 'by your verdict',
    all: 'You all',
  },
  voteBars: {
    none: 'Nobody has voted.',
    votes: '{count, plural, one {#<quiet> vote</quiet>} other {#<quiet> votes</quiet>}}',
  },
  race: {
    caption: 'The race · {items, plural, one {# piece} other {# pieces}} named so far · line: 95 % interval',
    together: 'Crowd: most of you. Committee: the models’ mean.',
    accuracy: '{accuracy}, between {interval}',
    crowd: 'Crowd',
    committee: 'Committee',
  },
  standings: {
    caption: 'Players by points',
    rank: 'Rank',
    player: 'Player',
    right: 'Right',
    streak: 'Streak',
    points: 'Points',
    up: '<quiet>up by </quiet>{places, number}',
    down: '<quiet>down by </quiet>{places, number}',
    own: '{nickname}<quiet> (you)</quiet>',
    /** Below the last row that is shown, of people with the same points. */
    tied: 'and more with as many',
  },
  teamStandings: {
    list: 'Teams, by mean points',
    players: '{count, plural, one {# player} other {# players}}',
    own: 'yours',
  },
  podium: {
    place: '<quiet>Place </quiet>{place, number}',
    more: 'and {count, number} more',
    right: '<quiet>right, 95 % interval </quiet>{interval}',
    points: '{points, plural, one {point} other {points}}',
  },
  roundsReview: {
    practice: 'practice',
    title: 'The pieces',
    why: 'Press a piece: its page shows what each model went by.',
    missed:
      '{count, plural, =1 {One piece fooled everybody, you and all the models.} other {# pieces fooled everybody, you and all the models.}}',
    noAnswer: 'no answer',
    right: 'you were right',
    said: 'you: {label}',
    /** Where models were to be ticked, a model's answer guessed, a verdict found. */
    ticked: 'you ticked {models}',
    tickedNone: 'you ticked no model',
    guessed: 'you: {guess}; {model} said {label}',
    vote: 'your vote: {label}',
    noModel: 'No model right',
    modelRight: '{model} was right',
  },
} as const
