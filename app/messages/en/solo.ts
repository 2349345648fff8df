/** A game of one against the models. */
export default {
  title: 'Play alone',
  start: {
    headline: 'Ten pieces, you and {models} models',
    headlinePicked: '{count, plural, one {# piece} other {# pieces}}, you and {models} models',
    badLink:
      'The link names no pieces that can be played alone: from one to {most} of them, by their numbers.',
    seed: 'The ten pieces of seed <figure>{seed}</figure>, the same for everybody who has this link.',
    pieces: 'Pieces',
    labels: 'Labels',
    allTen: 'All ten',
    four: 'Four',
    counts: 'Counts',
    ranked: 'For the board',
    forFun: 'For fun',
    mode: 'Mode',
    rankedLead:
      'The server picks pieces that you have never been asked. Take your time: no clock, and every answer counts.',
    rankedClass:
      'For your class’s board and everybody’s. The server picks pieces that you have never been asked.',
    few: '{count, plural, =0 {No piece} one {Only # piece} other {Only # pieces}} of this deck {count, plural, one {is} other {are}} left that you have not seen.',
    play: 'Play',
    layingOut: 'Laying out the pieces',
  },
  over: { title: 'This game is over', closed: 'It has been closed.', again: 'Play a new one' },
  right: '{count, number} right',
  verdict: { none: 'No answer from you', right: 'You were right', said: 'You said {label}' },
  reveal: {
    next: 'Next piece',
    result: 'The result',
    /** As it is written on the keyboard. */
    key: 'enter',
  },
  result: {
    beatAll: 'You beat all {models} models',
    beat: 'You beat {models}',
    tied: 'You tied with {models}',
    beaten: 'The models were better',
    lead: '{right, number} of {asked, number} right. So few pieces tell little: the lines show where each of you may truly stand.',
    you: 'You',
    notRanked:
      'This game was for fun. <ranked>A ranked one</ranked> counts on <board>the leaderboard</board>.',
    newOnes: 'Ten new ones',
    again: 'The same pieces again',
    models: 'The models',
  },
} as const
