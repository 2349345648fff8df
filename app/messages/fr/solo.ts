import type { Messages, Translated } from '../messages.ts'

const solo: Translated<Messages['solo']> = {
  title: 'Jouer en solo',
  start: {
    headline: 'Dix pièces, vous et {models} modèles',
    headlinePicked: '{count, plural, one {# pièce} other {# pièces}}, vous et {models} modèles',
    badLink: 'Le lien ne nomme pas de pièces à jouer en solo\u00a0: d’une à {most}, par leur numéro.',
    seed: 'Les dix pièces de la graine <figure>{seed}</figure>, les mêmes pour tous ceux qui ont ce lien.',
    pieces: 'Pièces',
    labels: 'Étiquettes',
    allTen: 'Les dix',
    four: 'Quatre',
    counts: 'Enjeu',
    ranked: 'Pour le classement',
    forFun: 'Pour le plaisir',
    mode: 'Jeu',
    rankedLead:
      'Le serveur choisit des pièces qu’on ne vous a jamais posées. Prenez votre temps : pas de chrono, et chaque réponse compte.',
    rankedClass:
      'Pour le classement de votre classe et celui de tous. Le serveur choisit des pièces qu’on ne vous a jamais posées.',
    few: 'De ce paquet, il ne reste {count, plural, =0 {aucune pièce} one {que # pièce} other {que # pièces}} que vous n’ayez pas vue.',
    play: 'Jouer',
    layingOut: 'On étale les pièces',
  },
  over: { title: 'Cette partie est finie', closed: 'Elle a été fermée.', again: 'En jouer une autre' },
  right: '{count, plural, one {# juste} other {# justes}}',
  verdict: { none: 'Pas de réponse de vous', right: 'Vous aviez raison', said: 'Vous avez dit {label}' },
  reveal: { next: 'Pièce suivante', result: 'Le résultat', key: 'entrée' },
  result: {
    beatAll: 'Vous battez les {models} modèles',
    beat: 'Vous battez {models}',
    tied: 'Égalité avec {models}',
    beaten: 'Les modèles ont fait mieux',
    lead: '{right, plural, one {# juste} other {# justes}} sur {asked, number}. Si peu de pièces en disent peu : les traits montrent où chacun peut se situer vraiment.',
    you: 'Vous',
    notRanked:
      'Cette partie était pour le plaisir. <ranked>Une partie classée</ranked> compte au <board>classement</board>.',
    newOnes: 'Dix nouvelles',
    again: 'Rejouer les mêmes pièces',
    models: 'Les modèles',
  },
}
export default solo
