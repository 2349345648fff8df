export default {
  /** Three lines, as wide as they are long. */
  headline: '<line>Is that </line><line>a shirt </line><line>or a coat<mark>?</mark></line>',
  about:
    '{models} neural models label ten kinds of clothes. So does your class. Play the same items, see where each of you goes wrong, and find out what a confusion matrix is by making one.',
  playNow: 'Play now',
  playLine: 'Ten items, {models} models, two minutes',
  host: 'Host a class',
  hostLine: 'No account. Phones join by code',
  join: 'Join<quiet> with the code of the room</quiet>',
  code: 'Code',
  go: 'Join',
} as const
