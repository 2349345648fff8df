import type { Messages, Translated } from '../messages.ts'

const workbench: Translated<Messages['workbench']> = {
  title: 'À l’épreuve',
  lead: 'La même pièce dans votre navigateur : ce qui porte chaque réponse, et combien de temps elle tient quand l’image se dégrade.',
  item: 'La pièce, étiquette {label}, telle qu’elle est abîmée',
  truth: 'Étiquette : {label}. Une réponse fausse est en rouge.',
  asItIs: 'telle quelle',
  reset: 'Comme avant',
  heat: 'Ce qu’ils regardent',
  showHeat: 'Montrer la carte',
  ways: {
    blur: 'Flou',
    rotation: 'Rotation',
    occlusion: 'Carré couvert',
  },
  amounts: {
    blur: '{amount} pixels',
    rotation: 'de {amount} °',
    occlusion: 'large de {amount} px',
  },
}
export default workbench
