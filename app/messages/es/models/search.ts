import type { Messages, Translated } from '../../messages.ts'

const search: Translated<Messages['models']['search']> = {
  kicker: 'La búsqueda',
  title: 'Una de {grid}',
  grid: 'La cuadrícula de la presentación tiene {grid} combinaciones; su código probó una.',
  drawn:
    'Aquí se sortearon {drawn} y se entrenaron {trained} de ellas{invalid, plural, =0 {} one {; # acaba con muy pocas unidades para nombrar diez clases} other {; # acaban con muy pocas unidades para nombrar diez clases}}.',
  guessing:
    'Tras el primer escalón, con {items} imágenes vistas, {guesses, plural, one {# de ellas no superaba} other {# de ellas no superaban}} el azar.',
  budget: 'El presupuesto de {minutes} minutos se agotó antes del último escalón.',
  best: 'La mejor alcanzó un {accuracy} en validación, con una fracción del entrenamiento.',
  sentence:
    '{count} combinaciones, cada una una línea por sus ajustes; exactitud en validación de {worst} a {best}.',
  empty: 'Ningún intento tiene exactitud.',
  axes: {
    optimizer: 'Optimizador',
    learningRate: 'Tasa de aprendizaje',
    activation: 'Activación',
    units: 'Unidades de salida',
    initializer: 'Inicialización',
    dropout: 'Dropout',
    pool: 'Pooling',
    batch: 'Lote',
    epochs: 'Épocas',
  },
  tried: 'Todas las combinaciones probadas, la más exacta primero',
  rung: 'Escalón',
  lines: 'Una línea por combinación: cuanto más intensa, más exacta; la mejor es gruesa',
  alone:
    'Lo que aportó por sí solo cada valor de un ajuste, en el primer escalón{known, select, yes {: medianas de {worst} ({worstValue}) a {best} ({bestValue}), donde hay {least} intentos o más} other {, donde ningún valor tiene {least} intentos}}.',
  effects: 'Cada valor por separado: mediana y cuartiles del primer escalón',
  count: 'n\u00a0=\u00a0{count}',
  hints:
    'Una mediana se apoya en {same, select, yes {{most}} other {entre {least} y {most}}} intentos, n debajo de ella: son indicios más que hallazgos.',
  effectTable: 'Lo que aportó cada valor, en el primer escalón',
  setting: 'Ajuste',
  trials: 'Intentos',
  without: 'Sin resultado',
  median: 'Mediana',
  quartiles: 'Cuartiles',
  untold: 'El primer escalón acaba demasiado pronto para distinguirlos.',
}
export default search
