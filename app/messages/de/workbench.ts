import type { Messages, Translated } from '../messages.ts'

const workbench: Translated<Messages['workbench']> = {
  title: 'Auf die Probe gestellt',
  lead: 'Dasselbe Stück in deinem Browser: was jede Antwort bewegt und wie lange sie hält, wenn das Bild schlechter wird.',
  item: 'Das Stück, Label {label}, in seinem verdorbenen Zustand',
  truth: 'Label: {label}. Eine falsche Antwort steht rot.',
  asItIs: 'wie es ist',
  reset: 'Wie zuvor',
  heat: 'Wohin sie schauen',
  showHeat: 'Karte zeigen',
  ways: {
    blur: 'Unschärfe',
    rotation: 'Drehung',
    occlusion: 'Verdecktes Quadrat',
  },
  amounts: {
    blur: '{amount} Pixel',
    rotation: 'um {amount} °',
    occlusion: '{amount} px breit',
  },
}
export default workbench
