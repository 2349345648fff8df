import type { Messages, Translated } from '../messages.ts'

const join: Translated<Messages['join']> = {
  whichRoom: 'Quelle salle ?',
  code: 'Le code affiché au mur',
  goOn: 'Continuer',
  room: 'Salle {code}',
  name: 'Votre nom dans la salle',
  another: 'Un autre nom',
  join: 'Rejoindre',
  otherCode: 'Taper un autre code',
  noRoom: 'Aucune salle n’a ce code en ce moment. Comparez-le avec l’écran.',
  listed: 'Quel est votre nom ?',
  listTaken: 'Tous les noms de la liste sont pris. Demandez à l’animateur.',
  dealtAnother: 'Quelqu’un vient de prendre ce nom. Celui-ci est libre.',
  dealtTaken: 'Tous les noms sont pris. Demandez à l’animateur.',
}
export default join
