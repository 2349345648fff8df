import type { Messages, Translated } from '../../messages.ts'

const compare: Translated<Messages['models']['compare']> = {
  title: '{a} contre {b}',
  headline: '{a} <against>contre</against> {b}',
  one: 'Un modèle',
  other: 'L’autre',
  go: 'Comparer',
  same: 'C’est un seul et même modèle, et il est d’accord avec lui-même. Choisissez-en un autre d’un côté.',
  test: {
    kicker: 'Sur les mêmes pièces',
    title: '<one>{a}</one> à <other>{b}</other>',
    lead: 'Le nombre de pièces que seul l’un étiquette bien, et celui que seul l’autre étiquette bien.',
    outcome:
      '{outcome, select, equal {Aucun des deux n’est devant} clear {{ahead} est meilleur que {behind}, au-delà du hasard} other {{ahead} est devant {behind}, mais pas plus que le hasard ne le permet}} (McNemar exact, p\u00a0{p}, {holm} après Holm sur toutes les paires).',
    consistency:
      'Cohérence des erreurs κ\u00a0=\u00a0{kappa}\u00a0: {way, select, same {ils échouent en gros sur les mêmes pièces} shared {ils partagent beaucoup d’échecs, au-delà de ce qu’expliquent leurs exactitudes} chance {ils n’échouent guère plus souvent que par hasard sur les mêmes pièces} other {ils échouent sur des pièces différentes}}. Elle vaut 0 quand les deux échouent ensemble aussi souvent que le veut le hasard, 1 quand c’est toujours le cas.',
    undefined: 'La cohérence des erreurs κ n’est pas définie\u00a0: le hasard suffit à les mettre d’accord.',
  },
  results: {
    table: 'Résultats\u00a0: {a} et {b}',
    accuracy: '{accuracy}<quiet>, intervalle {interval}</quiet>',
    facts:
      '{parameters} paramètres, {head, select, yes {sa tête entraînée} other {entraîné}} ici en {seconds}{workers, plural, =1 {} other { par # processus}}',
    four: 'Pièces de test selon que {a} et {b} les ont bien étiquetées',
    right: '{model}\u00a0: juste',
    wrong: '{model}\u00a0: faux',
  },
  classes: {
    kicker: 'Par classe',
    title: 'Qui trouve quoi',
    lead: 'Écart de rappel, {b} moins {a}, avec intervalles à 95\u00a0% pour proportions appariées\u00a0: à droite du trait, {b} trouve davantage de la classe, à gauche, c’est {a}.',
    ahead:
      '{model} {classes, plural, =0 {ne trouve davantage dans aucune classe} one {trouve davantage dans une classe, {most}, de {points}} other {trouve davantage dans {count} classes, surtout {most}, de {points}}}.',
    clear:
      'Dans {clear, plural, =0 {aucune} =1 {une} other {{count}}} des {of} classes, l’intervalle laisse le zéro de côté.',
    table: 'Rappel classe par classe\u00a0: {a} et {b}',
    points: 'Points',
    span: '{from} à {to}',
    difference: '{difference}<quiet> points, de {from} à {to}</quiet>',
  },
  only: {
    kicker: '{items, plural, one {# pièce} other {# pièces}}',
    title: 'Seulement {model}',
    none: 'Il n’y en a aucune.',
    lead: 'Bien étiquetées par {right} seul\u202f; d’abord celles où {other} était le plus sûr de sa mauvaise réponse.',
    item: 'Pièce de test {index}',
    right: '<quiet>Étiquette {label}, {model} a dit </quiet>{said}',
    wrong: '<quiet>{model} a dit </quiet>{said} <figure>{confidence}</figure>',
    shown: '{shown} sur {count} affichées',
    more: '{count, plural, one {Afficher la dernière} other {En afficher # de plus}}',
    failed: 'Elles ne sont pas arrivées. Appuyez à nouveau.',
  },
}
export default compare
