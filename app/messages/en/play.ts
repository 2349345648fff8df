/** On a student’s phone. */
export default {
  title: 'Play',
  alone: 'Play alone',
  finding: 'Finding your seat',
  removed: {
    title: 'You were removed',
    text: 'The host removed you from this room. The models are still up for a game of your own.',
  },
  closed: { title: 'The room is closed', text: 'The host has closed it. Thank you for playing.' },
  refused: { title: 'Not in this room', join: 'Join room {code}' },
  head: {
    practice: 'Practice',
    points: '{points, plural, one {#<quiet> point</quiet>} other {#<quiet> points</quiet>}}',
  },
  lobby: {
    title: 'You are in',
    lead: '{people, plural, =1 {You are the first.} other {# people are in, and {models} models.}} The game starts on the projector; the pieces show up here too.',
    team: 'Your team',
    rename: 'Change the name',
    name: 'Your name in the room',
    keep: 'Keep it',
    another: 'Another name',
  },
  question: {
    voteAgain: 'Vote again',
    tap: 'Tap what you see',
    tapSaid: 'Tap what it said',
    tick: 'Tick who got it wrong',
    locked: 'Locked in: {label} · {answered, number} / {asked, number} answered',
    lockedSure: 'Locked in: {label}, {certainty} · {answered, number} / {asked, number} answered',
    lockedModels:
      'Locked in: {count, plural, =0 {nobody} one {# model} other {# models}} · {answered, number} / {asked, number} answered',
  },
  lifeline: {
    ask: 'Ask a model, once a game, for half the points',
    which: 'Which model',
    said: '{model} says {label}, {confidence} sure',
  },
  discussion: {
    title: 'Talk it over',
    said: 'You said {label}. Convince your neighbour, or be convinced.',
    notVoted: 'You have not voted yet. The second vote is open to you all the same.',
    piece: 'The piece in question',
  },
  /** `points` is what the round brought; in practice it counts for nothing. */
  verdict: {
    late: 'You came in after this one',
    none: 'No answer from you',
    vote: 'Your vote: {label}',
    said: 'Wrong: you said {label}',
    right: 'Right, {points, plural, one {{amount} point} other {{amount} points}}',
    rightInPractice: 'Right, practice',
    wrong: 'Wrong: you said {label}, {points, plural, one {{amount} point} other {{amount} points}}',
    wrongInPractice: 'Wrong: you said {label}, practice',
    allFound: 'All found, {points, plural, one {# point} other {# points}}',
    allFoundInPractice: 'All found, practice',
    notAllFound: 'Not quite, {points, plural, one {# point} other {# points}}',
    notAllFoundInPractice: 'Not quite, practice',
  },
  beaten: { some: 'You beat {models}.', all: 'You beat all {models, number} models.' },
  standing: {
    rank: 'No. {rank, number}',
    rankAndGap: 'No. {rank, number}, {gap, plural, one {# point} other {# points}} to the next place',
    streak: '{count, number} right in a row',
    gap: '{gap, plural, one {# point} other {# points}} to the next place.',
    first: 'Nobody is ahead of you.',
    none: 'No points yet',
    people: 'You all',
  },
  podium: {
    title: '{right, number} of {asked, number}',
    over: 'It is over',
    leadPoints: 'The podium goes by points.',
    lead: 'People and models stand on one podium by what they got right.',
    leadRanked:
      'No. {rank, number} by points, with {amount}. People and models stand on one podium by what they got right.',
  },
} as const
