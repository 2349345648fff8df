import type { Messages, Translated } from '../../messages.ts'

const overview: Translated<Messages['models']['overview']> = {
  title: 'Modelos',
  headline: '{count} modelos, un perchero',
  about:
    'Todos vieron las mismas {items} prendas de prueba, con las que ninguno se entrenó. El alfiler marca la parte que etiquetó bien; la banda, su intervalo del 95\u00a0%. Una página para cada uno cuenta cómo está hecho, hasta dónde llega y en qué falla.',
  compare: 'Comparar dos',
  table: 'Los resultados de cada receta',
  settingsHead: 'Ajustes originales',
  deckSaid: 'Original',
  facts:
    '{parameters} parámetros · {seconds} por época{head, select, yes { de su cabeza} other {}}{workers, plural, =1 {} other { con # procesos}} · {backend} en <english>{device}</english>',
  right: '{accuracy}<quiet> de aciertos, intervalo {interval}</quiet>',
  settingsFigure: '<what>ajustes originales </what>{accuracy}',
  deckFigure: '<what>original </what>{accuracy}',
  legend: {
    house: 'Entrenamiento de la casa con su intervalo del 95\u00a0%',
    deck: 'Lo que decía la presentación',
    people: 'Personas, {accuracy} (<link>README del conjunto de datos</link>)',
  },
  agreement: {
    kicker: 'Acuerdo',
    title: '<hot>{items}</hot> engañan a {models, plural, =2 {los dos} other {los {count}}}',
    lead: 'Son las prendas que ningún concursante etiqueta bien. En {same} de ellas todos dan una misma respuesta equivocada; en {suspect} están tan seguros que lo sospechoso es la propia etiqueta.',
    sentence:
      'De {items} prendas, {all} las etiquetan bien {models, plural, =2 {los dos} other {los {count}}} y {none} no las etiqueta bien ninguno.',
    head: 'Prendas según cuántos de los {count} las etiquetan bien, con intervalos del 95\u00a0%',
    table: 'Prendas según cuántos modelos las etiquetan bien',
    right: 'Aciertan',
    none: 'Ninguno',
    some: '{right} de {models}',
    share: '<quiet>{share}, intervalo </quiet>{interval}',
  },
  transfer: {
    kicker: 'El enigma de la presentación',
    title: 'Por qué cayó la ResNet',
    size: '{smallest} píxeles en vez de {largest} {effect, select, none {no cuestan nada} costs {cuestan {points}} other {aportan {points}}}',
    sizeBy:
      '{smallest} píxeles en vez de {largest} {caffe, select, costs {cuestan {caffePoints}} other {aportan {caffePoints}}} con el preprocesado propio de Keras y {unit, select, costs {cuestan {unitPoints}} other {aportan {unitPoints}}} al dividir entre 255',
    preprocessing:
      'dividir entre 255 en vez de usar el preprocesado propio de Keras {effect, select, none {no cuesta nada} costs {cuesta {points}} other {aporta {points}}}',
    augmented:
      'el aumento de datos {effect, select, none {no cuesta nada} costs {cuesta {points}} other {aporta {points}}}',
    average: '{costs}, de media entre las celdas que no difieren en nada más.',
    span: 'De la manera de la presentación, con un {decks}, a la mejor celda, con un {best}, hay {points}.',
    sentence:
      'Exactitud en validación de {count} maneras de preparar las imágenes, de {worst} ({worstCell}) a {best} ({bestCell}).',
    empty: 'No se probó nada.',
    cell: '{size} px, {preprocessing, select, caffe {como en Keras} other {entre 255}}, {augmented, select, yes {aumentadas} other {tal cual}}',
    row: '<figure>{size} px</figure> {preprocessing, select, caffe {como en Keras} other {entre 255}}',
    figure: '{accuracy}<quiet> {augmented, select, yes {aumentadas} other {tal cual}}; </quiet>',
    table: 'El experimento de transferencia, celda a celda',
    images: 'Imágenes',
    training: 'Entrenamiento',
    plain: 'Tal cual',
    likeDeck: 'Aumentadas como en la presentación',
    nearest: 'Lo más parecido {known, select, yes {al {accuracy}} other {al intento}} de la presentación',
    plainHead: 'Tal cual',
    augmentedHead: 'Aumentadas',
    note: 'Exactitud en validación con intervalo del 95\u00a0% en {validation} imágenes, tras {epochs} épocas con {training}; {backend} en <english>{device}</english>',
    once: 'Cada celda es una cabeza con una semilla, la {seed}. Las de imágenes aumentadas vieron una sola copia aumentada de cada imagen, la misma en las {epochs} épocas, así que pueden haberse aprendido las copias de memoria.',
  },
}
export default overview
