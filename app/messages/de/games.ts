import type { Messages, Translated } from '../messages.ts'

const games: Translated<Messages['games']> = {
  modes: {
    classic: { name: 'Klassisch', line: 'Benenne das Stück; je früher, desto mehr Punkte.' },
    duel: {
      name: 'Duell der Sicherheit',
      line: 'Benenne das Stück und sag, wie sicher du bist; sicher und falsch kostet Punkte.',
    },
    fooled: {
      name: 'Wer fiel herein?',
      line: 'Das Label ist bekannt: Kreuze die Modelle an, die falsch lagen.',
    },
    guess: { name: 'Rate, was es riet', line: 'Egal, was es ist: Was hat dieses Modell gesagt?' },
    revote: { name: 'Zweite Wahl', line: 'Abstimmen, sehen, was die Klasse denkt, reden, neu abstimmen.' },
    tribunal: {
      name: 'Tribunal',
      line: 'Die Daten sagen das eine, alle Modelle das andere: Die Klasse richtet.',
    },
  },
  decks: {
    'close-calls': { name: 'Knapp', line: 'Stücke, bei denen die Modelle schwanken.' },
    random: { name: 'Zufall', line: 'Irgendetwas aus den Testdaten.' },
    disagreement: { name: 'Uneinig', line: 'Mindestens drei verschiedene Antworten unter den Modellen.' },
    'all-wrong': { name: 'Alle falsch', line: 'Kein Modell traf sie, jedes auf seine Art.' },
    'confident-and-wrong': {
      name: 'Sicher und falsch',
      line: 'Mindestens ein Modell liegt falsch und ist zu mehr als 90 % sicher.',
    },
    easy: { name: 'Leicht', line: 'Stücke, bei denen kaum ein Modell falsch liegt.' },
    hard: { name: 'Schwer', line: 'Stücke, bei denen die meisten Modelle falsch liegen.' },
    tops: { name: 'Oberteile', line: 'Nur T-Shirts, Mäntel und Hemden: am schwersten zu unterscheiden.' },
    suspects: 'Strittige Labels',
    handPicked: 'Von Hand gewählt',
    onlyRight: 'Nur {model} richtig',
  },
  parts: {
    one: '{deck}, {rounds, plural, one {# Runde} other {# Runden}}, {choices, plural, =4 {vier} =10 {zehn} other {#}} Labels',
    oneOfModels: '{deck}, {rounds, plural, one {# Runde} other {# Runden}}',
    several: '{parts, number} Teile, {rounds, plural, one {# Runde} other {# Runden}}',
  },
  ask: {
    name: 'Was ist das?',
    duel: 'Was ist das, und wie sicher bist du?',
    fooled: 'Wer fiel herein?',
    guess: 'Was sagte {model}?',
    guessAny: 'Was sagte das Modell?',
    label: 'Label: {label}',
    dispute: 'Die Daten sagen {label}. Alle Modelle sagen {answer}.',
  },
  reveal: {
    itIs: 'Das ist {label, select, 1 {eine} 5 {eine} 8 {eine} 9 {eine} other {ein}}',
    modelSaid: '{model} sagte',
    twoMinds: 'Die Klasse ist gespalten. Die Daten sagen',
    classSays: 'Die Klasse sagt',
  },
  why: { show: 'Warum?', back: 'Die Antworten' },
  actions: {
    resume: 'Weiter',
    start: 'Start',
    close: 'Abstimmung schließen',
    begin: 'Anfangen',
    voteAgain: 'Neu abstimmen',
    next: 'Weiter',
    rematch: 'Revanche',
  },
  teams: { t0: 'Kragen', t1: 'Manschetten', t2: 'Taschen', t3: 'Nähte', t4: 'Säume', t5: 'Knöpfe' },
  piece: 'Das fragliche Stück, 28 mal 28 Pixel',
  answerPad: { answers: 'Antworten' },
  duelPad: { howSure: 'Wie sicher', lockIn: 'Festlegen' },
  modelPad: {
    legend: 'Modelle, die falsch lagen',
    lockIn: '{count, plural, =0 {Keins fiel herein} other {# festlegen}}',
  },
  countdown: {
    practice: 'Eine Proberunde: Sie zählt nicht',
    round: 'Runde {round, number} von {rounds, number}',
  },
  timeBar: { left: '{seconds, plural, one {noch # Sekunde} other {noch # Sekunden}}' },
  paused: {
    paused: 'Pausiert',
    break: 'Pause',
    line: 'Keine Uhr läuft. Weiter geht es, wenn die Leitung es sagt.',
  },
  reconnecting: 'Verbindung wird gesucht …',
  restarting: 'Der Server startet neu. Gleich geht es weiter.',
  saving: 'Deine Antwort wird gespeichert …',
  leftBehind: { report: 'Bericht', ownPage: 'Deine Seite' },
  distribution: {
    right: 'richtig',
    you: 'du',
    people: '{count, plural, one {#<quiet> Person</quiet>} other {#<quiet> Personen</quiet>}}',
  },
  fooledList: {
    tickedBy: 'angekreuzt von',
    you: 'du',
    right: 'richtig, <figure>{confidence}</figure>',
    said: 'sagte {label}, <figure>{confidence}</figure>',
    ticked:
      '{count, plural, one {#<quiet> hat es angekreuzt</quiet>} other {#<quiet> haben es angekreuzt</quiet>}}',
  },
  modeSentence: {
    silence: 'Niemand hat geantwortet.',
    tie: 'Gleichstand: Die Menge hat keine Antwort.',
    gain: '{before} lagen vor dem Gespräch richtig, {after} danach.',
    gainWon: '{before} lagen vor dem Gespräch richtig, {after} danach. Gewinn: {gain} dessen, was fehlte.',
    sure: 'Wer richtig lag, war zu {right} sicher; wer falsch lag, zu {wrong}.',
    sureAndRight: 'Wer richtig lag, war zu {right} sicher.',
    sureAndWrong: 'Wer falsch lag, war zu {wrong} sicher.',
    label: 'Die Daten sagen {label}.',
    dispute: 'Die Daten sagen {label}; alle Modelle sagen {answer}.',
    practice: 'Probe: Nichts davon zählt.',
  },
  mistake: {
    noneRight: 'Keines der Modelle lag richtig.',
    allRight: 'Alle {models} Modelle lagen richtig.',
    someRight:
      '{right, plural, =1 {Eines der Modelle lag richtig.} other {{number} der Modelle lagen richtig.}}',
    // Both pieces stay in the nominative: whatever passes for something does so as a subject.
    often:
      'Am häufigsten geht bei den Modellen {label} als <strong>{answer}</strong> durch: in den ganzen Testdaten in <strong>{count}</strong> ihrer {total} Antworten.',
  },
  modelAnswers: { right: 'richtig', wrong: 'falsch' },
  tribunal: {
    caption:
      '{cases, plural, =1 {Ein Fall} other {# Fälle}}, {overturned, number} anders entschieden · Trefferquote',
    byData: 'nach den Daten',
    byVerdict: 'nach eurem Urteil',
    all: 'Ihr alle',
  },
  voteBars: {
    none: 'Niemand hat abgestimmt.',
    votes: '{count, plural, one {#<quiet> Stimme</quiet>} other {#<quiet> Stimmen</quiet>}}',
  },
  race: {
    caption:
      'Das Rennen · bisher {items, plural, one {# Stück} other {# Stücke}} benannt · Strich: 95-%-Intervall',
    together: 'Menge: die meisten von euch. Komitee: das Mittel der Modelle.',
    accuracy: '{accuracy}, zwischen {interval}',
    crowd: 'Menge',
    committee: 'Komitee',
  },
  standings: {
    caption: 'Spielende nach Punkten',
    rank: 'Rang',
    player: 'Name',
    right: 'Richtig',
    streak: 'Serie',
    points: 'Punkte',
    up: '<quiet>hinauf um </quiet>{places, number}',
    down: '<quiet>hinab um </quiet>{places, number}',
    own: '{nickname}<quiet> (du)</quiet>',
    tied: 'und weitere mit ebenso vielen',
  },
  teamStandings: {
    list: 'Teams, nach mittleren Punkten',
    players: '{count, plural, one {# Person} other {# Personen}}',
    own: 'dein Team',
  },
  podium: {
    place: '<quiet>Platz </quiet>{place, number}',
    more: 'und {count, number} weitere',
    right: '<quiet>richtig, 95-%-Intervall </quiet>{interval}',
    points: '{points, plural, one {Punkt} other {Punkte}}',
  },
  roundsReview: {
    practice: 'Probe',
    title: 'Die Stücke',
    why: 'Tippe ein Stück an: Seine Seite zeigt, worauf jedes Modell achtete.',
    missed:
      '{count, plural, =1 {Auf ein Stück fielen alle herein, du und alle Modelle.} other {Auf # Stücke fielen alle herein, du und alle Modelle.}}',
    noAnswer: 'keine Antwort',
    right: 'du lagst richtig',
    said: 'du: {label}',
    /** Where models were to be ticked, a model's answer guessed, a verdict found. */
    ticked: 'du: {models} angekreuzt',
    tickedNone: 'du: kein Modell angekreuzt',
    guessed: 'du: {guess}; {model} sagte {label}',
    vote: 'deine Stimme: {label}',
    noModel: 'Kein Modell richtig',
    modelRight: '{model} lag richtig',
  },
}
export default games
