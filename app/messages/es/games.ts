import type { Messages, Translated } from '../messages.ts'

const games: Translated<Messages['games']> = {
  modes: {
    classic: { name: 'Clásico', line: 'Nombra la prenda; cuanto antes, más puntos.' },
    duel: {
      name: 'Duelo de certeza',
      line: 'Nombra la prenda y di cuánto lo aseguras; asegurar y fallar cuesta puntos.',
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
      line: 'Al menos un modelo falla y está seguro en más del 90 %.',
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
    duel: '¿Qué es, y cuánto lo aseguras?',
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
}
export default games
