import type { Messages, Translated } from '../messages.ts'

const assign: Translated<Messages['assign']> = {
  kicker: 'Deberes',
  title: 'Las mismas prendas en casa',
  lead: 'Un enlace a las prendas de esta partida, sin reloj, hasta un día. Quien lo abre juega a solas y ve después de cada prenda cómo le fue a esta clase, por nombre y por aciertos.',
  game: 'Partida',
  gameOf: 'Partida {game, number}, {time}',
  day: 'Hasta el final del',
  set: 'Poner deberes',
  until: '{pieces, plural, one {# prenda} other {# prendas}} de la partida {game, number}, hasta el {time}',
  ended:
    '{pieces, plural, one {# prenda} other {# prendas}} de la partida {game, number}, terminados el {time}',
  link: 'Enlace',
  copy: 'Copiar el enlace',
  copied: 'Copiado',
  qr: 'Código QR del enlace',
  showQr: 'Código QR',
  close: 'Volver',
  end: 'Terminar ahora',
  endQuestion: '¿Terminar estos deberes? Los intentos abiertos acaban con lo respondido.',
  yes: 'Sí, terminar',
  no: 'No, seguir',
  refresh: 'Actualizar',
  nobody: 'Todavía no ha empezado nadie.',
  table: 'Quién los ha hecho',
  summary: 'Terminados: {finished, number} de {begun, number}',
  head: { name: 'Nombre', answered: 'Respondidas', right: 'Aciertos', at: 'Última respuesta' },
  of: '{part, number} de {all, number}',
}
export default assign
