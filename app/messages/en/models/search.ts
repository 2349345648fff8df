/** The search of the deck's grid. */
export default {
  kicker: 'The search',
  title: 'One of {grid}',
  grid: 'The deck’s grid has {grid} combinations; its code ran one.',
  drawn:
    'Here {drawn} were drawn, and {trained} of them trained{invalid, plural, =0 {} one {; # ends in too few units to name ten classes} other {; # end in too few units to name ten classes}}.',
  guessing:
    'After the first rung, with {items} images seen, {guesses, plural, one {# of these was} other {# of these were}} no better than guessing.',
  budget: 'The budget of {minutes} minutes ended before the last rung did.',
  best: 'The best reached {accuracy} on validation, with a fraction of the training.',
  sentence:
    '{count} combinations as lines through their settings; validation accuracy from {worst} to {best}.',
  empty: 'No trial has an accuracy.',
  axes: {
    optimizer: 'Optimiser',
    learningRate: 'Learning rate',
    activation: 'Activation',
    units: 'Output units',
    initializer: 'Initialiser',
    dropout: 'Dropout',
    pool: 'Pooling',
    batch: 'Batch',
    epochs: 'Epochs',
  },
  tried: 'Every combination tried, the most accurate first',
  rung: 'Rung',
  lines: 'A line a combination: the stronger, the more accurate; the best is thick',
  alone:
    'What each value of a setting brought alone, over the first rung{known, select, yes {: medians from {worst}, {worstValue}, to {best}, {bestValue}, where {least} or more trials are behind them} other {, where no value has {least} trials}}.',
  effects: 'Each value alone: median and quartiles of the first rung',
  /** Under a median. */
  count: 'n\u00a0=\u00a0{count}',
  hints:
    'A median stands on {same, select, yes {{most}} other {{least} to {most}}} trials, n beneath it: these are hints rather than findings.',
  effectTable: 'What each value brought, over the first rung',
  setting: 'Setting',
  trials: 'Trials',
  without: 'No result',
  median: 'Median',
  quartiles: 'Quartiles',
  untold: 'The first rung ends too early to tell these apart.',
} as const
