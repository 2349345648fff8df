import type { Messages, Translated } from '../../messages.ts'

const terms: Translated<Messages['models']['terms']> = {
  accuracy: 'Exactitud',
  loss: 'Pérdida',
  validation: 'Validación',
  validationAccuracy: 'Exactitud en validación',
  validationLoss: 'Pérdida en validación',
  testAccuracy: 'Exactitud en prueba',
  interval: 'Intervalo del 95\u00a0%',
  items: 'Prendas',
  parameters: 'Parámetros',
  share: 'Parte',
  epoch: 'Época',
  class: 'Clase',
  house: 'De la casa',
  houseTraining: 'Entrenamiento de la casa',
  settings: 'Ajustes de la presentación',
  withSettings: 'Con los ajustes de la presentación',
  deckSaid: 'La presentación decía',
  people: 'Personas (README del conjunto de datos)',
  table: 'Tabla<quiet>: {caption}</quiet>',
  row: 'Fila',
}
export default terms
