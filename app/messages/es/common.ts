import type { Messages, Translated } from '../messages.ts'

const common: Translated<Messages['common']> = {
  description:
    'Un concurso en directo: personas y cinco redes entrenadas etiquetan las mismas prendas y luego miran en qué falló cada una.',
  main: 'Principal',
  nav: {
    play: 'Jugar',
    host: 'Dirigir',
    join: 'Entrar',
    models: 'Modelos',
    mistakes: 'Errores',
    leaderboard: 'Clasificación',
    lab: 'Laboratorio',
  },
  language: 'Idioma',
  figures: 'Cada cifra sale de los datos o de una partida',
  data: 'Fashion-MNIST, Zalando Research, MIT',
  numberWord:
    '{n, plural, =0 {ninguno} =1 {uno} =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} =6 {seis} =7 {siete} =8 {ocho} =9 {nueve} =10 {diez} other {#}}',
  points: '{amount} {points, plural, one {punto} other {puntos}}',
  classes: {
    tShirt: 'Camiseta/top',
    trouser: 'Pantalón',
    pullover: 'Jersey',
    dress: 'Vestido',
    coat: 'Abrigo',
    sandal: 'Sandalia',
    shirt: 'Camisa',
    sneaker: 'Zapatilla',
    bag: 'Bolso',
    ankleBoot: 'Botín',
  },
  one: {
    tShirt: 'una camiseta/top',
    trouser: 'un pantalón',
    pullover: 'un jersey',
    dress: 'un vestido',
    coat: 'un abrigo',
    sandal: 'una sandalia',
    shirt: 'una camisa',
    sneaker: 'una zapatilla',
    bag: 'un bolso',
    ankleBoot: 'un botín',
  },
  models: {
    logreg: { name: 'Regresión logística', short: 'RegLog' },
    ffnn: { name: 'Red densa', short: 'Densa' },
    cnn1: { name: 'CNN 1', short: 'CNN 1' },
    cnn2: { name: 'CNN 2', short: 'CNN 2' },
    'cnn2-tuned': { name: 'CNN 2, ajustada', short: 'CNN 2 a' },
    resnet50: { name: 'ResNet50', short: 'ResNet50' },
    'resnet50-augmented': { name: 'ResNet50, aumentada', short: 'ResNet a' },
  },
  confusion: {
    label: '{name}, cada etiqueta frente a cada respuesta',
    caption: 'Matriz de confusión: {name}.',
    key: 'Filas: la etiqueta. Columnas: la respuesta. Rojo: los errores, más vivo cuantos más son.',
  },
  notFound: {
    title: 'No encontrado',
    headline: 'No está en esta colección<mark>.</mark>',
    text: 'No hay ninguna página en esta dirección. El código de una sala va en la página Entrar.',
    front: 'A la portada',
    join: 'Entrar en una sala',
  },
}
export default common
