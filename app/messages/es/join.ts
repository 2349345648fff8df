import type { Messages, Translated } from '../messages.ts'

const join: Translated<Messages['join']> = {
  whichRoom: '¿Qué sala?',
  code: 'El código de la pantalla',
  goOn: 'Seguir',
  room: 'Sala {code}',
  name: 'Tu nombre en la sala',
  another: 'Otro nombre',
  join: 'Entrar',
  otherCode: 'Escribir otro código',
  noRoom: 'Ahora no hay ninguna sala con este código. Compáralo con la pantalla.',
  listed: '¿Cuál es tu nombre?',
  listTaken: 'Todos los nombres de la lista están cogidos. Pregunta a quien dirige.',
  dealtAnother: 'Alguien acaba de tomar ese nombre. Este está libre.',
  dealtTaken: 'Todos los nombres están cogidos. Pregunta a quien dirige.',
}
export default join
