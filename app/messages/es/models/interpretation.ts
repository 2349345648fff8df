import type { Messages, Translated } from '../../messages.ts'

const interpretation: Translated<Messages['models']['interpretation']> = {
  kicker: 'Interpretación',
  title: 'Qué dice',
  parts: {
    classes: 'Lo mejor y lo peor',
    confusion: 'Qué confunde',
    overfit: 'Sobreajuste, de la casa',
    overfitSettings: 'Sobreajuste, ajustes de la presentación',
    calibration: 'Confianza',
    next: 'Qué prueba la siguiente receta',
  },
  itemByItem: 'Prenda a prenda',
  inText:
    '{label, select, 0 {camiseta/top} 1 {pantalón} 2 {jersey} 3 {vestido} 4 {abrigo} 5 {sandalia} 6 {camisa} 7 {zapatilla} 8 {bolso} other {botín}}',
  classes:
    'La clase que mejor conoce es «{best}» (F1 {bestF1}) y la que peor, «{worst}» (F1 {worstF1}): de las prendas con esa etiqueta encuentra el {recall}, y de las que llama así lo son el {precision}.',
  confusion:
    '{first} y {b} son las dos clases que más confunde: {there} prendas con la etiqueta «{a}» tomadas por «{b}» y {back} al revés. Juntas son el {share} de sus {errors} errores.',
  perfect: 'Etiquetó bien todas las prendas.',
  overfit: {
    oneEpoch: 'Se entrenó durante una época, muy poco para ver un sobreajuste.',
    turns:
      'Sobreajusta: la pérdida en validación repunta tras la época {epoch}, de {lowest} hasta {highest} tras la época {last}, mientras la de entrenamiento sigue bajando de {from} a {to}.',
    straight:
      'La pérdida en validación no repunta en {epochs} épocas: es mínima tras la época {epoch}, {lowest}, y acaba en {loss}.',
    ahead:
      'La exactitud en entrenamiento, medida con dropout o imágenes aumentadas donde los hay, acaba por delante: {training} con las prendas de entrenamiento, {validation} en validación.',
    behind:
      'La exactitud en entrenamiento, medida con dropout o imágenes aumentadas donde los hay, se queda atrás: {training} con las prendas de entrenamiento, {validation} en validación.',
    keptLast: 'Los pesos guardados son los de la última época, la {epoch}.',
    keptEarlier: 'Los pesos guardados son los de la época {epoch}, no los de la última, la {last}.',
  },
  calibration:
    'Antes del escalado está {sure, select, too {demasiado seguro de sí} other {poco seguro de sí}}: una temperatura de {temperature}, ajustada en validación, {narrows, select, yes {reduce} other {no reduce}} la distancia entre confianza y exactitud (ECE {before} antes, {after} después).',
  next: {
    layers: '{count, plural, =1 {una capa {kind}} other {# capas {kind}}}',
    adds: '{model} añade {more}.',
    drops: '{model} quita {fewer}.',
    addsAndDrops: '{model} añade {more} y quita {fewer}.',
    changes: '{model} conserva las capas; lo que cambia es su entrenamiento: {changes}.',
    trainingToo:
      'También cambia su entrenamiento: {changes}. Lo que sigue no se debe, pues, solo a las capas.',
    optimizer: 'el optimizador ({optimizer})',
    batch: 'el tamaño de los lotes ({batch} en vez de {before})',
    items: 'el número de prendas de entrenamiento ({items})',
    epochs: 'el número de épocas ({epochs} en vez de {before})',
    mirrored: '{mirrored, select, yes {imágenes reflejadas al azar} other {ninguna imagen reflejada}}',
    moved: '{shiftPx, plural, =0 {ninguna imagen desplazada} other {imágenes desplazadas hasta # px}}',
    copies:
      '{copies, plural, =0 {ninguna copia aumentada} =1 {una copia aumentada de cada imagen} other {# copias aumentadas de cada imagen}}',
    teachers:
      '{taught, select, yes {aprender de las respuestas de {teachers} ({share} de su pérdida)} other {aprender solo de las etiquetas}}',
    same: '{model} conserva capas y ajustes.',
    result:
      '{gain, select, more {Gana {points}} less {Pierde {points}} other {Es igual de exacto}} {parameters, select, same {con los mismos {count} parámetros} fewer {con {difference} parámetros menos ({count} parámetros en vez de {before})} rate {con {count} parámetros en vez de {before}: {rate} puntos por cada 100.000 más} other {con {count} parámetros en vez de {before}}}.',
    settings:
      'Con los ajustes de la presentación{plain, select, yes {, donde ninguno tiene maestro ni imágenes aumentadas,} other {}} {gain, select, more {gana {points}} less {pierde {points}} other {es igual de exacto}} ({after} en vez de {before}).',
    chance:
      'En las mismas prendas, la diferencia {clear, select, yes {supera} other {no supera}} el azar (McNemar, p\u00a0{p} tras Holm).',
    pace: 'Medido por turnos con todas las recetas en una sola máquina ({backend} en {device}; un proceso{heads, select, yes {; con las características de la red base congelada} other {}}{taught, select, yes {; sin el entrenamiento de los maestros} other {}}), su entrenamiento dura {after} en vez de {before}{bought, select, rate {: {rate} puntos por cada minuto más} nothing {: más tiempo y ningún punto a cambio} unclear {, una diferencia que los turnos no bastan para establecer} other {}}.',
    otherDevice:
      'Se entrenó en otra máquina ({backend} en {device}), así que sus tiempos no dicen nada el uno del otro.',
    otherWorkers:
      'Lo {workers, plural, one {entrenó un proceso} other {entrenaron # procesos}} en vez de {before}, así que sus tiempos no dicen nada el uno del otro.',
    heads:
      'Los tiempos no se comparan: en el de {models} no cuentan las características de la red base congelada, que se calcularon una vez antes.',
    seconds:
      'Tal como corrió aquí, en una máquina que quizá compartía con otros trabajos, su entrenamiento duró {after} en vez de {before}.',
    secondsRate:
      'Tal como corrió aquí, en una máquina que quizá compartía con otros trabajos, su entrenamiento duró {after} en vez de {before}: {rate} puntos por cada minuto más.',
  },
}
export default interpretation
