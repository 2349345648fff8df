import { describe, expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import { describeCalibration, describeClasses, describeConfusion, describeOverfit } from './interpret.ts'
import { historyOf, metricsOf, trainedOf } from './testing.ts'

const texts = textsIn('en', 'models')
const words = wordsIn('en')

describe('describeClasses', () => {
  it('names the best and the worst class', () => {
    const metrics = metricsOf()
    metrics.perClass[9] = { precision: 0.97, recall: 0.96, f1: 0.965, support: 1000 }
    metrics.perClass[6] = { precision: 0.74, recall: 0.69, f1: 0.714, support: 1000 }
    expect(describeClasses(texts, words, metrics)).toBe(
      'It knows the class ankle boot best (F1 0.96) and shirt worst (F1 0.71): of the items with that label it finds 69\u00a0%, and of those it calls so 74\u00a0% are.',
    )
  })

  it('says nothing where no class has an F1', () => {
    const none = { precision: null, recall: null, f1: null, support: 0 }
    expect(
      describeClasses(texts, words, metricsOf({ perClass: Array.from({ length: 10 }, () => none) })),
    ).toBeNull()
  })
})

describe('describeConfusion', () => {
  it('names the pair, either way, and its share of the mistakes', () => {
    const metrics = metricsOf()
    metrics.confusion[6]![0] = 119
    metrics.confusion[0]![6] = 98
    metrics.confusion[4]![2] = 217
    metrics.confusion[5]![7] = 434
    metrics.confusion[7]![5] = 0
    expect(describeConfusion(texts, words, metrics)).toBe(
      'Sandal and sneaker are the pair it confuses most: 434 items with the label sandal taken for sneaker, 0 the other way. Together that is 50\u00a0% of its 868 mistakes.',
    )
    expect(describeConfusion(textsIn('fr', 'models'), wordsIn('fr'), metrics)).toBe(
      'Sandale et basket sont les deux classes qu’il confond le plus\u00a0: 434 pièces étiquetées «\u00a0sandale\u00a0» prises pour «\u00a0basket\u00a0», 0 dans l’autre sens. Ensemble, cela fait 50\u00a0% de ses 868 erreurs.',
    )
  })

  it('praises a perfect one', () => {
    expect(describeConfusion(texts, words, metricsOf())).toBe('It labelled every item right.')
  })
})

describe('describeOverfit', () => {
  const overfit = historyOf([
    [0.6, 0.5],
    [0.3, 0.4],
    [0.2, 0.5],
    [0.1, 0.6],
  ])

  it('tells the epoch at which validation loss turns, and the one kept', () => {
    expect(describeOverfit(texts, words, trainedOf({ epoch: 2, training: { history: overfit } }))).toBe(
      'It overfits: validation loss turns after epoch 2, from 0.400 up to 0.600 after epoch 4, while training loss falls on from 0.300 to 0.100. The weights kept are those of epoch 2, not of the last, 4.',
    )
  })

  it('tells who is ahead where it does not turn', () => {
    expect(describeOverfit(texts, words, trainedOf())).toMatch(
      /^Validation loss does not turn in 2 epochs: it is lowest after epoch 2, 0\.400, and ends at 0\.400\. Training accuracy.* 60\.0\u00a0% on the items trained on, 60\.0\u00a0% on validation\. The weights kept are those of the last epoch, 2\.$/,
    )
    const ahead = historyOf([
      [0.6, 0.5],
      [0.1, 0.4],
    ])
    expect(describeOverfit(texts, words, trainedOf({ training: { history: ahead } }))).toContain(
      'Training accuracy, measured with dropout or augmented images where it has them, is ahead by the end: 90.0\u00a0% on the items trained on, 60.0\u00a0% on validation.',
    )
  })

  it('says what a pupil’s losses are against, whether it overfits or not', () => {
    const taught = { teachers: ['cnn2', 'cnn1'], teacherShare: 0.9 }
    const sentence =
      ' Its training loss is against the answers of CNN 2 and CNN 1 (90\u00a0%) and the labels, its validation loss against the labels alone: the two losses do not compare. The weights'
    for (const history of [
      overfit,
      historyOf([
        [0.6, 0.5],
        [0.1, 0.4],
      ]),
    ])
      expect(describeOverfit(texts, words, trainedOf({ training: { history, ...taught } }))).toContain(
        sentence,
      )
    expect(describeOverfit(texts, words, trainedOf())).not.toContain('labels')
  })

  it('claims nothing after one epoch', () => {
    expect(
      describeOverfit(texts, words, trainedOf({ epoch: 1, training: { history: historyOf([[0.6, 0.5]]) } })),
    ).toContain('too few to see it overfit')
  })
})

it('describeCalibration tells the way and the gap', () => {
  expect(describeCalibration(texts, words, trainedOf({ temperature: 1.2 }))).toBe(
    'Before scaling it is too sure of itself: a temperature of 1.20, fitted on validation, narrows the gap between confidence and accuracy (ECE 0.040 before, 0.010 after).',
  )
  expect(
    describeCalibration(
      texts,
      words,
      trainedOf({ temperature: 0.9, metrics: metricsOf({ ece: 0.01, eceCalibrated: 0.012 }) }),
    ),
  ).toMatch(/not sure enough of itself: .* does not narrow the gap/)
})
