import type { Messages, Translated } from '../messages.ts'

const landing: Translated<Messages['landing']> = {
  headline: '<line>¿Camisa </line><line>o quizás </line><line>abrigo<mark>?</mark></line>',
  about:
    '{models} redes neuronales etiquetan diez clases de prendas. Tu clase también. Jugad las mismas piezas, mirad en qué falla cada cual y descubrid qué es una matriz de confusión haciendo una.',
  playNow: 'Jugar ya',
  playLine: 'Diez prendas, {models} modelos, dos minutos',
  host: 'Dirigir',
  hostLine: 'Sin cuenta. Los móviles entran con código',
  join: 'Entrar<quiet> con el código de la sala</quiet>',
  code: 'Código',
  go: 'Entrar',
}
export default landing
