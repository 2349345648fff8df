import type { Messages, Translated } from '../../messages.ts'

const terms: Translated<Messages['models']['terms']> = {
  accuracy: 'Exactitude',
  loss: 'Perte',
  validation: 'Validation',
  validationAccuracy: 'Exactitude en validation',
  validationLoss: 'Perte en validation',
  testAccuracy: 'Exactitude au test',
  interval: 'Intervalle à 95\u00a0%',
  items: 'Pièces',
  parameters: 'Paramètres',
  share: 'Part',
  epoch: 'Époque',
  class: 'Classe',
  house: 'Maison',
  houseTraining: 'Entraînement maison',
  settings: 'Réglages du diaporama',
  withSettings: 'Avec les réglages du diaporama',
  deckSaid: 'Le diaporama disait',
  people: 'Humains (README du jeu de données)',
  table: 'Tableau<quiet>\u00a0: {caption}</quiet>',
  row: 'Ligne',
}
export default terms
