import type { Messages, Translated } from '../../messages.ts'

const charts: Translated<Messages['models']['charts']> = {
  results: {
    span: 'Exactitude au test de {models, plural, one {{count} modèle} other {{count} modèles}} sur une même échelle, de {worst} ({worstModel}) à {best} ({bestModel}).',
    spanWithPeople:
      'Exactitude au test de {models, plural, one {{count} modèle} other {{count} modèles}} sur une même échelle, de {worst} ({worstModel}) à {best} ({bestModel})\u202f; les humains atteignent {people}, selon le README du jeu de données.',
    none: 'Il n’y a aucun modèle.',
    own: 'Exactitude au test sur une même échelle\u00a0: l’entraînement maison {house}, intervalle {houseInterval}{hasSettings, select, yes {\u202f; avec les réglages du diaporama {settings}, intervalle {settingsInterval}} other {}}{isPublished, select, yes {\u202f; le chiffre du diaporama lui-même {published}} other {}}\u202f; les humains atteignent {people}, selon le README du jeu de données.',
    model: 'Modèle',
    houseInterval: 'Maison, 95\u00a0%',
    settingsInterval: 'Réglages, 95\u00a0%',
    anEpoch: 'Une époque',
    epoch:
      '{seconds}{head, select, yes {, tête seule} other {}}{workers, plural, =1 {} other {, # processus}}',
  },
  layers: {
    sentence:
      'Les couches de {model}, de la pièce aux dix classes, chacune avec les nombres qui en sortent. {layers, plural, one {Ses {parameters} paramètres sont tous dans {layer}} other {De ses {parameters} paramètres, {share} sont dans une seule des {count} couches, {layer}}}.',
    table: 'Les couches de {model}',
    layer: 'Couche',
    kind: 'Type',
    output: 'Sortie',
    total: 'Total',
    trained: '{count} entraînés',
    item: 'Pièce',
    kinds: { MaxPooling2D: 'Max pooling', Conv2D: 'Convolution' },
    parameters: '{count}<quiet> paramètres</quiet>',
    note: 'À l’échelle\u00a0: le côté d’une carte, ce sont ses pixels, sa profondeur le nombre de cartes\u202f; une colonne de n nombres a √n pixels de haut. Pleines\u00a0: les couches à poids, leur nombre dessous',
  },
  curves: {
    sentence:
      '{measure} en validation\u00a0: {first} après l’époque {firstEpoch}, {kept} après l’époque {keptEpoch}, celle qui a été gardée, {last} après l’époque {lastEpoch}. Sur les pièces d’entraînement\u00a0: {training} à la fin.',
    both: 'Perte et exactitude de {model} par époque, {training}. Sur {epochs} époques, c’est la numéro {kept} qui a été gardée, avec {accuracy} en validation.',
    table: '{model}, {training}\u00a0: chaque époque',
    seconds: 'Secondes',
    validation: 'validation',
    training: 'pièces d’entraînement',
    kept: 'l’époque gardée',
    turns: 'la perte en validation remonte',
    taught:
      'Sa perte à l’entraînement se mesure aux réponses de {teachers} ({share}) et aux étiquettes, sa perte en validation aux seules étiquettes\u00a0: les deux pertes ne se comparent pas.',
  },
  confusion: {
    withSettings: '{model} avec les réglages du diaporama',
  },
  report: {
    table: 'Rapport de classification\u00a0: {model}',
    precision: 'Précision',
    recall: 'Rappel',
    support: 'Effectif',
    macro: 'Moy. macro',
    weighted: 'Moy. pondérée',
  },
  seeds: {
    unknown:
      'Les données ne nomment aucun essai pour cet entraînement\u00a0: on ne sait donc pas où un autre aboutirait.',
    one: 'Entraîné avec la seule graine {seed}, à {accuracy}. On ne sait pas où un autre aboutirait.',
    several:
      'Moyenne {mean}, écart type {deviation} sur les graines {seeds}, avec les mêmes réglages et images. Les chiffres de cette page sont ceux de la graine {own}.',
    bands:
      'Les bandes sont des intervalles à 95\u00a0%, et pour la moyenne un écart type de part et d’autre.',
    sentence:
      'Exactitude au test de {runs} essais qui ne diffèrent que par la graine, et leur moyenne, sur une même échelle\u00a0: de {worst} à {best}, moyenne {mean}, écart type {deviation}.',
    table: '{model}, graine par graine',
    run: 'Essai',
    test: 'Test',
    seed: 'Graine {seed}',
    mean: 'Moyenne',
    deviation: 'Écart type',
  },
  reliability: {
    sentence:
      'À quelle fréquence {model} a raison quand il est sûr à ce point\u00a0: erreur de calibration attendue {before} avant la mise à l’échelle et {after} après.',
    bins: 'Exactitude selon la confiance en {bins} tranches.',
    table: 'Fiabilité\u00a0: {model}',
    confidence: 'Confiance',
    beforeRow: 'Avant, {confidence}',
    afterRow: 'Après, {confidence}',
    after:
      'après mise à l’échelle, avec intervalles à 95\u00a0%\u00a0: ECE <b>{ece}</b>, perte log <b>{logLoss}</b>, Brier <b>{brier}</b>',
    before: 'avant\u00a0: ECE <b>{ece}</b>, perte log <b>{logLoss}</b>, Brier <b>{brier}</b>',
    axes: 'En travers\u00a0: à quel point il est sûr. En hauteur\u00a0: à quelle fréquence il a raison. Sur la diagonale, les deux s’accordent\u202f; les barres du bas comptent les pièces.',
    exact:
      'Après mise à l’échelle sont dessinées les probabilités des données, à huit bits, dont l’ECE est {ece}\u202f; les scores sont ceux des probabilités exactes.',
  },
  robustness: {
    sentence:
      'Exactitude de {model} sur {items} pièces de test à mesure qu’on les abîme, un graphique par altération.',
    table: 'Exactitude sur des pièces abîmées\u00a0: {model}',
    corruption: 'Altération',
    names: { blur: 'Flou', rotation: 'Rotation', noise: 'Bruit', occlusion: 'Occultation' },
    amounts: {
      blur: '{amount} px d’écart type',
      rotation: '{amount} ° de chaque côté',
      noise: 'écart type de {amount} niveaux de gris sur 255',
      occlusion: '{amount} px de côté pour le carré',
    },
    curve: '{corruption}\u00a0: {clean} sans altération, {last} à la force {strength}, {amount}.',
    at: '<figure>{clean} → {last}</figure>\u00a0: {amount}',
    note: 'Cinq forces sur {items} pièces de test, avec bandes à 95\u00a0%\u202f; en pointillé, le hasard',
  },
}
export default charts
