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
    counts: 'Wertung',
    ranked: 'Für die Rangliste',
    forFun: 'Nur so',
    mode: 'Modus',
    rankedLead:
      'Der Server wählt Stücke, die du noch nie gefragt wurdest. Lass dir Zeit: keine Uhr, und jede Antwort zählt.',
    rankedClass:
      'Für die Liste deiner Klasse und die aller. Der Server wählt Stücke, die du noch nie gefragt wurdest.',
    few: '{count, plural, =0 {Kein Stück} one {Nur # Stück} other {Nur # Stücke}} dieses Stapels hast du noch nicht gesehen.',
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
    lead: '{right, number} von {asked, number} richtig. So wenige Stücke sagen wenig: Die Striche zeigen, wo jeder von euch wirklich stehen kann.',
    you: 'Du',
    notRanked:
      'Dieses Spiel war nur so. <ranked>Ein gewertetes</ranked> zählt für <board>die Rangliste</board>.',
    newOnes: 'Zehn neue',
    again: 'Dieselben Stücke noch einmal',
    models: 'Die Modelle',
  },
}
export default solo
