import type { Messages, Translated } from '../messages.ts'

const item: Translated<Messages['item']> = {
  title: 'Stück {item}',
  picture: 'Stück {item}, Label {label}',
  kicker: 'Teststück {item}. Das Label sagt',
  lead: '{right, plural, =0 {Keines der {of} Modelle sagt das; sie sagen {said}.} other {Das {right, plural, one {sagt} other {sagen}} {count} der {of} Modelle. Gesagt wurde: {said}.}}',
  suspect: 'Alle liegen gleich falsch und sind sich sehr sicher: Eher ist am Label zu zweifeln.',
  levels: { easy: 'leicht', medium: 'mittel', hard: 'schwer', hardest: 'am schwersten' },
  facts: {
    margin: 'Abstand',
    difficulty: 'Schwierigkeit',
    suspicion: 'Verdacht',
    distance: 'Vom Training',
    terms:
      'Abstand: die mittlere Wahrscheinlichkeit des Labels weniger die der nächstbesten Klasse, von −1 bis 1. Verdacht: 0\u00a0%, wo alle des Labels sicher sind, 100\u00a0%, wo alle einer anderen Klasse sicher sind. Vom Training: die Distanz zum nächsten Trainingsbild über alle Grauwerte.',
  },
  models: {
    kicker: 'Was jedes sagt',
    title: 'Je zehn Chancen',
    lead: 'Kalibrierte Wahrscheinlichkeiten in Prozent, von jedem Rezept. Die gerahmte Zeile ist das Label; über jeder Spalte steht die Antwort.',
    table: 'Wahrscheinlichkeit jeder Klasse bei jedem Rezept, in Prozent',
    isLabel: '(das Label)',
  },
  nearest: {
    kicker: 'Woran gelernt wurde',
    title: 'Sein Nächstes im Training',
    lead: 'Das Trainingsbild, das sich Pixel für Pixel am wenigsten unterscheidet. Die Modelle haben es vielleicht gesehen.',
    alt: 'Trainingsbild {index}',
    this: 'Dieses Stück, Label {label}',
    that: 'Trainingsbild {index}, Label {label}',
    distance: 'Sie liegen {distance} auseinander.',
    near: 'So wenig, dass dieses Stück fast schon im Training war.',
    other: 'Dort trägt es das Label {label}: zwei fast gleiche Bilder, zwei Labels.',
  },
  people: {
    kicker: 'In beendeten Spielen',
    title: 'Was Menschen sagten',
    loading: 'Die Antworten sind unterwegs',
    nobody: 'Niemand wurde in einem beendeten Spiel nach diesem Stück gefragt.',
    ten: 'Bei allen zehn Labels: {right, number} von {total, plural, one {# Antwort} other {# Antworten}} richtig, {share} (95-%-Intervall {interval}).',
    four: 'Bei vier Labels, was leichter ist: {right, number} von {total, plural, one {# Antwort} other {# Antworten}} richtig, {share} (95-%-Intervall {interval}).',
    bars: 'Antworten nach Klasse',
  },
  argue: {
    kicker: 'Über das Label streiten',
    title: 'Wie würdest du es nennen?',
    lead: 'Die Daten sagen {label}; der Verdacht der Modelle dagegen ist {suspicion}. Labels gaben Menschen in einem Laden, und über manche lässt sich streiten. Eine Stimme je Browser; du kannst sie ändern.',
    which: 'Die Klasse, die du ihm gäbst',
    why: 'Warum sich streiten lässt',
    reasons: {
      plain: 'Es ist klar das',
      either: 'Es könnte auch ein anderes sein',
      unseen: 'Was es verriete, ist nicht im Bild',
      overlap: 'Es ist beides: Die Klassen überschneiden sich',
    },
    vote: 'Abstimmen',
    change: 'Stimme ändern',
    hidden:
      '{total, plural, =0 {Noch hat niemand abgestimmt.} one {Eine Stimme; wie, siehst du nach deiner.} other {# Stimmen; wie, siehst du nach deiner.}}',
    yours: 'Du sagtest {label}, eine von {total, plural, one {# Stimme} other {# Stimmen}}.',
    bars: 'Stimmen nach Klasse',
  },
  heat: {
    kicker: 'Genauer hingesehen',
    title: 'Was für jede Antwort sprach',
    lead: 'Je größer ein Quadrat, desto mehr sprach dieser Teil des Bildes für das, was das Modell sagte.',
  },
  none: {
    title: 'Kein solches Stück',
    text: 'Stücke haben Nummern von 0 bis {last}, ohne Vorzeichen und führende Nullen.',
    all: 'Zu allen Stücken',
  },
}
export default item
