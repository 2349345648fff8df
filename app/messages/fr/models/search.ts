import type { Messages, Translated } from '../../messages.ts'

const search: Translated<Messages['models']['search']> = {
  kicker: 'La recherche',
  title: 'Une sur {grid}',
  grid: 'La grille du diaporama compte {grid} combinaisons\u202f; son code en a essayé une.',
  drawn:
    'Ici, {drawn} ont été tirées au sort, et {trained} d’entre elles entraînées{invalid, plural, =0 {} one {\u202f; # finit avec trop peu d’unités pour nommer dix classes} other {\u202f; # finissent avec trop peu d’unités pour nommer dix classes}}.',
  guessing:
    'Après le premier palier, {items} images vues, {guesses, plural, one {# d’entre elles ne faisait} other {# d’entre elles ne faisaient}} pas mieux que le hasard.',
  budget: 'Le budget de {minutes} minutes s’est épuisé avant le dernier palier.',
  best: 'La meilleure a atteint {accuracy} en validation, avec une fraction de l’entraînement.',
  sentence:
    '{count} combinaisons, chacune une ligne à travers ses réglages\u202f; exactitude en validation de {worst} à {best}.',
  empty: 'Aucun essai n’a d’exactitude.',
  axes: {
    optimizer: 'Optimiseur',
    learningRate: 'Taux d’apprentissage',
    activation: 'Activation',
    units: 'Unités de sortie',
    initializer: 'Initialisation',
    dropout: 'Dropout',
    pool: 'Pooling',
    batch: 'Lot',
    epochs: 'Époques',
  },
  tried: 'Toutes les combinaisons essayées, la plus exacte d’abord',
  rung: 'Palier',
  lines:
    'Une ligne par combinaison\u00a0: plus elle est vive, plus elle est exacte\u202f; la meilleure est épaisse',
  alone:
    'Ce que chaque valeur d’un réglage a apporté à elle seule, au premier palier{known, select, yes {\u00a0: médianes de {worst} ({worstValue}) à {best} ({bestValue}), là où il y a {least} essais ou plus} other {, où aucune valeur n’a {least} essais}}.',
  effects: 'Chaque valeur seule\u00a0: médiane et quartiles du premier palier',
  count: 'n\u00a0=\u00a0{count}',
  hints:
    'Une médiane repose sur {same, select, yes {{most}} other {{least} à {most}}} essais, n au-dessous\u00a0: ce sont des indices plutôt que des résultats.',
  effectTable: 'Ce que chaque valeur a apporté, au premier palier',
  setting: 'Réglage',
  trials: 'Essais',
  without: 'Sans résultat',
  median: 'Médiane',
  quartiles: 'Quartiles',
  untold: 'Le premier palier finit trop tôt pour les distinguer.',
}
export default search
