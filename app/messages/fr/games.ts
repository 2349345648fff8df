import type { Messages, Translated } from '../messages.ts'

const games: Translated<Messages['games']> = {
  modes: {
    classic: { name: 'Classique', line: 'Nommez la pièce ; plus vite, plus de points.' },
    duel: {
      name: 'Duel de certitude',
      line: 'Nommez la pièce et dites à quel point vous êtes sûr ; être sûr et avoir tort coûte des points.',
    },
    fooled: {
      name: 'Qui s’est trompé ?',
      line: 'L’étiquette est donnée : cochez les modèles qui ont eu tort.',
    },
    guess: {
      name: 'Devinez sa réponse',
      line: 'Peu importe ce que c’est : qu’a dit ce modèle ?',
    },
    revote: { name: 'Second vote', line: 'Votez, voyez l’avis de la classe, discutez, et revotez.' },
    tribunal: {
      name: 'Tribunal',
      line: 'Les données disent une chose, tous les modèles une autre : la classe juge.',
    },
  },
  decks: {
    'close-calls': { name: 'À un cheveu', line: 'Des pièces sur lesquelles les modèles hésitent.' },
    random: { name: 'Au hasard', line: 'N’importe quoi du jeu de test.' },
    disagreement: { name: 'Désaccord', line: 'Au moins trois réponses différentes parmi les modèles.' },
    'all-wrong': { name: 'Tous dans l’erreur', line: 'Aucun modèle n’a trouvé, chacun à sa façon.' },
    'confident-and-wrong': {
      name: 'Sûrs et dans l’erreur',
      line: 'Au moins un modèle a tort et en est sûr à plus de 90 %.',
    },
    easy: { name: 'Facile', line: 'Des pièces que presque aucun modèle ne manque.' },
    hard: { name: 'Difficile', line: 'Des pièces que la plupart des modèles manquent.' },
    tops: { name: 'Hauts', line: 'Seulement t-shirts, manteaux et chemises : les plus durs à distinguer.' },
    handPicked: 'Choisi à la main',
    onlyRight: 'Seul {model} a raison',
  },
  parts: {
    one: '{deck}, {rounds, plural, one {# manche} other {# manches}}, {choices, plural, =4 {quatre} =10 {dix} other {#}} étiquettes',
    several: '{parts, number} parties, {rounds, plural, one {# manche} other {# manches}}',
  },
  ask: {
    name: 'Qu’est-ce que c’est ?',
    duel: 'Qu’est-ce que c’est, et à quel point en êtes-vous sûr ?',
    fooled: 'Qui s’est trompé ?',
    guess: 'Qu’a dit {model} ?',
    guessAny: 'Qu’a dit le modèle ?',
    label: 'Étiquette : {label}',
    dispute: 'Les données disent {label}. Tous les modèles disent {answer}.',
  },
  reveal: {
    itIs: 'C’est {label, select, 3 {une} 5 {une} 6 {une} 7 {une} 9 {une} other {un}}',
    modelSaid: '{model} a dit',
    twoMinds: 'La classe est partagée. Les données disent',
    classSays: 'La classe dit',
  },
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
}
export default games
