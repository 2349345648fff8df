import { type TensorInfo, util } from '@tensorflow/tfjs-core'
import type { Mask } from './mask.ts'

/** The part of the WebGPU backend that is used here; its package is optional, so its types may be missing. */
interface WebgpuBackend {
  runWebGPUProgram: (
    program: object,
    inputs: TensorInfo[],
    dtype: 'float32',
    uniforms: { type: 'int32' | 'float32'; data: number[] }[],
  ) => TensorInfo
}
interface Arguments {
  inputs: { x: TensorInfo }
  backend: WebgpuBackend
  attrs: Mask
}

const WORKGROUP = 128

/** maskHash of mask.ts, to the bit: WGSL's u32 wraps as Math.imul does. */
const SHADER = `
fn main(index : i32) {
  if (index < uniforms.size) {
    var h = (u32(index) >> 1u) ^ bitcast<u32>(uniforms.seed);
    h = (h ^ (h >> 16u)) * 0x7feb352du;
    h = ((h ^ (h >> 15u)) + bitcast<u32>(uniforms.key)) * 0x846ca68bu;
    h = h ^ (h >> 16u);
    let bits = i32(select(h & 0xffffu, h >> 16u, (index & 1) == 1));
    let value = getXByOutputIndex(index);
    setOutputAtIndex(index, select(0.0, value * uniforms.scale, bits >= uniforms.threshold));
  }
}`

/** The mask is made where it is used: nothing but the seed crosses to the device. */
export const applyMaskOnWebgpu = ({ inputs: { x }, backend, attrs }: Arguments): TensorInfo => {
  const program = {
    outputShape: x.shape,
    variableNames: ['X'],
    uniforms: 'seed : i32, key : i32, threshold : i32, scale : f32,',
    shaderKey: 'applyDropoutMask',
    workgroupSize: [WORKGROUP, 1, 1],
    dispatchLayout: { x: x.shape.map((_, axis) => axis) },
    dispatch: [Math.ceil(util.sizeFromShape(x.shape) / WORKGROUP), 1, 1],
    size: true,
    getUserCode: () => SHADER,
  }
  const int32 = (value: number) => ({ type: 'int32' as const, data: [value] })
  return backend.runWebGPUProgram(program, [x], 'float32', [
    int32(attrs.seed),
    int32(attrs.key),
    int32(attrs.threshold),
    { type: 'float32', data: [attrs.scale] },
  ])
}
