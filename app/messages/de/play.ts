import type { Messages, Translated } from '../messages.ts'

const play: Translated<Messages['play']> = {
  title: 'Spielen',
  alone: 'Allein spielen',
  finding: 'Dein Platz wird gesucht',
  removed: {
    title: 'Du wurdest entfernt',
    text: 'Die Leitung hat dich aus diesem Raum entfernt. Die Modelle spielen gern mit dir allein weiter.',
  },
  closed: { title: 'Der Raum ist zu', text: 'Die Leitung hat ihn geschlossen. Danke fürs Mitspielen.' },
  refused: { title: 'Nicht in diesem Raum', join: 'Raum {code} beitreten' },
  head: {
    practice: 'Probe',
    points: '{points, plural, one {#<quiet> Punkt</quiet>} other {#<quiet> Punkte</quiet>}}',
  },
  lobby: {
    title: 'Du bist drin',
    lead: '{people, plural, =1 {Außer dir ist noch niemand da.} other {# Personen sind da, und {models} Modelle.}} Das Spiel beginnt auf der Leinwand; die Stücke erscheinen auch hier.',
    team: 'Dein Team',
    rename: 'Name ändern',
    name: 'Dein Name im Raum',
    keep: 'Behalten',
    another: 'Ein anderer Name',
  },
  question: {
    voteAgain: 'Stimm neu ab',
    tap: 'Tippe an, was du siehst',
    tapSaid: 'Tippe an, was es sagte',
    tick: 'Kreuze an, wer falsch lag',
    locked: 'Festgelegt: {label} · {answered, number} / {asked, number} Antworten',
    lockedSure: 'Festgelegt: {label}, {certainty} · {answered, number} / {asked, number} Antworten',
    lockedModels:
      'Festgelegt: {count, plural, =0 {keins} one {# Modell} other {# Modelle}} · {answered, number} / {asked, number} Antworten',
  },
  lifeline: {
    ask: 'Joker: ein Modell fragen, einmal im Spiel, für die halben Punkte',
    which: 'Welches Modell',
    said: '{model} sagt {label}, zu {confidence} sicher',
  },
  discussion: {
    title: 'Beratet euch',
    said: 'Du sagtest {label}. Überzeuge, wer neben dir sitzt, oder lass dich überzeugen.',
    notVoted: 'Du hast noch nicht abgestimmt. Die zweite Abstimmung steht dir trotzdem offen.',
    piece: 'Das fragliche Stück',
  },
  verdict: {
    late: 'Du kamst erst danach',
    none: 'Keine Antwort von dir',
    vote: 'Deine Stimme: {label}',
    said: 'Falsch: Du sagtest {label}',
    right: 'Richtig, {points, plural, one {{amount} Punkt} other {{amount} Punkte}}',
    rightInPractice: 'Richtig, zur Probe',
    wrong: 'Falsch: Du sagtest {label}, {points, plural, one {{amount} Punkt} other {{amount} Punkte}}',
    wrongInPractice: 'Falsch: Du sagtest {label}, zur Probe',
    allFound: 'Alle gefunden, {points, plural, one {# Punkt} other {# Punkte}}',
    allFoundInPractice: 'Alle gefunden, zur Probe',
    notAllFound: 'Nicht ganz, {points, plural, one {# Punkt} other {# Punkte}}',
    notAllFoundInPractice: 'Nicht ganz, zur Probe',
  },
  beaten: { some: 'Du schlägst {models}.', all: 'Du schlägst alle {models, number} Modelle.' },
  standing: {
    rank: 'Platz {rank, number}',
    rankAndGap: 'Platz {rank, number}, {gap, plural, one {# Punkt} other {# Punkte}} bis zum nächsten',
    streak: '{count, number} richtig in Folge',
    gap: '{gap, plural, one {# Punkt} other {# Punkte}} bis zum nächsten Platz.',
    first: 'Niemand ist vor dir.',
    none: 'Noch keine Punkte',
    people: 'Ihr alle',
  },
  podium: {
    title: '{right, number} von {asked, number}',
    over: 'Vorbei',
    leadPoints: 'Auf der Siegertreppe zählen hier die Punkte.',
    lead: 'Menschen und Modelle stehen auf einer Siegertreppe, nach dem, was sie erkannt haben.',
    leadRanked:
      'Platz {rank, number} nach Punkten, mit {amount}. Menschen und Modelle stehen auf einer Siegertreppe, nach dem, was sie erkannt haben.',
  },
}
export default play
