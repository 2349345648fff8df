import * as tf from '@tensorflow/tfjs-core'
import { ADAM_STEP, adamStepOp } from '../../backends/wasm/adam-step.ts'
import { MomentStore, namedGradients } from './moments.ts'

const BETA1 = 0.9
const BETA2 = 0.999

/**
 * Adam (Kingma and Ba, 2015) with TensorFlow.js' constants, and to the bit what its own gives, in one pass over each variable where
 * the backend has a kernel for that. Without one it is TensorFlow.js' own. The moments hold memory until `dispose`.
 */
export class AdamOptimizer extends tf.AdamOptimizer {
  private readonly moments = new MomentStore()
  /** β₁ᵗ and β₂ᵗ in the single precision that TensorFlow.js keeps them in. */
  private power1 = Math.fround(BETA1)
  private power2 = Math.fround(BETA2)

  constructor(learningRate: number) {
    super(learningRate, BETA1, BETA2)
  }

  override applyGradients(gradients: Parameters<tf.AdamOptimizer['applyGradients']>[0]): void {
    if (!tf.getKernel(ADAM_STEP, tf.getBackend())) {
      super.applyGradients(gradients)
      return
    }
    const settings = {
      beta1: BETA1,
      beta2: BETA2,
      firstLeft: Math.fround(1 - this.power1),
      secondLeft: Math.fround(1 - this.power2),
      learningRate: this.learningRate,
      epsilon: this.epsilon,
    }
    for (const { name, tensor: gradient } of namedGradients(gradients)) {
      if (!gradient) continue
      const value = tf.engine().registeredVariables[name]!
      const next = adamStepOp({ value, gradient, ...this.moments.of(name, value) }, settings)
      value.assign(next)
      next.dispose()
    }
    this.power1 = Math.fround(this.power1 * Math.fround(BETA1))
    this.power2 = Math.fround(this.power2 * Math.fround(BETA2))
    this.incrementIterations()
  }

  override dispose(): void {
    this.moments.dispose()
    super.dispose()
  }
}
