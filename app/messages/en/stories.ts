/** Prepared views and what they tell. */
export default {
  title: 'Stories',
  headline: 'Four ways to be wrong',
  kicker: '{count, plural, one {# piece} other {# pieces}}',
  open: 'Open all {count, number} in the explorer',
  tales: {
    shirts: {
      title: 'Shirts and T-shirts',
      text: '{best} takes {shirts, number} shirts for T-shirts and {tShirts, number} T-shirts for shirts. Of its {wrong, number} mistakes {shirtsWrong, number} are shirts: at {side} pixels a side, buttons and collars are a grey value or two. {allWrong, number} of these shirts no model knows.',
    },
    confident: {
      title: 'Confident and wrong',
      text: '{best} is at least {sureAt} sure of {sure, number} answers, and {share} of those are right. These are the other {wrong, number}, the surest first. In {allWrong, number} of them all {models} models are wrong: then it may be the label that is.',
    },
    transfer: {
      title: 'What transfer learning saw',
      text: 'ResNet50 learned to see on photographs, never on these clothes; only its last layers did. It is wrong on {wrong, number} pieces, and on {alone, number} of those alone. But {only, number} pieces it alone gets right. In the table, red is where it says something more often than {best}.',
    },
    agree: {
      title: 'All {models} agree, the label does not',
      text: 'On {allWrong, number} pieces all {models} models are wrong, on {same, number} of them in the same way. Where they are very sure besides, {suspect, number} times, the game leaves the piece out: look at them, and say who is right.',
    },
  },
} as const
