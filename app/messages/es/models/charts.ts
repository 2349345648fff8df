import type { Messages, Translated } from '../../messages.ts'

const charts: Translated<Messages['models']['charts']> = {
  results: {
    span: 'Exactitud en prueba de {models, plural, one {un modelo} other {{count} modelos}} en una misma escala, de {worst} ({worstModel}) a {best} ({bestModel}).',
    spanWithPeople:
      'Exactitud en prueba de {models, plural, one {un modelo} other {{count} modelos}} en una misma escala, de {worst} ({worstModel}) a {best} ({bestModel}); las personas alcanzan un {people}, según el README del conjunto de datos.',
    none: 'No hay ningún modelo.',
    own: 'Exactitud en prueba en una misma escala: el entrenamiento de la casa {house}, intervalo {houseInterval}{hasSettings, select, yes {; con los ajustes de la presentación {settings}, intervalo {settingsInterval}} other {}}{isPublished, select, yes {; la cifra de la propia presentación {published}} other {}}; las personas alcanzan un {people}, según el README del conjunto de datos.',
    model: 'Modelo',
    houseInterval: 'De la casa, 95\u00a0%',
    settingsInterval: 'Ajustes, 95\u00a0%',
    anEpoch: 'Una época',
    epoch:
      '{seconds}{head, select, yes {, solo la cabeza} other {}}{workers, plural, =1 {} other {, # procesos}}',
  },
  layers: {
    sentence:
      'Las capas de {model}, de la prenda a las diez clases, cada una con los números que salen de ella. {layers, plural, one {Sus {parameters} parámetros están todos en {layer}} other {De sus {parameters} parámetros, el {share} está en una de las {count} capas, {layer}}}.',
    table: 'Las capas de {model}',
    layer: 'Capa',
    kind: 'Tipo',
    output: 'Salida',
    total: 'Total',
    trained: '{count} entrenados',
    item: 'Prenda',
    kinds: { MaxPooling2D: 'Max pooling', Conv2D: 'Convolución' },
    parameters: '{count}<quiet> parámetros</quiet>',
    note: 'A escala: el lado de un mapa son sus píxeles y su profundidad, el número de mapas; una columna de n números mide √n píxeles de alto. Rellenas: las capas con pesos, con su número debajo',
  },
  curves: {
    sentence:
      '{measure} en validación: {first} tras la época {firstEpoch}, {kept} tras la época {keptEpoch}, que es la guardada, {last} tras la {lastEpoch}. Con las prendas de entrenamiento: {training} al final.',
    both: 'Pérdida y exactitud de {model} por época, {training}. De {epochs} épocas se guardó la {kept}, con {accuracy} en validación.',
    table: '{model}, {training}: cada época',
    seconds: 'Segundos',
    validation: 'validación',
    training: 'prendas de entrenamiento',
    kept: 'la época guardada',
    turns: 'la pérdida en validación repunta',
    taught:
      'Su pérdida de entrenamiento se mide con las respuestas de {teachers} ({share}) y con las etiquetas; la de validación, solo con las etiquetas: las dos pérdidas no se comparan.',
  },
  confusion: {
    withSettings: '{model} con los ajustes de la presentación',
  },
  report: {
    table: 'Informe de clasificación: {model}',
    precision: 'Precisión',
    recall: 'Exhaustividad',
    support: 'Soporte',
    macro: 'Media macro',
    weighted: 'Media ponderada',
  },
  seeds: {
    unknown:
      'Los datos no nombran ninguna ejecución de este entrenamiento, así que no se sabe dónde acabaría otra.',
    one: 'Entrenado solo con la semilla {seed}, con un {accuracy}. No se sabe dónde acabaría otra.',
    several:
      'Media {mean}, desviación típica {deviation} con las semillas {seeds}, con los mismos ajustes e imágenes. Las cifras de esta página son las de la semilla {own}.',
    bands: 'Las bandas son intervalos del 95\u00a0%; en la media, una desviación típica a cada lado.',
    sentence:
      'Exactitud en prueba de {runs} ejecuciones que solo difieren en la semilla, y su media, en una misma escala: de {worst} a {best}, media {mean}, desviación típica {deviation}.',
    table: '{model}, semilla a semilla',
    run: 'Ejecución',
    test: 'Prueba',
    seed: 'Semilla {seed}',
    mean: 'Media',
    deviation: 'Desviación típica',
  },
  reliability: {
    sentence:
      'Con qué frecuencia acierta {model} cuando está así de seguro: error de calibración esperado, {before} antes del escalado y {after} después.',
    bins: 'Exactitud según la confianza en {bins} tramos.',
    table: 'Fiabilidad: {model}',
    confidence: 'Confianza',
    beforeRow: 'Antes, {confidence}',
    afterRow: 'Después, {confidence}',
    after:
      'después del escalado, con intervalos del 95\u00a0%: ECE <b>{ece}</b>, pérdida log <b>{logLoss}</b>, Brier <b>{brier}</b>',
    before: 'antes: ECE <b>{ece}</b>, pérdida log <b>{logLoss}</b>, Brier <b>{brier}</b>',
    axes: 'A lo ancho: lo seguro que está. A lo alto: con qué frecuencia acierta. En la diagonal ambas cosas coinciden; las barras de abajo cuentan las prendas.',
    exact:
      'Lo dibujado después del escalado son las probabilidades de ocho bits de los datos, cuyo ECE es {ece}; las puntuaciones son las de las exactas.',
  },
  robustness: {
    sentence:
      'Exactitud de {model} en {items} prendas de prueba según se estropean, un gráfico por deterioro.',
    table: 'Exactitud en prendas estropeadas: {model}',
    corruption: 'Deterioro',
    names: { blur: 'Desenfoque', rotation: 'Rotación', noise: 'Ruido', occlusion: 'Oclusión' },
    amounts: {
      blur: '{amount} px de desviación típica',
      rotation: '{amount} ° a cada lado',
      noise: 'desviación típica de {amount} niveles de gris sobre 255',
      occlusion: '{amount} px de lado del cuadrado',
    },
    curve: '{corruption}: {clean} sin deterioro, {last} con fuerza {strength}, {amount}.',
    at: '<figure>{clean} → {last}</figure> con {amount}',
    note: 'Cinco fuerzas en {items} prendas de prueba, con bandas del 95\u00a0%; en puntos, el azar',
  },
}
export default charts
