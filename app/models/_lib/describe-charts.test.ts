import { describe, expect, it } from 'vitest'
import { textsIn, wordsIn } from '../../messages/testing.ts'
import {
  describeAgreement,
  describeCells,
  describeDifferences,
  describeLayers,
  describeLines,
  describeOwnResults,
  describeResults,
} from './describe-charts.ts'
import { layerOf, metricsOf, modelOf, trainedOf } from './testing.ts'

const texts = textsIn('en', 'models')
const words = wordsIn('en')

const at = (accuracy: number) => trainedOf({ metrics: metricsOf({ accuracy }) })
const one = modelOf({ house: at(0.845) })
const two = modelOf({ recipe: 'two', name: 'Two', house: at(0.93) })

describe('results', () => {
  it('span from the least to the most accurate recipe', () => {
    expect(describeResults(texts, words, [two, one])).toBe(
      'Test accuracy of two models on one scale, from 84.5\u00a0%, One, to 93.0\u00a0%, Two; people reach 83.5\u00a0%, says the dataset’s README.',
    )
    expect(describeResults(texts, words, [one, two], false)).not.toContain('people')
    expect(describeResults(texts, words, [])).toBe('There is no model.')
    expect(describeResults(textsIn('de', 'models'), wordsIn('de'), [one])).toBe(
      'Trefferquote im Test für ein Modell auf einer Skala, von 84,5\u00a0% (One) bis 84,5\u00a0% (One); Menschen erreichen laut README des Datensatzes 83,5\u00a0%.',
    )
  })

  it('of one recipe are all that there are of it', () => {
    expect(describeOwnResults(texts, words, one)).toBe(
      'Test accuracy on one scale: the house training 84.5\u00a0%, interval 89.4–90.6\u00a0%; people reach 83.5\u00a0%, says the dataset’s README.',
    )
    const published = { accuracy: 0.9, macroF1: null, note: '' }
    expect(describeOwnResults(texts, words, { ...one, asPublished: at(0.8), published })).toContain(
      '; with the deck’s settings 80.0\u00a0%, interval 89.4–90.6\u00a0%; the deck’s own figure 90.0\u00a0%; ',
    )
  })
})

it('layers are told by the one that most parameters are in', () => {
  const of = (...layers: ReturnType<typeof layerOf>[]) =>
    describeLayers(
      texts,
      words,
      modelOf({ layers, parameters: layers.reduce((sum, { parameters }) => sum + parameters, 0) }),
    )
  expect(of(layerOf('Conv2D', 500), layerOf('Flatten'), layerOf('Dense', 1500))).toContain(
    ' Of its 2,000 parameters 75.0\u00a0% are in one of 3 layers, dense_1.',
  )
  expect(of(layerOf('Dense', 7850))).toContain(' Its 7,850 parameters are all in dense_1.')
})

it('agreement is how many items all and none got right', () => {
  const agreement = {
    models: ['a', 'b', 'c'],
    rightCounts: [5, 1, 2, 1992],
    distinctCounts: [],
    allWrong: 5,
    allWrongSameAnswer: 0,
    allWrongSameAnswerConfident: 0,
  }
  expect(describeAgreement(texts, words, agreement)).toBe(
    'Of 2,000 items 1,992 are labelled right by all three and 5 by none.',
  )
})

it('differences are counted by who is ahead, and where that is more than chance', () => {
  const of = (label: number, difference: number) => ({
    label,
    support: 100,
    difference,
    interval: [difference - 0.02, difference + 0.02] as const,
  })
  expect(describeDifferences(texts, words, [of(0, 0.01), of(6, 0.1), of(5, 0)], ['A', 'B'])).toBe(
    'B finds more of two classes, most of Shirt by 10.0 points. A finds more of no class. In one of three classes the interval leaves out zero.',
  )
  const french = [textsIn('fr', 'models'), wordsIn('fr')] as const
  expect(describeDifferences(...french, [of(0, 0), of(6, 0.1), of(5, 0)], ['A', 'B'])).toBe(
    'B trouve davantage dans une classe, Chemise, de 10,0 points. A ne trouve davantage dans aucune classe. Dans une des trois classes, l’intervalle laisse le zéro de côté.',
  )
})

it('cells and lines span from the worst to the best', () => {
  const cell = (size: number, validationAccuracy: number) => ({
    size,
    preprocessing: 'caffe' as const,
    augmented: false,
    trainAccuracy: 1,
    validationAccuracy,
    validationInterval: [0, 1] as [number, number],
  })
  expect(describeCells(texts, words, [cell(32, 0.7), cell(96, 0.84)])).toBe(
    'Validation accuracy of two ways of preparing images, from 70.0\u00a0%, 32 px, Keras’ own, as they are, to 84.0\u00a0%, 96 px, Keras’ own, as they are.',
  )
  expect(describeCells(texts, words, [])).toBe('Nothing was tried.')
  expect(describeLines(texts, words, [])).toBe('No trial has an accuracy.')
})
