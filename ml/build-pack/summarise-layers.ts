import type { LayersModel } from '@tensorflow/tfjs-layers'
import type { ModelSummary } from '../../contracts/content-pack.ts'
import { BACKBONE_PARAMETERS, FEATURE_COUNT } from '../features/backbone-input.ts'
import type { Recipe } from '../recipes/recipe.ts'

type Layer = ModelSummary['layers'][number]

/** The frozen backbone as one row: its 175 layers are ResNet50's own. */
const BACKBONE: Layer = {
  name: 'backbone',
  kind: 'ResNet50, frozen',
  outputShape: [FEATURE_COUNT],
  parameters: BACKBONE_PARAMETERS,
}

/** The layer table of a recipe's model, named after kind and position; shapes leave the batch out. */
export const summariseLayers = (recipe: Recipe, model: LayersModel): Layer[] => {
  const seen = new Map<string, number>()
  const layers = model.layers
    .filter((layer) => layer.getClassName() !== 'InputLayer')
    .map((layer) => {
      const kind = layer.getClassName()
      const position = (seen.get(kind) ?? 0) + 1
      seen.set(kind, position)
      return {
        name: `${kind.toLowerCase()}_${position}`,
        kind,
        outputShape: (layer.outputShape as (number | null)[]).slice(1) as number[],
        parameters: layer.countParams(),
      }
    })
  return recipe.house.input.kind === 'features' ? [BACKBONE, ...layers] : layers
}
