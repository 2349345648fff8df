import type { Messages, Translated } from '../../messages.ts'

const terms: Translated<Messages['models']['terms']> = {
  accuracy: 'Trefferquote',
  loss: 'Verlust',
  validation: 'Validierung',
  validationAccuracy: 'Trefferquote, Validierung',
  validationLoss: 'Verlust, Validierung',
  testAccuracy: 'Trefferquote, Test',
  interval: '95-%-Intervall',
  items: 'Stücke',
  parameters: 'Parameter',
  share: 'Anteil',
  epoch: 'Epoche',
  class: 'Klasse',
  house: 'Eigenes',
  houseTraining: 'Eigenes Training',
  settings: 'Werte der Folien',
  withSettings: 'Mit den Werten der Folien',
  deckSaid: 'Laut Folien',
  people: 'Menschen (README des Datensatzes)',
  table: 'Tabelle<quiet>: {caption}</quiet>',
  row: 'Zeile',
}
export default terms
