import type { Messages, Translated } from '../messages.ts'

const solo: Translated<Messages['solo']> = {
  title: 'Jugar a solas',
  start: {
    headline: 'Diez prendas, tú y {models} modelos',
    headlinePicked: '{count, plural, one {# prenda} other {# prendas}}, tú y {models} modelos',
    badLink: 'El enlace no nombra prendas que se jueguen a solas: de una a {most}, por su número.',
    seed: 'Las diez prendas de la semilla <figure>{seed}</figure>, las mismas para quien tenga este enlace.',
    pieces: 'Prendas',
    labels: 'Etiquetas',
    allTen: 'Las diez',
    four: 'Cuatro',
    counts: 'Cuenta',
    ranked: 'Para la clasificación',
    forFun: 'Por diversión',
    mode: 'Modo',
    rankedLead:
      'El servidor elige prendas que nunca te han preguntado. Tómate tu tiempo: no hay reloj y cada respuesta cuenta.',
    rankedClass:
      'Para la clasificación de tu clase y la de todos. El servidor elige prendas que nunca te han preguntado.',
    few: 'De este mazo {count, plural, =0 {no queda ninguna prenda} one {solo queda # prenda} other {solo quedan # prendas}} que no has visto.',
    play: 'Jugar',
    layingOut: 'Preparando las prendas',
  },
  over: { title: 'Esta partida ha terminado', closed: 'Se ha cerrado.', again: 'Jugar otra' },
  right: '{count, plural, one {# acierto} other {# aciertos}}',
  verdict: { none: 'Sin respuesta tuya', right: 'Acertaste', said: 'Dijiste {label}' },
  reveal: { next: 'Siguiente prenda', result: 'El resultado', key: 'intro' },
  result: {
    beatAll: 'Has ganado a los {models} modelos',
    beat: 'Has ganado a {models}',
    tied: 'Has empatado con {models}',
    beaten: 'Los modelos fueron mejores',
    lead: '{right, plural, one {# acierto} other {# aciertos}} de {asked, number}. Tan pocas prendas dicen poco: las líneas muestran dónde puede estar de verdad cada cual.',
    you: 'Tú',
    notRanked:
      'Esta partida era por diversión. <ranked>Una partida puntuable</ranked> cuenta en <board>la clasificación</board>.',
    newOnes: 'Otras diez',
    again: 'Otra vez las mismas prendas',
    models: 'Los modelos',
  },
}
export default solo
