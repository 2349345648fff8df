import type { Messages, Translated } from '../messages.ts'

const landing: Translated<Messages['landing']> = {
  headline: '<line>Chemise </line><line>ou bien </line><line>manteau<mark> ?</mark></line>',
  about:
    '{models} réseaux de neurones étiquettent dix sortes de vêtements. Votre classe aussi. Jouez les mêmes pièces, voyez où chacun se trompe, et découvrez ce qu’est une matrice de confusion en en faisant une.',
  playNow: 'Jouer',
  playLine: 'Dix pièces, {models} modèles, deux minutes',
  host: 'Animer',
  hostLine: 'Sans compte. Les téléphones entrent par code',
  join: 'Rejoindre<quiet> avec le code de la salle</quiet>',
  code: 'Code',
  go: 'Entrer',
}
export default landing
