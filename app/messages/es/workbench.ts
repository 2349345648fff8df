import type { Messages, Translated } from '../messages.ts'

const workbench: Translated<Messages['workbench']> = {
  title: 'A prueba',
  lead: 'La misma prenda en tu navegador: qué mueve cada respuesta y cuánto aguanta cuando la imagen empeora.',
  item: 'La prenda, etiqueta {label}, tal como está estropeada',
  truth: 'Etiqueta: {label}. Una respuesta errónea va en rojo.',
  asItIs: 'tal cual',
  reset: 'Como antes',
  heat: 'En qué se fijan',
  showHeat: 'Mostrar el mapa',
  ways: {
    blur: 'Desenfoque',
    rotation: 'Rotación',
    occlusion: 'Cuadrado tapado',
  },
  amounts: {
    blur: '{amount} píxeles',
    rotation: 'de {amount} °',
    occlusion: '{amount} px de ancho',
  },
}
export default workbench
