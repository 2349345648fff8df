/** On every page. `one` is a piece of a class within a sentence. */
export default {
  description:
    'A live quiz: people and five trained neural models label the same clothes, then look at where each went wrong.',
  main: 'Main',
  nav: { play: 'Play', host: 'Host', join: 'Join', models: 'Models' },
  language: 'Language',
  figures: 'Every figure comes from the content pack or a game',
  data: 'Fashion-MNIST, Zalando Research, MIT',
  numberWord:
    '{n, plural, =0 {no} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} other {#}}',
  points: '{amount} {points, plural, one {point} other {points}}',
  classes: {
    tShirt: 'T-shirt/top',
    trouser: 'Trouser',
    pullover: 'Pullover',
    dress: 'Dress',
    coat: 'Coat',
    sandal: 'Sandal',
    shirt: 'Shirt',
    sneaker: 'Sneaker',
    bag: 'Bag',
    ankleBoot: 'Ankle boot',
  },
  one: {
    tShirt: 'a T-shirt/top',
    trouser: 'a pair of trousers',
    pullover: 'a pullover',
    dress: 'a dress',
    coat: 'a coat',
    sandal: 'a sandal',
    shirt: 'a shirt',
    sneaker: 'a sneaker',
    bag: 'a bag',
    ankleBoot: 'an ankle boot',
  },
  models: {
    logreg: { name: 'Logistic regression', short: 'LogReg' },
    ffnn: { name: 'Feed-forward', short: 'FFNN' },
    cnn1: { name: 'CNN one', short: 'CNN 1' },
    cnn2: { name: 'CNN two', short: 'CNN 2' },
    'cnn2-tuned': { name: 'CNN two, tuned', short: 'CNN 2 t' },
    resnet50: { name: 'ResNet50', short: 'ResNet' },
    'resnet50-augmented': { name: 'ResNet50, augmented', short: 'ResNet a' },
  },
  /** Around a confusion matrix, of a model’s page and of a report. */
  confusion: {
    label: '{name}, every label against every prediction',
    caption: 'Confusion matrix of {name}. Rows: the label. Columns: what it said.',
  },
  notFound: {
    title: 'Not found',
    headline: 'Not in this collection<mark>.</mark>',
    text: 'There is no page at this address. A room’s code goes on the page Join.',
    front: 'To the front page',
    join: 'Join a room',
  },
} as const
