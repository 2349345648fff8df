import type { Messages, Translated } from '../messages.ts'

const games: Translated<Messages['games']> = {
  modes: {
    classic: { name: 'Classique', line: 'Nommez la pièce ; plus vite, plus de points.' },
    duel: {
      name: 'Duel de certitude',
      line: 'Nommez la pièce et dites à quel point vous êtes sûr ; être sûr et avoir tort coûte des points.',
    },
    fooled: {
      name: 'Qui s’est trompé ?',
      line: 'L’étiquette est donnée : cochez les modèles qui ont eu tort.',
    },
    guess: {
      name: 'Devinez sa réponse',
      line: 'Peu importe ce que c’est : qu’a dit ce modèle ?',
    },
    revote: { name: 'Second vote', line: 'Votez, voyez l’avis de la classe, discutez, et revotez.' },
    tribunal: {
      name: 'Tribunal',
      line: 'Les données disent une chose, tous les modèles une autre : la classe juge.',
    },
  },
  decks: {
    'close-calls': { name: 'À un cheveu', line: 'Des pièces sur lesquelles les modèles hésitent.' },
    random: { name: 'Au hasard', line: 'N’importe quoi du jeu de test.' },
    disagreement: { name: 'Désaccord', line: 'Au moins trois réponses différentes parmi les modèles.' },
    'all-wrong': { name: 'Tous dans l’erreur', line: 'Aucun modèle n’a trouvé, chacun à sa façon.' },
    'confident-and-wrong': {
      name: 'Sûrs et dans l’erreur',
      line: 'Au moins un modèle a tort et en est sûr à plus de 90 %.',
    },
    easy: { name: 'Facile', line: 'Des pièces que presque aucun modèle ne manque.' },
    hard: { name: 'Difficile', line: 'Des pièces que la plupart des modèles manquent.' },
    tops: { name: 'Hauts', line: 'Seulement t-shirts, manteaux et chemises : les plus durs à distinguer.' },
    suspects: 'Étiquettes contestées',
    handPicked: 'Choisi à la main',
    onlyRight: 'Seul {model} a raison',
  },
  parts: {
    one: '{deck}, {rounds, plural, one {# manche} other {# manches}}, {choices, plural, =4 {quatre} =10 {dix} other {#}} étiquettes',
    oneOfModels: '{deck}, {rounds, plural, one {# manche} other {# manches}}',
    several: '{parts, number} parties, {rounds, plural, one {# manche} other {# manches}}',
  },
  ask: {
    name: 'Qu’est-ce que c’est ?',
    duel: 'Qu’est-ce, et avec quelle certitude ?',
    fooled: 'Qui s’est trompé ?',
    guess: 'Qu’a dit {model} ?',
    guessAny: 'Qu’a dit le modèle ?',
    label: 'Étiquette : {label}',
    dispute: 'Les données disent {label}. Tous les modèles disent {answer}.',
  },
  reveal: {
    itIs: 'C’est {label, select, 3 {une} 5 {une} 6 {une} 7 {une} 9 {une} other {un}}',
    modelSaid: '{model} a dit',
    twoMinds: 'La classe est partagée. Les données disent',
    classSays: 'La classe dit',
  },
  why: { show: 'Pourquoi ?', back: 'Les réponses' },
  actions: {
    resume: 'Reprendre',
    start: 'Démarrer',
    close: 'Clore le vote',
    begin: 'Commencer',
    voteAgain: 'Revoter',
    next: 'Suivant',
    rematch: 'Revanche',
  },
  teams: {
    t0: 'Les Cols',
    t1: 'Les Manches',
    t2: 'Les Poches',
    t3: 'Les Coutures',
    t4: 'Les Ourlets',
    t5: 'Les Boutons',
  },
  piece: 'La pièce en question, 28 pixels sur 28',
  answerPad: { answers: 'Réponses' },
  duelPad: { howSure: 'Sûr à', lockIn: 'Valider' },
  modelPad: {
    legend: 'Modèles qui se sont trompés',
    lockIn: '{count, plural, =0 {Aucun ne s’est trompé} other {Valider (#)}}',
  },
  countdown: {
    practice: 'Une manche d’essai : elle ne compte pas',
    round: 'Manche {round, number} sur {rounds, number}',
  },
  timeBar: { left: '{seconds, plural, one {encore # seconde} other {encore # secondes}}' },
  paused: {
    paused: 'En pause',
    break: 'Une pause',
    line: 'Le temps est arrêté. Le jeu reprend quand l’animateur le décide.',
  },
  reconnecting: 'Reconnexion…',
  restarting: 'Le serveur redémarre. La partie reprend dans un instant.',
  saving: 'Enregistrement de votre réponse…',
  leftBehind: { report: 'Bilan', ownPage: 'Votre page' },
  distribution: {
    right: 'juste',
    you: 'vous',
    people: '{count, plural, one {#<quiet> personne</quiet>} other {#<quiet> personnes</quiet>}}',
  },
  fooledList: {
    tickedBy: 'coché par',
    you: 'vous',
    right: 'juste, <figure>{confidence}</figure>',
    said: 'a dit {label}, <figure>{confidence}</figure>',
    ticked: '{count, plural, one {#<quiet> l’a coché</quiet>} other {#<quiet> l’ont coché</quiet>}}',
  },
  modeSentence: {
    silence: 'Personne n’a répondu.',
    tie: 'Égalité : la foule n’a pas de réponse.',
    gain: '{before} avaient raison avant la discussion, {after} après.',
    gainWon: '{before} avaient raison avant la discussion, {after} après. Gain : {gain} de ce qui manquait.',
    sure: 'Ceux qui avaient raison étaient sûrs à {right}, ceux qui avaient tort à {wrong}.',
    sureAndRight: 'Ceux qui avaient raison étaient sûrs à {right}.',
    sureAndWrong: 'Ceux qui avaient tort étaient sûrs à {wrong}.',
    label: 'Les données disent {label}.',
    dispute: 'Les données disent {label} ; tous les modèles disent {answer}.',
    practice: 'Manche d’essai : rien de tout cela ne compte.',
  },
  mistake: {
    noneRight: 'Aucun des modèles n’avait raison.',
    allRight: 'Les {models} modèles avaient tous raison.',
    someRight:
      '{right, plural, =1 {Un seul des modèles avait raison.} other {{number} des modèles avaient raison.}}',
    often:
      'L’erreur la plus fréquente des modèles est de prendre {label} pour <strong>{answer}</strong> : sur tout le jeu de test, <strong>{count}</strong> de leurs {total} réponses.',
  },
  modelAnswers: { right: 'juste', wrong: 'faux' },
  tribunal: {
    caption:
      '{cases, plural, =1 {Une affaire} other {# affaires}}, {overturned, plural, one {# verdict contraire} other {# verdicts contraires}} · exactitude',
    byData: 'selon les données',
    byVerdict: 'selon vous',
    all: 'Vous tous',
  },
  voteBars: {
    none: 'Personne n’a voté.',
    votes: '{count, plural, one {#<quiet> voix</quiet>} other {#<quiet> voix</quiet>}}',
  },
  race: {
    caption:
      'La course · {items, plural, one {# pièce nommée} other {# pièces nommées}} jusqu’ici · trait : intervalle à 95 %',
    together: 'Foule : la plupart d’entre vous. Comité : la moyenne des modèles.',
    accuracy: '{accuracy}, entre {interval}',
    crowd: 'Foule',
    committee: 'Comité',
  },
  standings: {
    caption: 'Joueurs par points',
    rank: 'Rang',
    player: 'Joueur',
    right: 'Justes',
    streak: 'Série',
    points: 'Points',
    up: '<quiet>monte de </quiet>{places, number}',
    down: '<quiet>descend de </quiet>{places, number}',
    own: '{nickname}<quiet> (vous)</quiet>',
  },
  teamStandings: {
    list: 'Équipes, par moyenne de points',
    players: '{count, plural, one {# joueur} other {# joueurs}}',
  },
  podium: {
    place: '<quiet>Place </quiet>{place, number}',
    more: 'et {count, plural, one {# autre} other {# autres}}',
    right: '<quiet>justes, intervalle à 95 % </quiet>{interval}',
    points: '{points, plural, one {point} other {points}}',
  },
  roundsReview: {
    title: 'Les pièces',
    why: 'Appuyez sur une pièce : sa page montre sur quoi chaque modèle s’est fondé.',
    missed:
      '{count, plural, =1 {Une pièce a trompé tout le monde, vous et tous les modèles.} other {# pièces ont trompé tout le monde, vous et tous les modèles.}}',
    noAnswer: 'sans réponse',
    right: 'vous aviez raison',
    said: 'vous : {label}',
    /** Where models were to be ticked, a model's answer guessed, a verdict found. */
    ticked: 'vous avez coché {models}',
    tickedNone: 'vous n’avez coché aucun modèle',
    guessed: 'vous : {guess} ; {model} a dit {label}',
    vote: 'votre voix : {label}',
    noModel: 'Aucun modèle',
    modelRight: '{model} avait raison',
  },
}
export default games
