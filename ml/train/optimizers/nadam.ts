import * as tf from '@tensorflow/tfjs-core'
import { MomentStore, namedGradients } from './moments.ts'

/** Keras' constants of the momentum schedule. */
const SCHEDULE_BASE = 0.96
const SCHEDULE_DECAY = 0.004

/**
 * Adam with Nesterov momentum (Dozat, "Incorporating Nesterov Momentum into Adam", ICLR workshop 2016), which TensorFlow.js
 * lacks. As Keras computes it, with g the gradient, t = 1, 2, … and μ_t = β₁(1 − ½·0.96^(0.004·t)):
 *
 *   m_t = β₁·m_{t−1} + (1 − β₁)·g        v_t = β₂·v_{t−1} + (1 − β₂)·g²
 *   m̄ = (1 − μ_t)·g / (1 − Π_{i≤t} μ_i) + μ_{t+1}·m_t / (1 − Π_{i≤t+1} μ_i)
 *   θ ← θ − η·m̄ / (√(v_t / (1 − β₂^t)) + ε)
 *
 * Defaults are Keras' own. The moments hold memory until `dispose`.
 */
export class NadamOptimizer extends tf.Optimizer {
  /** @nocollapse */
  static get className(): string {
    return 'Nadam'
  }

  private step = 0
  private scheduleProduct = 1
  private readonly moments = new MomentStore()
  private readonly learningRate: number
  private readonly beta1: number
  private readonly beta2: number
  private readonly epsilon: number

  constructor(learningRate: number, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7) {
    super()
    this.learningRate = learningRate
    this.beta1 = beta1
    this.beta2 = beta2
    this.epsilon = epsilon
  }

  private momentum(step: number): number {
    return this.beta1 * (1 - 0.5 * SCHEDULE_BASE ** (SCHEDULE_DECAY * step))
  }

  applyGradients(gradients: Parameters<tf.Optimizer['applyGradients']>[0]): void {
    this.step += 1
    const now = this.momentum(this.step)
    const next = this.momentum(this.step + 1)
    this.scheduleProduct *= now
    const gradientShare = (1 - now) / (1 - this.scheduleProduct)
    const momentShare = next / (1 - this.scheduleProduct * next)
    const secondCorrection = 1 - this.beta2 ** this.step
    tf.tidy(() => {
      for (const { name, tensor: gradient } of namedGradients(gradients)) {
        if (!gradient) continue
        const value = tf.engine().registeredVariables[name]!
        const { first, second } = this.moments.of(name, value)
        first.assign(tf.add(tf.mul(first, this.beta1), tf.mul(gradient, 1 - this.beta1)))
        second.assign(tf.add(tf.mul(second, this.beta2), tf.mul(tf.square(gradient), 1 - this.beta2)))
        const moment = tf.add(tf.mul(gradient, gradientShare), tf.mul(first, momentShare))
        const scale = tf.add(tf.sqrt(tf.div(second, secondCorrection)), this.epsilon)
        value.assign(tf.sub(value, tf.mul(tf.div(moment, scale), this.learningRate)))
      }
    })
    this.incrementIterations()
  }

  override dispose(): void {
    this.moments.dispose()
    super.dispose()
  }

  getConfig(): tf.serialization.ConfigDict {
    return {
      learningRate: this.learningRate,
      beta1: this.beta1,
      beta2: this.beta2,
      epsilon: this.epsilon,
    }
  }
}
