export type { BackboneInput } from '../../contracts/browser-models.ts'

/** Parameters of ResNet50 up to and including its average pooling, batch norm's moving statistics included. */
export const BACKBONE_PARAMETERS = 23_587_712
/** Activations that its average pooling gives for an image. */
export const FEATURE_COUNT = 2048
