import type { Messages, Translated } from '../messages.ts'

const games: Translated<Messages['games']> = {
  modes: {
    classic: { name: 'Clásico', line: 'Nombra la prenda; cuanto antes, más puntos.' },
    duel: {
      name: 'Duelo de certeza',
      line: 'Nombra la prenda y di con cuánta certeza; fallar con certeza cuesta puntos.',
    },
    fooled: {
      name: '¿Quién ha picado?',
      line: 'La etiqueta está a la vista: marca los modelos que fallaron.',
    },
    guess: { name: 'Adivina su respuesta', line: 'No importa qué es: ¿qué dijo este modelo?' },
    revote: { name: 'Segunda votación', line: 'Vota, mira qué piensa la clase, habladlo y vota otra vez.' },
    tribunal: {
      name: 'Tribunal',
      line: 'Los datos dicen una cosa, todos los modelos otra: juzga la clase.',
    },
  },
  decks: {
    'close-calls': { name: 'Por los pelos', line: 'Prendas en las que los modelos dudan.' },
    random: { name: 'Al azar', line: 'Cualquier cosa del conjunto de prueba.' },
    disagreement: { name: 'Desacuerdo', line: 'Al menos tres respuestas distintas entre los modelos.' },
    'all-wrong': { name: 'Fallan todos', line: 'Ningún modelo acertó, cada uno a su manera.' },
    'confident-and-wrong': {
      name: 'Seguros y equivocados',
      line: 'Al menos un modelo falla y está seguro en más del 90 %.',
    },
    easy: { name: 'Fácil', line: 'Prendas que casi ningún modelo falla.' },
    hard: { name: 'Difícil', line: 'Prendas que falla la mayoría de los modelos.' },
    tops: { name: 'Arriba', line: 'Solo camisetas, abrigos y camisas: lo más difícil de distinguir.' },
    handPicked: 'Elegido a mano',
    onlyRight: 'Solo acierta {model}',
  },
  parts: {
    one: '{deck}, {rounds, plural, one {# ronda} other {# rondas}}, {choices, plural, =4 {cuatro} =10 {diez} other {#}} etiquetas',
    several: '{parts, number} partes, {rounds, plural, one {# ronda} other {# rondas}}',
  },
  ask: {
    name: '¿Qué es?',
    duel: '¿Qué es, y con cuánta certeza?',
    fooled: '¿Quién ha picado?',
    guess: '¿Qué dijo {model}?',
    guessAny: '¿Qué dijo el modelo?',
    label: 'Etiqueta: {label}',
    dispute: 'Los datos dicen {label}. Todos los modelos dicen {answer}.',
  },
  reveal: {
    itIs: 'Es {label, select, 0 {una} 5 {una} 6 {una} 7 {una} other {un}}',
    modelSaid: '{model} dijo',
    twoMinds: 'La clase está dividida. Los datos dicen',
    classSays: 'La clase dice',
  },
  why: { show: '¿Por qué?', back: 'Las respuestas' },
  actions: {
    resume: 'Seguir',
    start: 'Empezar',
    close: 'Cerrar la votación',
    begin: 'Comenzar',
    voteAgain: 'Votar otra vez',
    next: 'Siguiente',
    rematch: 'Revancha',
  },
  teams: { t0: 'Cuellos', t1: 'Puños', t2: 'Bolsillos', t3: 'Costuras', t4: 'Dobladillos', t5: 'Botones' },
  piece: 'La prenda en cuestión, de 28 por 28 píxeles',
  answerPad: { answers: 'Respuestas' },
  duelPad: { howSure: 'Certeza', lockIn: 'Confirmar' },
  modelPad: {
    legend: 'Modelos que fallaron',
    lockIn: '{count, plural, =0 {No picó ninguno} other {Confirmar #}}',
  },
  countdown: {
    practice: 'Una ronda de prueba: no cuenta para nada',
    round: 'Ronda {round, number} de {rounds, number}',
  },
  timeBar: { left: '{seconds, plural, one {queda # segundo} other {quedan # segundos}}' },
  paused: {
    paused: 'En pausa',
    break: 'Descanso',
    line: 'El tiempo está parado. La partida sigue cuando lo diga quien dirige.',
  },
  reconnecting: 'Reconectando…',
  restarting: 'El servidor se reinicia. La partida sigue enseguida.',
  saving: 'Guardando tu respuesta…',
  leftBehind: { report: 'Informe', ownPage: 'Tu página' },
  distribution: {
    right: 'correcto',
    you: 'tú',
    people: '{count, plural, one {#<quiet> persona</quiet>} other {#<quiet> personas</quiet>}}',
  },
  fooledList: {
    you: 'tú',
    right: 'acertó, <figure>{confidence}</figure>',
    said: 'dijo {label}, <figure>{confidence}</figure>',
    ticked: '{count, plural, one {#<quiet> lo marcó</quiet>} other {#<quiet> lo marcaron</quiet>}}',
  },
  modeSentence: {
    gain: 'Antes de hablarlo acertó el {before}; después, el {after}.',
    gainWon: 'Antes de hablarlo acertó el {before}; después, el {after}. Ganancia: {gain} de lo que faltaba.',
    sure: 'Quienes acertaron tenían una certeza del {right}; quienes fallaron, del {wrong}.',
    sureAndRight: 'Quienes acertaron tenían una certeza del {right}.',
    sureAndWrong: 'Quienes fallaron tenían una certeza del {wrong}.',
    label: 'Los datos dicen {label}.',
    dispute: 'Los datos dicen {label}; todos los modelos dicen {answer}.',
    practice: 'Prueba: nada de esto cuenta.',
  },
  modelAnswers: { right: 'acertó', wrong: 'falló' },
  tribunal: {
    caption:
      '{cases, plural, =1 {Un caso} other {# casos}}, {overturned, plural, one {# veredicto contrario} other {# veredictos contrarios}} · exactitud',
    byData: 'según los datos',
    byVerdict: 'según vosotros',
    all: 'Toda la clase',
  },
  voteBars: {
    none: 'Nadie ha votado.',
    votes: '{count, plural, one {#<quiet> voto</quiet>} other {#<quiet> votos</quiet>}}',
  },
  race: {
    caption:
      'La carrera · {items, plural, one {# prenda} other {# prendas}} hasta ahora · exactitud, intervalo del 95 %',
    accuracy: '{accuracy}, entre {interval}',
    crowd: 'Multitud',
    committee: 'Comité',
  },
  standings: {
    caption: 'Jugadores por puntos',
    rank: 'Puesto',
    player: 'Jugador',
    right: 'Aciertos',
    streak: 'Racha',
    points: 'Puntos',
    up: '<quiet>sube </quiet>{places, number}',
    down: '<quiet>baja </quiet>{places, number}',
    own: '{nickname}<quiet> (tú)</quiet>',
  },
  teamStandings: {
    list: 'Equipos, por media de puntos',
    players: '{count, plural, one {# jugador} other {# jugadores}}',
  },
  podium: {
    place: '<quiet>Puesto </quiet>{place, number}',
    more: 'y {count, number} más',
    right: '<quiet>aciertos, intervalo del 95 % </quiet>{interval}',
    points: '{points, plural, one {punto} other {puntos}}',
  },
  roundsReview: {
    title: 'Las prendas',
    missed:
      '{count, plural, =1 {Una prenda engañó a todo el mundo, a ti y a todos los modelos.} other {# prendas engañaron a todo el mundo, a ti y a todos los modelos.}}',
    noAnswer: 'sin respuesta',
    right: 'acertaste',
    said: 'tú: {label}',
    /** Where models were to be ticked, a model's answer guessed, a verdict found. */
    ticked: 'marcaste {models}',
    tickedNone: 'no marcaste ningún modelo',
    guessed: 'tú: {guess}; {model} dijo {label}',
    vote: 'tu voto: {label}',
    noModel: 'Ningún modelo',
    modelRight: '{model} acertó',
  },
}
export default games
