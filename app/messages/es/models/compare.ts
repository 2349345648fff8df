import type { Messages, Translated } from '../../messages.ts'

const compare: Translated<Messages['models']['compare']> = {
  title: '{a} contra {b}',
  headline: '{a} <against>contra</against> {b}',
  one: 'Un modelo',
  other: 'El otro',
  go: 'Comparar',
  same: 'Es uno y el mismo modelo, y está de acuerdo consigo mismo. Elige otro para un lado.',
  test: {
    kicker: 'En las mismas prendas',
    title: '<one>{a}</one> a <other>{b}</other>',
    lead: 'Las prendas que solo etiqueta bien uno, y las que solo el otro.',
    outcome:
      '{outcome, select, equal {Ninguno va por delante} clear {{ahead} supera a {behind}, más de lo que explica el azar} other {{ahead} va por delante de {behind}, pero no más de lo que permite el azar}} (McNemar exacto, p\u00a0{p}, {holm} tras Holm sobre todas las parejas).',
    consistency:
      'Coherencia de errores κ\u00a0=\u00a0{kappa}: {way, select, same {fallan en gran parte en las mismas prendas} shared {comparten muchos fallos, más de los que explican sus exactitudes} chance {fallan en las mismas prendas apenas más que por azar} other {fallan en prendas distintas}}. Es 0 cuando ambos fallan juntos tanto como quiere el azar, 1 cuando siempre.',
    undefined: 'La coherencia de errores κ no está definida: basta el azar para que coincidan.',
  },
  results: {
    table: 'Resultados: {a} y {b}',
    accuracy: '{accuracy}<quiet>, intervalo {interval}</quiet>',
    facts:
      '{parameters} parámetros, {head, select, yes {su cabeza entrenada} other {entrenado}} aquí en {seconds}{workers, plural, =1 {} other { por # procesos}}',
    four: 'Prendas de prueba según si {a} y {b} las etiquetaron bien',
    right: '{model} acierta',
    wrong: '{model} falla',
  },
  classes: {
    kicker: 'Por clase',
    title: 'Quién encuentra qué',
    lead: 'Diferencia de exhaustividad, {b} menos {a}, con intervalos del 95\u00a0% para proporciones pareadas: a la derecha de la línea, {b} encuentra más de la clase; a la izquierda, {a}.',
    ahead:
      '{model} {classes, plural, =0 {no encuentra más en ninguna clase} one {encuentra más en una clase, {most}, por {points}} other {encuentra más en {count} clases, sobre todo en {most}, por {points}}}.',
    clear:
      'En {clear, plural, =0 {ninguna} =1 {una} other {{count}}} de {of} clases, el intervalo deja fuera el cero.',
    table: 'Exhaustividad clase a clase: {a} y {b}',
    points: 'Puntos',
    span: 'de {from} a {to}',
    difference: '{difference}<quiet> puntos, de {from} a {to}</quiet>',
  },
  only: {
    kicker: '{items, plural, one {# prenda} other {# prendas}}',
    title: 'Solo {model}',
    none: 'No hay ninguna.',
    lead: 'Etiquetadas bien solo por {right}; primero aquellas en las que {other} estaba más seguro de su respuesta equivocada.',
    item: 'Prenda de prueba {index}',
    right: '<quiet>Etiqueta {label}, {model} dijo </quiet>{said}',
    wrong: '<quiet>{model} dijo </quiet>{said} <figure>{confidence}</figure>',
    shown: '{shown} de {count} a la vista',
    more: '{count, plural, one {Mostrar la última} other {Mostrar # más}}',
    failed: 'No llegaron. Pulsa otra vez.',
  },
}
export default compare
