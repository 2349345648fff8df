import type { CorruptionId } from '../../contracts/analysis.ts'
import { BLUR_SIGMAS_PX, blur } from './blur.ts'
import type { Corruption } from './corruption.ts'
import { NOISE_SIGMAS_GREY, noise } from './noise.ts'
import { OCCLUSION_SIDES_PX, occlusion } from './occlusion.ts'
import { ROTATION_ANGLES_DEG, rotation } from './rotation.ts'

export const CORRUPTIONS: Record<CorruptionId, Corruption> = {
  blur: { unit: 'px standard deviation', amounts: BLUR_SIGMAS_PX, corrupt: blur },
  rotation: { unit: '° to either side', amounts: ROTATION_ANGLES_DEG, corrupt: rotation },
  noise: { unit: 'grey values of 255, standard deviation', amounts: NOISE_SIGMAS_GREY, corrupt: noise },
  occlusion: { unit: 'px side of the square', amounts: OCCLUSION_SIDES_PX, corrupt: occlusion },
}
