import type { Messages, Translated } from '../../messages.ts'

const overview: Translated<Messages['models']['overview']> = {
  title: 'Modèles',
  headline: '{count} modèles, un portant',
  about:
    'Tous ont vu les mêmes {items} pièces de test, sur lesquelles aucun n’a été entraîné. L’épingle marque la part bien étiquetée, la bande son intervalle à 95\u00a0%. Une page pour chacun dit comment il est fait, ce qu’il atteint et où il se trompe.',
  compare: 'En comparer deux',
  table: 'Les résultats de chaque recette',
  settingsHead: 'Réglages du diaporama',
  deckSaid: 'Diaporama',
  facts:
    '{parameters} paramètres · {seconds} par époque{head, select, yes { de sa tête} other {}}{workers, plural, =1 {} other { avec # processus}} · {backend} sur <english>{device}</english>',
  right: '{accuracy}<quiet> de bonnes réponses, intervalle {interval}</quiet>',
  settingsFigure: '<what>réglages diaporama </what>{accuracy}',
  deckFigure: '<what>diaporama </what>{accuracy}',
  legend: {
    house: 'Entraînement maison et son intervalle à 95\u00a0%',
    deck: 'Ce que disait le diaporama',
    people: 'Humains, {accuracy} (<link>README du jeu de données</link>)',
  },
  agreement: {
    kicker: 'Accord',
    title: '<hot>{items}</hot> piègent {models, plural, =2 {les deux} other {les {count}}}',
    lead: 'C’est le nombre de pièces qu’aucun concurrent n’étiquette bien. Pour {same} d’entre elles, tous donnent une seule et même mauvaise réponse\u202f; pour {suspect}, ils en sont si sûrs que c’est l’étiquette elle-même qui est suspecte.',
    sentence:
      'Sur {items} pièces, {all} sont bien étiquetées par {models, plural, =2 {les deux} other {les {count}}} et {none} par aucun.',
    head: 'Pièces selon le nombre des {count} qui les étiquettent bien, avec intervalles à 95\u00a0%',
    table: 'Pièces selon le nombre de modèles qui les étiquettent bien',
    right: 'Justes',
    none: 'Aucun juste',
    some: '{right} sur {models}',
    share: '<quiet>{share}, intervalle </quiet>{interval}',
  },
  transfer: {
    kicker: 'L’énigme du diaporama',
    title: 'Pourquoi le ResNet est tombé',
    size: '{smallest} pixels au lieu de {largest} {effect, select, none {ne coûtent rien} costs {coûtent {points}} other {rapportent {points}}}',
    sizeBy:
      '{smallest} pixels au lieu de {largest} {caffe, select, costs {coûtent {caffePoints}} other {rapportent {caffePoints}}} avec le prétraitement de Keras et {unit, select, costs {coûtent {unitPoints}} other {rapportent {unitPoints}}} après division par 255',
    preprocessing:
      'diviser par 255 au lieu d’utiliser le prétraitement de Keras {effect, select, none {ne coûte rien} costs {coûte {points}} other {rapporte {points}}}',
    augmented:
      'l’augmentation {effect, select, none {ne coûte rien} costs {coûte {points}} other {rapporte {points}}}',
    average: '{costs}, en moyenne sur les cases qui ne diffèrent en rien d’autre.',
    span: 'De la façon du diaporama, à {decks}, à la meilleure case, à {best}, il y a {points}.',
    sentence:
      'Exactitude en validation de {count} façons de préparer les images, de {worst} ({worstCell}) à {best} ({bestCell}).',
    empty: 'Rien n’a été essayé.',
    cell: '{size} px, {preprocessing, select, caffe {à la Keras} other {divisées par 255}}, {augmented, select, yes {augmentées} other {telles quelles}}',
    row: '<figure>{size} px</figure> {preprocessing, select, caffe {à la Keras} other {divisées par 255}}',
    figure: '{accuracy}<quiet> {augmented, select, yes {augmentées} other {telles quelles}}\u202f; </quiet>',
    table: 'L’expérience de transfert, case par case',
    images: 'Images',
    training: 'Entraînement',
    plain: 'Telles quelles',
    likeDeck: 'Augmentées comme dans le diaporama',
    nearest: 'Le plus proche de l’essai {known, select, yes {à {accuracy} } other {}}du diaporama',
    plainHead: 'Telles',
    augmentedHead: 'Augmentées',
    note: 'Exactitude en validation avec intervalle à 95\u00a0% sur {validation} images, après {epochs} époques sur {training}\u202f; {backend} sur <english>{device}</english>',
    once: 'Chaque case est une tête avec une seule graine, la {seed}. Les augmentées ont vu une seule copie augmentée de chaque image, la même pendant les {epochs} époques\u00a0: elles ont pu apprendre ces copies par cœur.',
  },
}
export default overview
