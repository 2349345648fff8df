import type { Messages, Translated } from '../messages.ts'

const play: Translated<Messages['play']> = {
  title: 'Jugar',
  alone: 'Jugar a solas',
  finding: 'Buscando tu sitio',
  removed: {
    title: 'Te han sacado',
    text: 'Quien dirige te ha sacado de esta sala. Los modelos siguen listos para una partida a solas.',
  },
  closed: { title: 'La sala está cerrada', text: 'Quien dirige la ha cerrado. Gracias por jugar.' },
  refused: { title: 'No estás en esta sala', join: 'Entrar en la sala {code}' },
  head: {
    practice: 'Prueba',
    points: '{points, plural, one {#<quiet> punto</quiet>} other {#<quiet> puntos</quiet>}}',
  },
  lobby: {
    title: 'Ya estás',
    lead: '{people, plural, =1 {Aún no hay nadie más.} other {Hay # personas y {models} modelos.}} La partida empieza en la pantalla; las prendas salen también aquí.',
    team: 'Tu equipo',
    rename: 'Cambiar el nombre',
    name: 'Tu nombre en la sala',
    keep: 'Guardar',
    another: 'Otro nombre',
  },
  question: {
    voteAgain: 'Vota otra vez',
    tap: 'Toca lo que ves',
    tapSaid: 'Toca lo que dijo',
    tick: 'Marca los que fallaron',
    locked: 'Fijado: {label} · han respondido {answered, number} / {asked, number}',
    lockedSure: 'Fijado: {label}, {certainty} · han respondido {answered, number} / {asked, number}',
    lockedModels:
      'Fijado: {count, plural, =0 {ninguno} one {# modelo} other {# modelos}} · han respondido {answered, number} / {asked, number}',
  },
  lifeline: {
    ask: 'Comodín: pregunta a un modelo, una vez por partida, por la mitad de los puntos',
    which: 'Qué modelo',
    said: '{model} dice {label}, con una certeza del {confidence}',
  },
  discussion: {
    title: 'Habladlo',
    said: 'Dijiste {label}. Convence a quien tienes al lado, o deja que te convenza.',
    notVoted: 'Aún no has votado. La segunda votación está abierta para ti igualmente.',
    piece: 'La prenda en cuestión',
  },
  verdict: {
    late: 'Llegaste después de esta',
    none: 'Sin respuesta tuya',
    vote: 'Tu voto: {label}',
    said: 'Fallo: dijiste {label}',
    right: 'Correcto, {points, plural, one {{amount} punto} other {{amount} puntos}}',
    rightInPractice: 'Correcto, de prueba',
    wrong: 'Fallo: dijiste {label}, {points, plural, one {{amount} punto} other {{amount} puntos}}',
    wrongInPractice: 'Fallo: dijiste {label}, de prueba',
    allFound: 'Están todos, {points, plural, one {# punto} other {# puntos}}',
    allFoundInPractice: 'Están todos, de prueba',
    notAllFound: 'No del todo, {points, plural, one {# punto} other {# puntos}}',
    notAllFoundInPractice: 'No del todo, de prueba',
  },
  beaten: { some: 'Has ganado a {models}.', all: 'Has ganado a los {models, number} modelos.' },
  standing: {
    rank: 'N.º {rank, number}',
    rankAndGap: 'N.º {rank, number}, a {gap, plural, one {# punto} other {# puntos}} del puesto superior',
    streak: '{count, number} aciertos seguidos',
    gap: 'A {gap, plural, one {# punto} other {# puntos}} del puesto superior.',
    first: 'Nadie va por delante de ti.',
    none: 'Aún sin puntos',
    people: 'Toda la clase',
  },
  podium: {
    title: '{right, number} de {asked, number}',
    over: 'Se acabó',
    leadPoints: 'El podio va por puntos.',
    lead: 'Personas y modelos comparten un podio según lo que acertaron.',
    leadRanked:
      'N.º {rank, number} por puntos, con {amount}. Personas y modelos comparten un podio según lo que acertaron.',
  },
}
export default play
