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
      line: 'Mindestens ein Modell liegt falsch und ist zu mehr als 90 % sicher.',
    },
    easy: { name: 'Leicht', line: 'Stücke, bei denen kaum ein Modell falsch liegt.' },
    hard: { name: 'Schwer', line: 'Stücke, bei denen die meisten Modelle falsch liegen.' },
    tops: { name: 'Oberteile', line: 'Nur T-Shirts, Mäntel und Hemden: am schwersten zu unterscheiden.' },
    handPicked: 'Von Hand gewählt',
    onlyRight: 'Nur {model} richtig',
  },
  parts: {
    one: '{deck}, {rounds, plural, one {# Runde} other {# Runden}}, {choices, plural, =4 {vier} =10 {zehn} other {#}} Labels',
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
}
export default games
