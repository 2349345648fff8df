import * as tf from '@tensorflow/tfjs-core'

/**
 * What each place of the maps A contributes to a class's score y before softmax:
 *
 *   L_xy = Σ_k ∂y/∂A^k_xy · A^k_xy
 *
 * On the last convolution's K maps this is HiResCAM (Draelos and Carin, "Use HiResCAM instead of Grad-CAM for faithful explanations of
 * convolutional neural networks", 2020). Grad-CAM (Selvaraju et al., 2017) is Σ_k α_k·A^k with ∂y/∂A^k averaged over the places; the two
 * are the same where the maps are averaged before the dense layers, as in ResNet50. Where they are flattened, as in both of our CNNs, a
 * filter weighs differently in every place, and Grad-CAM's average left one map in four of cnn2 without anything. On the image itself this
 * is gradient × input, of a linear model the exact terms w_xy·x_xy of its score.
 *
 * Takes A and ∂y/∂A, both [n × height × width × K]; gives L [n × height × width], in units of the score.
 */
export const contributions = (maps: tf.Tensor4D, gradients: tf.Tensor4D): tf.Tensor3D =>
  tf.tidy(() => tf.sum(tf.mul(maps, gradients), 3) as tf.Tensor3D)
