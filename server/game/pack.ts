import { atTemperature, CLASS_COUNT, type Label, type ModelId } from '../../contracts/index.ts'

/** The content pack as the rules need it: already verified, in memory, never changed. */
export interface Pack {
  readonly itemCount: number
  readonly models: readonly ModelId[]
  /** itemCount labels. */
  readonly labels: Uint8Array
  /** itemCount × 784 grey values. */
  readonly images: Uint8Array
  /** By model: itemCount top classes. */
  readonly top1: ReadonlyMap<ModelId, Uint8Array>
  /** By model: itemCount × 10 probabilities, before its temperature. */
  readonly probabilities: ReadonlyMap<ModelId, Float32Array>
  /** itemCount difficulties in logits, as the models find them. */
  readonly difficulties: Float32Array
  /** By model: the softmax temperature at which its confidence is calibrated. */
  readonly temperatures: ReadonlyMap<ModelId, number>
  /** By model: itemCount heat maps of its top classes, HEAT_BYTES each; without the models that have none. */
  readonly heat: ReadonlyMap<ModelId, Uint8Array>
  /** By class: typical items, 784 grey values each, base64. */
  readonly typical: readonly (readonly string[])[]
}

/** A model's probabilities for an item, all ten. @throws for a model that does not play */
export const probabilitiesFor = (pack: Pack, model: ModelId, itemIndex: number): Float32Array => {
  const all = pack.probabilities.get(model)
  if (!all) throw new Error(`The pack has no model ${model}`)
  return all.subarray(itemIndex * CLASS_COUNT, (itemIndex + 1) * CLASS_COUNT)
}

/** A model's calibrated probabilities for an item, all ten. @throws for a model that does not play */
export const calibratedFor = (pack: Pack, model: ModelId, itemIndex: number): Float64Array => {
  const temperature = pack.temperatures.get(model)
  if (temperature === undefined) throw new Error(`The pack has no temperature of ${model}`)
  return atTemperature(probabilitiesFor(pack, model, itemIndex), temperature)
}

/** A model's answer among all ten. @throws for a model that does not play */
export const answerOf = (pack: Pack, model: ModelId, itemIndex: number): Label => {
  const answer = pack.top1.get(model)?.[itemIndex]
  if (answer === undefined) throw new Error(`The pack has no answer of ${model} for item ${itemIndex}`)
  return answer
}
