import type { Messages, Translated } from '../messages.ts'

const item: Translated<Messages['item']> = {
  title: 'Prenda {item}',
  picture: 'Prenda {item}, etiqueta {label}',
  kicker: 'Prenda de prueba {item}. La etiqueta dice',
  lead: '{right, plural, =0 {Ninguno de los {of} modelos lo dice; dicen {said}.} other {Lo {right, plural, one {dice} other {dicen}} {count} de los {of} modelos. Se dijo: {said}.}}',
  suspect: 'Todos fallan igual y están muy seguros: más bien hay que dudar de la etiqueta.',
  levels: { easy: 'fácil', medium: 'media', hard: 'difícil', hardest: 'la más difícil' },
  facts: {
    margin: 'Margen',
    difficulty: 'Dificultad',
    suspicion: 'Sospecha',
    distance: 'Del entrenamiento',
    terms:
      'Margen: la probabilidad media de la etiqueta menos la de la siguiente clase, de −1 a 1. Sospecha: 0\u00a0% donde todos están seguros de la etiqueta, 100\u00a0% donde todos lo están de otra. Del entrenamiento: la distancia a la imagen de entrenamiento más cercana sobre todos los grises.',
  },
  models: {
    kicker: 'Lo que dice cada uno',
    title: 'Diez posibilidades cada uno',
    lead: 'Probabilidades calibradas en tanto por ciento, de cada receta. La fila con marco es la etiqueta; sobre cada columna está la respuesta.',
    table: 'Probabilidad de cada clase según cada receta, en tanto por ciento',
    isLabel: '(la etiqueta)',
  },
  nearest: {
    kicker: 'De lo que se aprendió',
    title: 'Su más cercana al entrenar',
    lead: 'La imagen de entrenamiento que menos se diferencia, píxel a píxel. Quizá los modelos la vieron.',
    alt: 'Imagen de entrenamiento {index}',
    this: 'Esta prenda, etiqueta {label}',
    that: 'Imagen de entrenamiento {index}, etiqueta {label}',
    distance: 'Están a {distance} una de otra.',
    near: 'Tan poco que esta prenda casi estaba en el entrenamiento.',
    other: 'Allí la etiqueta es {label}: dos imágenes casi iguales, dos etiquetas.',
  },
  people: {
    kicker: 'En partidas terminadas',
    title: 'Lo que respondieron las personas',
    loading: 'Las respuestas están en camino',
    nobody: 'A nadie se le ha preguntado esta prenda en una partida terminada.',
    ten: 'Entre las diez etiquetas: {right, number} de {total, plural, one {# respuesta} other {# respuestas}} con acierto, {share} (intervalo del 95\u00a0%: {interval}).',
    four: 'Entre cuatro, lo que es más fácil: {right, number} de {total, plural, one {# respuesta} other {# respuestas}} con acierto, {share} (intervalo del 95\u00a0%: {interval}).',
    bars: 'Respuestas por clase',
  },
  argue: {
    kicker: 'Discutir la etiqueta',
    title: '¿Cómo la llamarías?',
    lead: 'Los datos dicen {label}; la sospecha de los modelos es del {suspicion}. Las etiquetas vienen de una tienda, y algunas se pueden discutir. Un voto por navegador; puedes cambiarlo.',
    which: 'La clase que le darías',
    why: 'Por qué se puede discutir',
    reasons: {
      plain: 'Es claramente eso',
      either: 'También podría ser otra',
      unseen: 'Lo que lo diría no está en la imagen',
      overlap: 'Es ambas: las clases se solapan',
    },
    vote: 'Votar',
    change: 'Cambiar mi voto',
    hidden:
      '{total, plural, =0 {Nadie ha votado todavía.} one {Hay un voto; lo verás tras el tuyo.} other {Hay # votos; los verás tras el tuyo.}}',
    yours: 'Dijiste {label}, uno de {total, plural, one {# voto} other {# votos}}.',
    bars: 'Votos por clase',
  },
  heat: {
    kicker: 'Más de cerca',
    title: 'Lo que habló por cada respuesta',
    lead: 'Cuanto mayor es un cuadrado, más habló esa parte de la imagen por lo que dijo el modelo.',
  },
  none: {
    title: 'No hay tal prenda',
    text: 'Las prendas se numeran de 0 a {last}, sin signo ni ceros delante.',
    all: 'A todas las prendas',
  },
}
export default item
