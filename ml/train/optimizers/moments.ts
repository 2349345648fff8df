import * as tf from '@tensorflow/tfjs-core'

type Gradients = Parameters<tf.Optimizer['applyGradients']>[0]

/** The running means of a variable's gradient and of its square, zero at first. */
interface Moments {
  first: tf.Variable
  second: tf.Variable
}

/** Gradients with the names of their variables, whichever of its two ways TensorFlow.js passes them. */
export const namedGradients = (gradients: Gradients): { name: string; tensor: tf.Tensor }[] =>
  Array.isArray(gradients) ? gradients : Object.entries(gradients).map(([name, tensor]) => ({ name, tensor }))

/** The moments of all variables by name. They hold memory until `dispose`. */
export class MomentStore {
  private readonly byName = new Map<string, Moments>()

  of(name: string, value: tf.Variable): Moments {
    let moments = this.byName.get(name)
    if (!moments) {
      moments = tf.tidy(() => ({
        first: tf.variable(tf.zerosLike(value), false),
        second: tf.variable(tf.zerosLike(value), false),
      }))
      this.byName.set(name, moments)
    }
    return moments
  }

  dispose(): void {
    for (const { first, second } of this.byName.values()) tf.dispose([first, second])
    this.byName.clear()
  }
}
