import type { Messages, Translated } from '../../messages.ts'

const compare: Translated<Messages['models']['compare']> = {
  title: '{a} gegen {b}',
  headline: '{a} <against>gegen</against> {b}',
  one: 'Ein Modell',
  other: 'Das andere',
  go: 'Vergleichen',
  same: 'Das ist ein und dasselbe Modell, und es ist sich einig. Wähle für eine Seite ein anderes.',
  test: {
    kicker: 'Auf denselben Stücken',
    title: '<one>{a}</one> zu <other>{b}</other>',
    lead: 'So viele Stücke benennt nur das eine richtig und so viele nur das andere.',
    outcome:
      '{outcome, select, equal {Keines liegt vorn} clear {{ahead} ist besser als {behind}, und das ist mehr als Zufall} other {{ahead} liegt vor {behind}, aber nicht weiter, als der Zufall es brächte}} (exakter McNemar-Test, p\u00a0{p}, {holm} nach Holm über alle Paare).',
    consistency:
      'Fehlerkonsistenz κ\u00a0=\u00a0{kappa}: {way, select, same {Sie scheitern weitgehend an denselben Stücken} shared {Sie teilen viele Fehler, mehr als ihre Trefferquoten erklären} chance {Sie scheitern kaum öfter als zufällig an denselben Stücken} other {Sie scheitern an verschiedenen Stücken}}. Sie ist 0, wo zwei so oft zusammen scheitern, wie der Zufall es will, und 1, wo immer.',
    undefined: 'Die Fehlerkonsistenz κ ist nicht definiert: Schon der Zufall macht sie einig.',
  },
  results: {
    table: 'Ergebnisse: {a} und {b}',
    accuracy: '{accuracy}<quiet>, Intervall {interval}</quiet>',
    facts:
      '{parameters} Parameter, {head, select, yes {sein Kopf hier trainiert} other {hier trainiert}} in {seconds}{workers, plural, =1 {} other { von # Arbeitern}}',
    four: 'Teststücke danach, ob {a} und {b} sie richtig benannten',
    right: '{model} richtig',
    wrong: '{model} falsch',
  },
  classes: {
    kicker: 'Nach Klasse',
    title: 'Wer was findet',
    lead: 'Unterschied im Recall, {b} minus {a}, mit 95-%-Intervallen für gepaarte Anteile: Rechts der Linie findet {b} mehr von der Klasse, links {a}.',
    ahead:
      '{model} findet {classes, plural, =0 {von keiner Klasse mehr} one {von einer Klasse mehr, {most}, um {points}} other {von {count} Klassen mehr, am meisten von {most}, um {points}}}.',
    clear:
      'In {clear, plural, =0 {keiner} =1 {einer} other {{count}}} von {of} Klassen lässt das Intervall die Null aus.',
    table: 'Recall je Klasse: {a} und {b}',
    points: 'Punkte',
    span: '{from} bis {to}',
    difference: '{difference}<quiet> Punkte, von {from} bis {to}</quiet>',
  },
  only: {
    kicker: '{items, plural, one {# Stück} other {# Stücke}}',
    title: 'Nur {model}',
    none: 'Solche Stücke gibt es nicht.',
    lead: 'Nur von {right} richtig benannt; zuerst die, bei denen sich {other} seiner falschen Antwort am sichersten war.',
    item: 'Teststück {index}',
    right: '<quiet>Label {label}, {model} sagte </quiet>{said}',
    wrong: '<quiet>{model} sagte </quiet>{said} <figure>{confidence}</figure>',
    shown: '{shown} von {count} gezeigt',
    more: '{count, plural, one {Das letzte zeigen} other {# weitere zeigen}}',
    failed: 'Sie kamen nicht an. Drücke noch einmal.',
  },
}
export default compare
