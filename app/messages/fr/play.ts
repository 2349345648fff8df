import type { Messages, Translated } from '../messages.ts'

const play: Translated<Messages['play']> = {
  title: 'Jouer',
  alone: 'Jouer en solo',
  finding: 'On cherche votre place',
  removed: {
    title: 'Vous avez été retiré',
    text: 'L’animateur vous a retiré de cette salle. Les modèles sont toujours partants pour une partie en solo.',
  },
  closed: { title: 'La salle est fermée', text: 'L’animateur l’a fermée. Merci d’avoir joué.' },
  refused: { title: 'Pas dans cette salle', join: 'Rejoindre la salle {code}' },
  head: {
    practice: 'Essai',
    points: '{points, plural, one {#<quiet> point</quiet>} other {#<quiet> points</quiet>}}',
  },
  lobby: {
    title: 'Vous y êtes',
    lead: '{people, plural, =1 {Personne d’autre n’est encore là.} other {# personnes sont là, et {models} modèles.}} La partie commence à l’écran ; les pièces s’affichent ici aussi.',
    team: 'Votre équipe',
    rename: 'Changer de nom',
    name: 'Votre nom dans la salle',
    keep: 'Garder',
    another: 'Un autre nom',
  },
  question: {
    voteAgain: 'Revotez',
    tap: 'Touchez ce que vous voyez',
    tapSaid: 'Touchez ce qu’il a dit',
    tick: 'Cochez ceux qui ont eu tort',
    locked: 'Validé : {label} · {answered, number} / {asked, number} réponses',
    lockedSure: 'Validé : {label}, {certainty} · {answered, number} / {asked, number} réponses',
    lockedModels:
      'Validé : {count, plural, =0 {aucun} one {# modèle} other {# modèles}} · {answered, number} / {asked, number} réponses',
  },
  lifeline: {
    ask: 'Joker : demander à un modèle, une fois par partie, pour la moitié des points',
    which: 'Quel modèle',
    said: '{model} dit {label}, sûr à {confidence}',
  },
  discussion: {
    title: 'Discutez',
    said: 'Vous avez dit {label}. Convainquez votre voisin, ou laissez-vous convaincre.',
    notVoted: 'Vous n’avez pas encore voté. Le second vote vous est ouvert quand même.',
    piece: 'La pièce en question',
  },
  verdict: {
    late: 'Vous êtes arrivé après celle-ci',
    none: 'Pas de réponse de vous',
    vote: 'Votre vote : {label}',
    said: 'Faux : vous avez dit {label}',
    right: 'Juste, {points, plural, one {{amount} point} other {{amount} points}}',
    rightInPractice: 'Juste, essai',
    wrong: 'Faux : vous avez dit {label}, {points, plural, one {{amount} point} other {{amount} points}}',
    wrongInPractice: 'Faux : vous avez dit {label}, essai',
    allFound: 'Tous trouvés, {points, plural, one {# point} other {# points}}',
    allFoundInPractice: 'Tous trouvés, essai',
    notAllFound: 'Pas tout à fait, {points, plural, one {# point} other {# points}}',
    notAllFoundInPractice: 'Pas tout à fait, essai',
  },
  beaten: { some: 'Vous battez {models}.', all: 'Vous battez les {models, number} modèles.' },
  standing: {
    rank: 'N° {rank, number}',
    rankAndGap: 'N° {rank, number}, à {gap, plural, one {# point} other {# points}} de la place suivante',
    streak: '{count, number} justes d’affilée',
    gap: 'À {gap, plural, one {# point} other {# points}} de la place suivante.',
    first: 'Personne n’est devant vous.',
    none: 'Encore aucun point',
    people: 'Vous tous',
  },
  podium: {
    title: '{right, number} sur {asked, number}',
    over: 'C’est fini',
    leadPoints: 'Le podium suit les points.',
    lead: 'Humains et modèles partagent un podium, selon ce qu’ils ont trouvé.',
    leadRanked:
      'N° {rank, number} aux points, avec {amount}. Humains et modèles partagent un podium, selon ce qu’ils ont trouvé.',
  },
}
export default play
