export default {
  title: 'Put it to the test',
  lead: 'The same item in your browser: what moves each answer, and how long it holds when the picture gets worse.',
  item: 'The item, labelled {label}, as it is spoiled',
  truth: 'Label: {label}. A wrong answer is set in red.',
  asItIs: 'as it is',
  reset: 'As it was',
  heat: 'What they look at',
  showHeat: 'Show the map',
  ways: {
    blur: 'Blur',
    rotation: 'Rotation',
    occlusion: 'Covered square',
  },
  amounts: {
    blur: '{amount} px',
    rotation: '{amount} °',
    occlusion: '{amount} px wide',
  },
} as const
