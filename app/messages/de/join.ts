import type { Messages, Translated } from '../messages.ts'

const join: Translated<Messages['join']> = {
  whichRoom: 'Welcher Raum?',
  code: 'Der Code an der Wand',
  goOn: 'Weiter',
  room: 'Raum {code}',
  name: 'Dein Name im Raum',
  another: 'Ein anderer Name',
  join: 'Beitreten',
  otherCode: 'Anderen Code eingeben',
  noRoom: 'Mit diesem Code gibt es gerade keinen Raum. Vergleiche ihn mit der Leinwand.',
  listed: 'Welcher Name ist deiner?',
  listTaken: 'Alle Namen der Liste sind vergeben. Frag die Leitung.',
  dealtAnother: 'Jemand war mit diesem Namen schneller. Dieser ist frei.',
  dealtTaken: 'Alle Namen sind vergeben. Frag die Leitung.',
}
export default join
