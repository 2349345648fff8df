import { layers, sequential } from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { TRAININGS } from '../../contracts/pack-constants.ts'
import { startCpu } from '../backends/start-cpu.ts'
import { summariseLayers } from '../build-pack/summarise-layers.ts'
import { cnn2 } from './cnn2.ts'
import { logreg } from './logreg.ts'
import { assertParameters, findRecipe, RECIPES } from './recipes.ts'

/** The table of the deck: all parameters and, beside them, the trainable ones. */
const DECK: Record<string, number[]> = {
  logreg: [7_850, 7_850],
  ffnn: [814_090, 814_090],
  cnn1: [201_386, 201_386],
  cnn2: [412_778, 412_778],
  'cnn2-tuned': [412_778, 412_778],
  resnet50: [24_641_930, 1_054_218],
  'resnet50-augmented': [24_641_930, 1_054_218],
}

describe('recipes', () => {
  beforeAll(() => startCpu())

  // Whoever adds a recipe of their own has no published training.
  const ofTheDeck = RECIPES.filter(({ asPublished }) => asPublished)

  it("are the deck's seven, and those that anybody adds", () => {
    expect(ofTheDeck.map(({ id }) => id)).toEqual(Object.keys(DECK))
  })

  it.each(
    ofTheDeck.flatMap((recipe) => TRAININGS.map((kind) => ({ id: recipe.id, kind, recipe }))),
  )("$id has the deck's parameters, layer by layer, in its $kind training", ({ kind, recipe }) => {
    expect([recipe.parameters, recipe.trainable]).toEqual(DECK[recipe.id])
    const model = recipe.build(kind)
    assertParameters(recipe, model)
    const table = summariseLayers(recipe, model)
    expect(table.reduce((sum, layer) => sum + layer.parameters, 0)).toBe(recipe.parameters)
    expect(table.at(-1)!.outputShape).toEqual([10])
  })

  it('has the layers of the second CNN in order', () => {
    const table = summariseLayers(cnn2, cnn2.build('house'))
    expect(table.map(({ kind, parameters }) => [kind, parameters])).toEqual([
      ['Conv2D', 320],
      ['MaxPooling2D', 0],
      ['Dropout', 0],
      ['Conv2D', 8_224],
      ['MaxPooling2D', 0],
      ['Dropout', 0],
      ['Flatten', 0],
      ['Dense', 401_664],
      ['Dropout', 0],
      ['Dense', 2_570],
    ])
  })

  it('refuses a model of another size', () => {
    const model = sequential({ layers: [layers.dense({ inputShape: [784], units: 9 })] })
    expect(() => assertParameters(logreg, model)).toThrow('logreg has 7065 trainable parameters')
  })

  it('names the recipes there are', () => {
    expect(() => findRecipe('vgg')).toThrow(
      'There is no recipe vgg; there are logreg, ffnn, cnn1, cnn2, cnn2-tuned, resnet50, resnet50-augmented',
    )
  })
})
