import type { Messages, Translated } from '../messages.ts'

const common: Translated<Messages['common']> = {
  description:
    'Ein Live-Quiz: Menschen und fünf trainierte neuronale Modelle benennen dieselben Kleider und sehen dann, wo wer danebenlag.',
  main: 'Hauptmenü',
  nav: {
    play: 'Spielen',
    host: 'Leiten',
    join: 'Beitreten',
    models: 'Modelle',
    mistakes: 'Fehler',
    leaderboard: 'Rangliste',
    lab: 'Labor',
  },
  language: 'Sprache',
  figures: 'Jede Zahl stammt aus den Daten oder einem Spiel',
  data: 'Fashion-MNIST, Zalando Research, MIT',
  numberWord:
    '{n, plural, =0 {kein} =1 {ein} =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} =6 {sechs} =7 {sieben} =8 {acht} =9 {neun} =10 {zehn} other {#}}',
  points: '{amount} {points, plural, one {Punkt} other {Punkte}}',
  classes: {
    tShirt: 'T-Shirt/Top',
    trouser: 'Hose',
    pullover: 'Pullover',
    dress: 'Kleid',
    coat: 'Mantel',
    sandal: 'Sandale',
    shirt: 'Hemd',
    sneaker: 'Sneaker',
    bag: 'Tasche',
    ankleBoot: 'Stiefelette',
  },
  one: {
    tShirt: 'ein T-Shirt/Top',
    trouser: 'eine Hose',
    pullover: 'ein Pullover',
    dress: 'ein Kleid',
    coat: 'ein Mantel',
    sandal: 'eine Sandale',
    shirt: 'ein Hemd',
    sneaker: 'ein Sneaker',
    bag: 'eine Tasche',
    ankleBoot: 'eine Stiefelette',
  },
  models: {
    logreg: { name: 'Logistische Regression', short: 'LogReg' },
    ffnn: { name: 'Dichtes Netz', short: 'Dicht' },
    cnn1: { name: 'CNN 1', short: 'CNN 1' },
    cnn2: { name: 'CNN 2', short: 'CNN 2' },
    'cnn2-tuned': { name: 'CNN 2, abgestimmt', short: 'CNN 2 a' },
    resnet50: { name: 'ResNet50', short: 'ResNet50' },
    'resnet50-augmented': { name: 'ResNet50, augmentiert', short: 'ResNet a' },
  },
  confusion: {
    label: '{name}, jedes Label gegen jede Antwort',
    caption: 'Konfusionsmatrix: {name}.',
    key: 'Zeilen: das Label. Spalten: die Antwort. Rot: Fehler, je mehr, desto röter.',
  },
  notFound: {
    title: 'Nicht gefunden',
    headline: 'Nicht in dieser Kollektion<mark>.</mark>',
    text: 'Unter dieser Adresse gibt es keine Seite. Der Code eines Raums gehört auf die Seite Beitreten.',
    front: 'Zur Startseite',
    join: 'Einem Raum beitreten',
  },
}
export default common
