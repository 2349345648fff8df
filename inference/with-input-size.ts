interface Functional {
  model_config: { config: { layers: { config: { batch_input_shape?: (number | null)[] } }[] } }
}

/** Keras' topology for square colour images of `size` pixels; a convolution's weights do not depend on the size, only the first layer's shape does. */
export const withInputSize = (topology: object, size: number): object => {
  const sized = structuredClone(topology) as Functional
  sized.model_config.config.layers[0]!.config.batch_input_shape = [null, size, size, 3]
  return sized
}
