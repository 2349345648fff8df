import { add, matMul, type Tensor, tidy, type Variable } from '@tensorflow/tfjs-core'
import { layers } from '@tensorflow/tfjs-layers'

type Call = (inputs: Tensor | Tensor[], kwargs: { training?: boolean }) => Tensor | Tensor[]

/** What is used of a Dense layer beyond its public type. */
interface DenseLayer {
  kernel: { read: () => Variable }
  bias: { read: () => Variable } | null
  activation: { apply: (x: Tensor) => Tensor }
  call: Call
  invokeCallHook: (inputs: Tensor | Tensor[], kwargs: object) => void
}

let replaced = false

/**
 * Makes Dense layers multiply, add and activate one after the other in training. TensorFlow.js fuses the three, and a fused product is
 * differentiated by both factors whether anybody asks or not: in a model's first layer that is the gradient of the images,
 * a third of such a layer's work. Name, configuration, values and file format stay. May be called again.
 */
export const separateDense = (): void => {
  if (replaced) return
  replaced = true
  const prototype = Object.getPrototypeOf(layers.dense({ units: 1 })) as DenseLayer
  const stock = prototype.call
  prototype.call = function (this: DenseLayer, inputs, kwargs) {
    const x = Array.isArray(inputs) ? inputs[0]! : inputs
    if (!kwargs.training || x.rank !== 2) return stock.call(this, inputs, kwargs)
    return tidy(() => {
      this.invokeCallHook(inputs, kwargs)
      const product = matMul(x as Tensor, this.kernel.read())
      return this.activation.apply(this.bias ? add(product, this.bias.read()) : product)
    })
  }
}
