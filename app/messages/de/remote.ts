import type { Messages, Translated } from '../messages.ts'

const remote: Translated<Messages['remote']> = {
  title: 'Fernbedienung',
  finding: 'Der Raum wird gesucht',
  closed: 'Dieser Raum ist geschlossen',
  another: 'Einen anderen öffnen',
  refused: 'Keine Fernbedienung dieses Raums',
  scanAgain: 'Scanne den Code unter „Handy als Fernbedienung“ noch einmal.',
  practice: 'Probe',
  paused: 'Pause',
  answered: '<figure>{answered, number} / {asked, number}</figure> haben geantwortet',
  away: 'Ohne Verbindung: {names}',
  moreTime: '{seconds, number} s mehr',
  pause: 'Pause',
  rematch: {
    question: 'Noch einmal mit denselben Leuten? Dieses Podest ist dann weg.',
    yes: 'Noch einmal',
    no: 'Hier bleiben',
  },
  script: {
    practice: 'Nichts davon hat gezählt. Sind alle dabei, und kam jede Antwort an? Dann weiter.',
    classic: {
      l1: 'Frag zwei, die etwas anderes gesagt haben, worauf sie geachtet haben. Dann: Die Modelle sahen 784 Zahlen und sonst nichts.',
      l2: 'Zeig auf die Kästchen: Die Zahl eines Modells sagt, wie sicher es war. Wer war sicher und lag falsch?',
      l3: 'Lies das Rennen vor: dieselben Stücke, dieselbe Zählung. Warum sind die Intervalle noch so breit?',
      l4: 'Welche zwei Klassen tauschen immer wieder die Plätze? Das ist eine Zelle der Konfusionsmatrix.',
      l5: 'Gibt es ein Stück, das alle falsch hatten, Menschen und Modelle? Was fehlte im Bild?',
    },
    fooled: {
      l1: 'Das Label war bekannt; die Frage war, wo ein Modell danebenliegt. Warum habt ihr es angekreuzt?',
      l2: 'Die logistische Regression gewichtet einzelne Pixel, die CNNs sehen Ausschnitte. Passt der Fehler dazu?',
      l3: 'Waren die Hereingefallenen unsicher, oder sicher und falsch? Nur das zweite ist gefährlich.',
    },
    duel: {
      l1: 'Wer 100 % sagte und falsch lag, verlor mehr, als eine richtige Antwort bringt. Wann ist 60 % die beste Antwort?',
      l2: 'Eine Vorhersage ist kalibriert, wenn sie bei 70 % in sieben von zehn Fällen stimmt. Wart ihr es?',
      l3: 'Vergleicht eure mittlere Sicherheit mit den Zahlen der Modelle beim selben Stück.',
    },
    guess: {
      l1: 'Ihr musstet nicht richtigliegen, nur denken wie das Modell. Was sieht es, was ihr nicht seht?',
      l2: 'Habt ihr beim einfachen Modell besser geraten oder beim tiefen?',
      l3: 'Wer die Fehler eines Modells vorhersieht, hat etwas von ihm verstanden. Nach welcher Regel seid ihr gegangen?',
    },
    revote: {
      l1: 'Was hat wen überzeugt? Frag jemanden, der seine Meinung geändert hat, und jemanden, der es nicht tat.',
      l2: 'Der Gewinn sagt, wie viel vom Fehlenden das Gespräch gebracht hat. Modelle stimmen einmal ab; reden können sie nicht.',
      l3: 'Wo sich die zweite Abstimmung vom Label entfernt hat: Welches Argument hat gewonnen? Eine Klasse kann sich auch in einen Irrtum hineinreden.',
    },
    tribunal: {
      l1: 'Alle Modelle sind sich einig, und die Daten sagen etwas anderes. Wem glaubt ihr, und wer hat das Label vergeben?',
      l2: 'Achtet auf die zwei Spalten: Ein neues Label ändert die Trefferquote von allen. Was sind Testdaten mit falschen Labels wert?',
      l3: 'Wer sollte Testdaten berichtigen: ihre Urheber, eine Mehrheit, Fachleute? Und was wird aus jeder Zahl, die damit veröffentlicht ist?',
    },
  },
}
export default remote
