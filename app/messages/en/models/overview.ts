/** The page of all models. */
export default {
  title: 'Models',
  headline: '{count} models, one rail',
  about:
    'Each was shown the same {items} test items, which none of them was trained on. The pin is the share it labelled right, the band its 95\u00a0% interval. A page each says how it is built, what it reaches and where it goes wrong.',
  compare: 'Compare any two',
  table: 'Every recipe’s results',
  /** Heads of narrow columns: no word of more than eleven letters. */
  settingsHead: 'Deck’s settings',
  deckSaid: 'Deck said',
  facts:
    '{parameters} parameters · {seconds} an epoch{head, select, yes { of its head} other {}}{workers, plural, =1 {} other { with # workers}} · {backend} on <english>{device}</english>',
  right: '{accuracy}<quiet> right, interval {interval}</quiet>',
  /** On a phone both stand in one line: at most 42 characters together, figures included. */
  settingsFigure: '<what>deck’s settings </what>{accuracy}',
  deckFigure: '<what>deck said </what>{accuracy}',
  legend: {
    house: 'House training with its 95\u00a0% interval',
    deck: 'What the deck said',
    people: 'People, {accuracy} (<link>dataset’s README</link>)',
  },
  agreement: {
    kicker: 'Agreement',
    title: '<hot>{items}</hot> fool {models, plural, =2 {both} other {all {count}}}',
    lead: 'That many items no contestant labels right. On {same} of them all give one and the same wrong answer; on {suspect} they are so sure of it that the label itself is suspect.',
    sentence:
      'Of {items} items {all} are labelled right by {models, plural, =2 {both} other {all {count}}} and {none} by none.',
    head: 'Items by how many of the {count} label them right, with 95\u00a0% intervals',
    table: 'Items by how many models label them right',
    right: 'Right',
    none: 'None right',
    some: '{right} of {models}',
    share: '<quiet>{share}, interval </quiet>{interval}',
  },
  transfer: {
    kicker: 'The deck’s riddle',
    title: 'Why the ResNet fell',
    /** Each of these is one in the list of `average`. */
    size: '{smallest} instead of {largest} pixels {effect, select, none {costs nothing} costs {costs {points}} other {brings {points}}}',
    /** The same where either preprocessing has the opposite effect. */
    sizeBy:
      '{smallest} instead of {largest} pixels {caffe, select, costs {costs {caffePoints}} other {brings {caffePoints}}} with Keras’ own preprocessing and {unit, select, costs {costs {unitPoints}} other {brings {unitPoints}}} after dividing by 255',
    preprocessing:
      'dividing by 255 instead of Keras’ own preprocessing {effect, select, none {costs nothing} costs {costs {points}} other {brings {points}}}',
    augmented:
      'the augmentation {effect, select, none {costs nothing} costs {costs {points}} other {brings {points}}}',
    average: '{costs}, on average over the cells that differ in nothing else.',
    span: 'From the deck’s way, at {decks}, to the best cell, at {best}, it is {points}.',
    sentence:
      'Validation accuracy of {count} ways of preparing images, from {worst}, {worstCell}, to {best}, {bestCell}.',
    empty: 'Nothing was tried.',
    cell: '{size} px, {preprocessing, select, caffe {Keras’ own} other {divided by 255}}, {augmented, select, yes {augmented} other {as they are}}',
    row: '<figure>{size} px</figure> {preprocessing, select, caffe {Keras’ own} other {divided by 255}}',
    figure: '{accuracy}<quiet> {augmented, select, yes {augmented} other {as they are}}; </quiet>',
    table: 'The transfer experiment, cell by cell',
    images: 'Images',
    training: 'Training',
    plain: 'As they are',
    likeDeck: 'Augmented as in the deck',
    nearest: 'What the deck’s run {known, select, yes {of {accuracy} } other {}}comes nearest to',
    plainHead: 'As is',
    augmentedHead: 'Augmented',
    note: 'Validation accuracy with 95\u00a0% interval on {validation} images, after {epochs} epochs on {training}; {backend} on <english>{device}</english>',
    once: 'Every cell is one head with one seed, {seed}. An augmented one saw a single augmented copy of each image, the same in all {epochs} epochs, so it may have learned the copies by heart.',
  },
} as const
