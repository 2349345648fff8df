import type { Messages, Translated } from '../messages.ts'

const solo: Translated<Messages['solo']> = {
  title: 'Allein spielen',
  start: {
    headline: 'Zehn Stücke, du und {models} Modelle',
    headlinePicked: '{count, plural, one {# Stück} other {# Stücke}}, du und {models} Modelle',
    badLink:
      'Der Link nennt keine Stücke, die sich allein spielen lassen: eines bis {most}, mit ihren Nummern.',
    seed: 'Die zehn Stücke zum Startwert <figure>{seed}</figure>, dieselben für alle mit diesem Link.',
    pieces: 'Stücke',
    labels: 'Labels',
    allTen: 'Alle zehn',
    four: 'Vier',
    play: 'Spielen',
    layingOut: 'Die Stücke werden ausgelegt',
  },
  over: { title: 'Dieses Spiel ist vorbei', closed: 'Es wurde geschlossen.', again: 'Neues Spiel' },
  right: '{count, number} richtig',
  verdict: { none: 'Keine Antwort von dir', right: 'Du lagst richtig', said: 'Du sagtest {label}' },
  reveal: { next: 'Nächstes Stück', result: 'Das Ergebnis', key: 'Enter' },
  result: {
    beatAll: 'Du schlägst alle {models} Modelle',
    beat: 'Du schlägst {models}',
    tied: 'Gleichstand mit {models}',
    beaten: 'Die Modelle waren besser',
    lead: '{right, number} von {asked, number} richtig. So wenige Stücke sagen wenig: Die Bänder zeigen, wo jeder von euch wirklich stehen kann.',
    you: 'Du',
    newOnes: 'Zehn neue',
    again: 'Dieselben zehn',
    models: 'Die Modelle',
  },
}
export default solo
