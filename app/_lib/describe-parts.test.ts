import { describe, expect, it } from 'vitest'
import { DEFAULT_PART, type DeckView } from '../../contracts/index.ts'
import { textsIn, wordsIn } from '../messages/testing.ts'
import { describeParts } from './describe-parts.ts'

const withDeck = (deck: DeckView) =>
  describeParts(textsIn('en', 'games'), wordsIn('en'), [{ ...DEFAULT_PART, deck }])

describe('describeParts', () => {
  it.each<[DeckView, string]>([
    ['close-calls', 'Close calls, 10 rounds, ten labels'],
    [{ items: 12 }, 'Hand-picked, 10 rounds, ten labels'],
    [{ classes: [6, 4] }, 'Shirt and Coat, 10 rounds, ten labels'],
    [{ onlyRight: 'resnet50' }, 'Only ResNet50 right, 10 rounds, ten labels'],
  ])('names the deck %j', (deck, line) => {
    expect(withDeck(deck)).toBe(line)
  })

  it.each([
    ['tribunal', 'Disputed labels, 10 rounds, ten labels'],
    ['fooled', 'Close calls, 10 rounds'],
    ['guess', 'Close calls, 10 rounds, four labels'],
  ] as const)('says of the mode %s only what it goes by', (mode, line) => {
    const part = { ...DEFAULT_PART, mode, choiceCount: 4 } as const
    expect(describeParts(textsIn('en', 'games'), wordsIn('en'), [part])).toBe(line)
  })

  it('counts the parts and rounds of several', () => {
    const part = { ...DEFAULT_PART, deck: 'random' } as const
    expect(describeParts(textsIn('en', 'games'), wordsIn('en'), [part, part])).toBe('2 parts, 20 rounds')
  })
})
