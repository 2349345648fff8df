import { describe, expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { judgeCertainty } from './judge-certainty.ts'

describe('judgeCertainty', () => {
  it.each([
    [0.72, 0.6, 'over', 12],
    [0.5, 0.69, 'under', 19],
    [0.7, 0.695, 'even', 1],
    [0.2, 0.2, 'even', 0],
  ] as const)('%d sure and %d right is %s', (meanCertainty, accuracy, finding, points) => {
    expect(judgeCertainty({ meanCertainty, accuracy })).toMatchObject({ finding, points })
  })

  it('is told in a sentence of each language', () => {
    const said = (locale: 'en' | 'de', meanCertainty: number, accuracy: number) => {
      const texts = textsIn(locale, 'report')
      const words = wordsIn(locale)
      const { finding, gap, points } = judgeCertainty({ meanCertainty, accuracy })
      return [
        texts('certainty.title', { finding, points }),
        texts('certainty.lead', {
          finding,
          answers: 84,
          certainty: words.percent(meanCertainty, 1),
          share: words.percent(accuracy, 1),
          points: words.points(gap),
          ece: words.points(0.14),
        }),
      ]
    }
    expect(said('en', 0.72, 0.6)).toEqual([
      'Too sure by 12 points',
      'Over the 84 answers of the duel you were 72.0\u00a0% sure and 60.0\u00a0% right: too sure by 12.0 points. The expected calibration error is 14.0 points.',
    ])
    expect(said('en', 0.7, 0.7)[0]).toBe('As sure as right')
    expect(said('de', 0.59, 0.6)[0]).toBe('Um 1 Punkt zu bescheiden')
  })
})
