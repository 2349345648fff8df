import type { Messages, Translated } from '../messages.ts'

const common: Translated<Messages['common']> = {
  description:
    'Un quiz en direct : des humains et cinq réseaux entraînés étiquettent les mêmes vêtements, puis regardent où chacun s’est trompé.',
  main: 'Principal',
  nav: {
    play: 'Jouer',
    host: 'Animer',
    join: 'Rejoindre',
    models: 'Modèles',
    mistakes: 'Erreurs',
    leaderboard: 'Classement',
    lab: 'Labo',
  },
  language: 'Langue',
  figures: 'Chaque chiffre vient des données ou d’une partie',
  data: 'Fashion-MNIST, Zalando Research, MIT',
  numberWord:
    '{n, plural, =0 {aucun} =1 {un} =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} =6 {six} =7 {sept} =8 {huit} =9 {neuf} =10 {dix} other {#}}',
  points: '{amount} {points, plural, one {point} other {points}}',
  classes: {
    tShirt: 'T-shirt/haut',
    trouser: 'Pantalon',
    pullover: 'Pull',
    dress: 'Robe',
    coat: 'Manteau',
    sandal: 'Sandale',
    shirt: 'Chemise',
    sneaker: 'Basket',
    bag: 'Sac',
    ankleBoot: 'Bottine',
  },
  one: {
    tShirt: 'un t-shirt/haut',
    trouser: 'un pantalon',
    pullover: 'un pull',
    dress: 'une robe',
    coat: 'un manteau',
    sandal: 'une sandale',
    shirt: 'une chemise',
    sneaker: 'une basket',
    bag: 'un sac',
    ankleBoot: 'une bottine',
  },
  models: {
    logreg: { name: 'Régression logistique', short: 'RégLog' },
    ffnn: { name: 'Réseau dense', short: 'Dense' },
    cnn1: { name: 'CNN 1', short: 'CNN 1' },
    cnn2: { name: 'CNN 2', short: 'CNN 2' },
    'cnn2-tuned': { name: 'CNN 2, réglé', short: 'CNN 2 r' },
    resnet50: { name: 'ResNet50', short: 'ResNet50' },
    'resnet50-augmented': { name: 'ResNet50, augmenté', short: 'ResNet a' },
  },
  confusion: {
    label: '{name}, chaque étiquette face à chaque réponse',
    caption: 'Matrice de confusion\u00a0: {name}.',
    key: 'Lignes\u00a0: l’étiquette. Colonnes\u00a0: la réponse. Rouge\u00a0: les erreurs, d’autant plus vif qu’elles sont nombreuses.',
  },
  notFound: {
    title: 'Introuvable',
    headline: 'Pas dans cette collection<mark>.</mark>',
    text: 'Il n’y a pas de page à cette adresse. Le code d’une salle se tape à la page Rejoindre.',
    front: 'À l’accueil',
    join: 'Rejoindre une salle',
  },
}
export default common
