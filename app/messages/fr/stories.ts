import type { Messages, Translated } from '../messages.ts'

const stories: Translated<Messages['stories']> = {
  title: 'Histoires',
  headline: 'Quatre façons d’avoir tort',
  kicker: '{count, plural, one {# pièce} other {# pièces}}',
  open: 'Ouvrir les {count, number} dans l’explorateur',
  tales: {
    shirts: {
      title: 'Chemises et T-shirts',
      text: '{best} prend {shirts, number} chemises pour des T-shirts et {tShirts, number} T-shirts pour des chemises. De ses {wrong, number} erreurs, {shirtsWrong, number} sont des chemises\u00a0: à {side} pixels de côté, boutons et cols ne sont qu’un gris ou deux. {allWrong, number} de ces chemises, aucun modèle ne les reconnaît.',
    },
    confident: {
      title: 'Sûr de soi et dans le tort',
      text: '{best} est sûr à {sureAt} au moins de {sure, number} réponses, et {share} d’entre elles sont justes. Voici les {wrong, number} autres, les plus sûres d’abord. Pour {allWrong, number}, les {models} modèles ont tous tort\u00a0: c’est alors peut-être l’étiquette.',
    },
    transfer: {
      title: 'Ce qu’a vu l’apprentissage par transfert',
      text: 'ResNet50 a appris à voir sur des photos, jamais sur ces vêtements\u00a0; seules ses dernières couches l’ont fait. Il a tort sur {wrong, number} pièces, et sur {alone, number} il est le seul. Mais {only, number} pièces, lui seul les reconnaît. Dans le tableau, le rouge est ce qu’il dit plus souvent que {best}.',
    },
    agree: {
      title: 'Les {models} sont d’accord, pas l’étiquette',
      text: 'Sur {allWrong, number} pièces, les {models} modèles ont tous tort, et sur {same, number} de la même façon. Là où ils en sont très sûrs, {suspect, number} fois, le jeu laisse la pièce de côté\u00a0: regardez, et dites qui a raison.',
    },
  },
}
export default stories
