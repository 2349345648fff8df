/** The grid of the source deck in the deck's order: 7 · 3 · 5 · 2 · 4 · 3 · 2 · 3 · 3 = 45,360 combinations. */
export const SEARCH_AXES = {
  optimizer: ['SGD', 'RMSprop', 'Adagrad', 'Adadelta', 'Adam', 'Adamax', 'Nadam'],
  learningRate: [0.1, 0.001, 0.02],
  activation: ['relu', 'tanh', 'sigmoid', 'hard_sigmoid', 'linear'],
  units: [10, 5],
  initializer: ['lecun_uniform', 'normal', 'he_normal', 'he_uniform'],
  dropout: [0.3, 0.2, 0.8],
  pool: [2, 4],
  batch: [20, 50, 100],
  epochs: [10, 20, 50],
} as const
export type SearchAxis = keyof typeof SEARCH_AXES
export const SEARCH_AXIS_NAMES = Object.keys(SEARCH_AXES) as SearchAxis[]
