/** Parameters of ResNet50 up to and including its average pooling, batch norm's moving statistics included. */
export const BACKBONE_PARAMETERS = 23_587_712
/** Activations that its average pooling gives for an image. */
export const FEATURE_COUNT = 2048

/**
 * How grey 28 × 28 images become the backbone's input: enlarged bilinearly to `size` pixels a side, grey copied to three
 * channels, then either Keras' own ResNet50 preprocessing ('caffe': 0–255, blue first, ImageNet's means subtracted) or
 * divided by 255 ('unit', the source deck's).
 */
export interface BackboneInput {
  size: number
  preprocessing: 'caffe' | 'unit'
}

/** ImageNet's means in Keras' 'caffe' preprocessing: blue, green, red, on 0–255. */
export const CAFFE_MEANS = [103.939, 116.779, 123.68] as const
