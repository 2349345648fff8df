import type { Messages, Translated } from '../messages.ts'

const item: Translated<Messages['item']> = {
  title: 'Pièce {item}',
  picture: 'Pièce {item}, étiquette {label}',
  kicker: 'Pièce de test {item}. L’étiquette dit',
  lead: '{right, plural, =0 {Aucun des {of} modèles ne le dit\u00a0; ils disent {said}.} other {C’est ce que {right, plural, one {dit} other {disent}} {count} des {of} modèles. Ce qui a été dit\u00a0: {said}.}}',
  suspect: 'Tous ont le même tort et en sont très sûrs\u00a0: doutez plutôt de l’étiquette.',
  levels: { easy: 'facile', medium: 'moyenne', hard: 'difficile', hardest: 'la plus difficile' },
  facts: {
    margin: 'Marge',
    difficulty: 'Difficulté',
    suspicion: 'Soupçon',
    distance: 'De l’entraînement',
    terms:
      'Marge\u00a0: la probabilité moyenne de l’étiquette moins celle de la classe suivante, de −1 à 1. Soupçon\u00a0: 0\u00a0% où tous sont certains de l’étiquette, 100\u00a0% où tous sont certains d’une autre. De l’entraînement\u00a0: la distance de l’image d’entraînement la plus proche, sur tous les gris.',
  },
  models: {
    kicker: 'Ce que dit chacun',
    title: 'Dix chances chacun',
    lead: 'Probabilités calibrées en pour cent, de chaque recette. La ligne encadrée est l’étiquette\u00a0; la réponse est au-dessus de chaque colonne.',
    table: 'Probabilité de chaque classe selon chaque recette, en pour cent',
    isLabel: '(l’étiquette)',
  },
  nearest: {
    kicker: 'Ce qui a servi à apprendre',
    title: 'La plus proche à l’entraînement',
    lead: 'L’image d’entraînement qui en diffère le moins, pixel par pixel. Les modèles l’ont peut-être vue.',
    alt: 'Image d’entraînement {index}',
    this: 'Cette pièce, étiquette {label}',
    that: 'Image d’entraînement {index}, étiquette {label}',
    distance: 'Elles sont à {distance} l’une de l’autre.',
    near: 'Si peu que cette pièce était presque à l’entraînement.',
    other: 'Là, l’étiquette est {label}\u00a0: deux images presque pareilles, deux étiquettes.',
  },
  people: {
    kicker: 'Dans les parties terminées',
    title: 'Ce qu’ont répondu les joueurs',
    loading: 'Les réponses arrivent',
    nobody: 'Cette pièce n’a été demandée à personne dans une partie terminée.',
    ten: 'Parmi les dix étiquettes\u00a0: {right, number} sur {total, plural, one {# réponse} other {# réponses}} justes, {share} (intervalle à 95\u00a0%\u00a0: {interval}).',
    four: 'Parmi quatre, ce qui est plus facile\u00a0: {right, number} sur {total, plural, one {# réponse} other {# réponses}} justes, {share} (intervalle à 95\u00a0%\u00a0: {interval}).',
    bars: 'Réponses par classe',
  },
  argue: {
    kicker: 'Discuter l’étiquette',
    title: 'Comment l’appelleriez-vous\u00a0?',
    lead: 'Les données disent {label}\u00a0; le soupçon des modèles est de {suspicion}. Les étiquettes viennent d’une boutique, et certaines se discutent. Une voix par navigateur\u00a0; vous pouvez la changer.',
    which: 'La classe que vous lui donneriez',
    why: 'Pourquoi cela se discute',
    reasons: {
      plain: 'C’est clairement cela',
      either: 'Ce pourrait être une autre',
      unseen: 'Ce qui trancherait n’est pas sur l’image',
      overlap: 'C’est les deux\u00a0: les classes se recoupent',
    },
    vote: 'Voter',
    change: 'Changer ma voix',
    hidden:
      '{total, plural, =0 {Personne n’a encore voté.} one {Une voix\u00a0; vous la verrez après la vôtre.} other {# voix\u00a0; vous les verrez après la vôtre.}}',
    yours: 'Vous avez dit {label}, une voix sur {total, number}.',
    bars: 'Voix par classe',
  },
  heat: {
    kicker: 'De plus près',
    title: 'Ce qui parlait pour chaque réponse',
    lead: 'Plus un carré est grand, plus cette part de l’image parlait pour ce que le modèle a dit.',
  },
  none: {
    title: 'Pas de telle pièce',
    text: 'Les pièces sont numérotées de 0 à {last}, sans signe ni zéro au début.',
    all: 'Vers toutes les pièces',
  },
}
export default item
