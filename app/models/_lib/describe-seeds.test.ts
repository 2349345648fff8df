import { expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { describeSeeds } from './describe-seeds.ts'
import { modelOf, seedsOf } from './testing.ts'

it.each([
  [[], 'The pack names no run for this training, so how far another would land is not known.'],
  [[0.9], 'Trained with seed 1 only, at 90.0\u00a0%. How far another would land is not known.'],
  [
    [0.9, 0.91, 0.92],
    'Mean 91.0\u00a0%, standard deviation 1.0 point over the seeds 1, 2 and 3, with the same settings and images. The figures of this page are those of seed 1.',
  ],
])('of the accuracies %j it is a sentence', (accuracies, sentence) => {
  expect(describeSeeds(textsIn('en', 'models'), wordsIn('en'), modelOf({ seeds: seedsOf(accuracies) }))).toBe(
    sentence,
  )
})

it('counts seeds and points as the language does', () => {
  expect(
    describeSeeds(textsIn('fr', 'models'), wordsIn('fr'), modelOf({ seeds: seedsOf([0.9, 0.91, 0.92]) })),
  ).toContain('écart type 1,0 point sur les graines 1, 2 et 3')
})
