/** Two models on the same items. */
export default {
  title: '{a} against {b}',
  headline: '{a} <against>against</against> {b}',
  one: 'One model',
  other: 'The other',
  go: 'Compare',
  same: 'That is one and the same model, and it agrees with itself. Choose another for one side.',
  test: {
    kicker: 'On the same items',
    title: '<one>{a}</one> to <other>{b}</other>',
    lead: 'So many items only the one labels right, and so many only the other.',
    outcome:
      '{outcome, select, equal {Neither is ahead} clear {{ahead} is better than {behind} by more than chance} other {{ahead} is ahead of {behind}, but no further than chance would take it}} (exact McNemar, p\u00a0{p}, {holm} after Holm over every pair).',
    consistency:
      'Error consistency κ\u00a0=\u00a0{kappa}: {way, select, same {they fail on much the same items} shared {they share many failures beyond what their accuracies explain} chance {they fail on the same items hardly more often than by chance} other {they fail on different items}}. It is 0 where two fail together as often as chance has it, 1 where always.',
    undefined: 'Error consistency κ is undefined: chance alone makes them agree.',
  },
  results: {
    table: 'Results of {a} and {b}',
    accuracy: '{accuracy}<quiet>, interval {interval}</quiet>',
    facts:
      '{parameters} parameters, {head, select, yes {its head trained} other {trained}} here in {seconds}{workers, plural, =1 {} other { by # workers}}',
    four: 'Test items by whether {a} and {b} labelled them right',
    right: '{model} right',
    wrong: '{model} wrong',
  },
  classes: {
    kicker: 'By class',
    title: 'Who finds what',
    lead: 'Recall of {b} less that of {a}, with 95\u00a0% intervals for paired shares: to the right of the line {b} finds more of the class, to the left {a}.',
    /** The class found more of by most stands as its label. */
    ahead:
      '{model} finds more of {classes, plural, =0 {no class} one {{count} class, most of {most} by {points}} other {{count} classes, most of {most} by {points}}}.',
    clear: 'In {clear, plural, other {{count}}} of {of} classes the interval leaves out zero.',
    table: 'Recall of {a} and {b}, class by class',
    points: 'Points',
    span: '{from} to {to}',
    difference: '{difference}<quiet> points, from {from} to {to}</quiet>',
  },
  only: {
    kicker: '{items, plural, one {# item} other {# items}}',
    title: 'Only {model}',
    none: 'There is no such item.',
    lead: 'Labelled right by {right} alone; first those where {other} was surest of its wrong answer.',
    item: 'Test item {index}',
    right: '<quiet>Label {label}, {model} said </quiet>{said}',
    wrong: '<quiet>{model} said </quiet>{said} <figure>{confidence}</figure>',
    shown: '{shown} of {count} shown',
    more: 'Show {count, plural, one {the last one} other {# more}}',
    failed: 'They did not come. Press again.',
  },
} as const
