/** One tensor of a packed model, in the order in which its bytes lie in the file. */
export interface PackedTensor {
  name: string
  shape: readonly number[]
  /** Whole numbers of so many bits, each times the scale of its output channel; null: float32 as they are. */
  bits: number | null
}

/** Below so many values a tensor is a bias or a norm: keeping it whole costs nothing. */
const WHOLE_BELOW = 2048

const sizeOf = ({ shape }: Pick<PackedTensor, 'shape'>): number => shape.reduce((a, b) => a * b, 1)
/** The last axis is the output's in dense kernels and convolutions alike. */
const channelsOf = ({ shape }: Pick<PackedTensor, 'shape'>): number => shape.at(-1) ?? 1

const bytesOf = (tensor: PackedTensor): number => {
  const size = sizeOf(tensor)
  if (tensor.bits === null) return 4 * size
  return 4 * channelsOf(tensor) + (tensor.bits > 8 ? 2 : 1) * size
}

const packTensor = (values: Float32Array, channels: number, bits: number): Uint8Array => {
  const most = 2 ** (bits - 1) - 1
  const scales = new Float32Array(channels)
  for (let i = 0; i < values.length; i++)
    scales[i % channels] = Math.max(scales[i % channels]!, Math.abs(values[i]!) / most)
  const whole = new (bits > 8 ? Int16Array : Int8Array)(values.length)
  for (let i = 0; i < values.length; i++) {
    const scale = scales[i % channels]!
    whole[i] = scale > 0 ? Math.round(values[i]! / scale) : 0
  }
  const bytes = new Uint8Array(4 * channels + whole.byteLength)
  bytes.set(new Uint8Array(scales.buffer))
  bytes.set(new Uint8Array(whole.buffer), 4 * channels)
  return bytes
}

/**
 * Weights as a browser loads them: every large tensor in `bits` bits an entry (a byte each up to 8, two up to 16; gzip takes together what
 * they leave empty) with one float32 scale an output channel before it, little-endian. Small tensors stay float32.
 */
export const packWeights = (
  tensors: readonly { name: string; shape: readonly number[]; values: Float32Array }[],
  bits: number,
): { tensors: PackedTensor[]; bytes: Uint8Array } => {
  const parts = tensors.map(({ name, shape, values }) => {
    const small = values.length < WHOLE_BELOW
    const bytes = small
      ? new Uint8Array(values.slice().buffer)
      : packTensor(values, channelsOf({ shape }), bits)
    return { tensor: { name, shape, bits: small ? null : bits }, bytes }
  })
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.bytes.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part.bytes, at)
    at += part.bytes.length
  }
  return { tensors: parts.map(({ tensor }) => tensor), bytes }
}

/** The float32 weights of every tensor, one after the other. Throws a RangeError where the bytes are not as many as the tensors need. */
export const unpackWeights = (tensors: readonly PackedTensor[], bytes: Uint8Array): Float32Array => {
  const total = tensors.reduce((sum, tensor) => sum + sizeOf(tensor), 0)
  const weights = new Float32Array(total)
  let from = 0
  let to = 0
  const floats = (count: number): Float32Array => {
    const read = new Float32Array(new Uint8Array(bytes.subarray(from, from + 4 * count)).buffer)
    from += 4 * count
    return read
  }
  const expected = tensors.reduce((sum, tensor) => sum + bytesOf(tensor), 0)
  if (bytes.length !== expected)
    throw new RangeError(`${bytes.length} bytes of weights where the tensors need ${expected}`)
  for (const tensor of tensors) {
    const size = sizeOf(tensor)
    if (tensor.bits === null) weights.set(floats(size), to)
    else {
      const channels = channelsOf(tensor)
      const scales = floats(channels)
      const width = tensor.bits > 8 ? 2 : 1
      // Copied, since two-byte numbers must begin at an even place.
      const { buffer } = new Uint8Array(bytes.subarray(from, from + width * size))
      const whole = width === 2 ? new Int16Array(buffer) : new Int8Array(buffer)
      for (let i = 0; i < size; i++) weights[to + i] = whole[i]! * scales[i % channels]!
      from += width * size
    }
    to += size
  }
  return weights
}
