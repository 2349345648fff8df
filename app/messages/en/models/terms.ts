/** What several charts and tables call alike. The house is who trains here; the deck, the slides that the recipes come from. */
export default {
  accuracy: 'Accuracy',
  loss: 'Loss',
  validation: 'Validation',
  validationAccuracy: 'Validation accuracy',
  validationLoss: 'Validation loss',
  testAccuracy: 'Test accuracy',
  interval: '95\u00a0% interval',
  items: 'Items',
  parameters: 'Parameters',
  share: 'Share',
  epoch: 'Epoch',
  class: 'Class',
  house: 'House',
  houseTraining: 'House training',
  settings: 'Deck’s settings',
  withSettings: 'With the deck’s settings',
  deckSaid: 'The deck said',
  /** No model: the figure is the dataset’s. */
  people: 'People (dataset’s README)',
  /** Of a table: what opens it, and the head of a column without one. */
  table: 'Table<quiet>: {caption}</quiet>',
  row: 'Row',
} as const
