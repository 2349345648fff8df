import { CORRUPTIONS } from '../../../inference/corruptions/corruptions.ts'

/** The ways of spoiling that the bench has sliders for. */
export const SPOILS = ['blur', 'rotation', 'occlusion'] as const
export type Spoil = (typeof SPOILS)[number]

/** By way, from 0, as it is. */
export type Strengths = Readonly<Record<Spoil, number>>

export const UNSPOILED: Strengths = { blur: 0, rotation: 0, occlusion: 0 }

/** The side to which an item is turned and the place of its square are drawn from this, as for the pack's curves. */
const SEED = 1

/** An item spoiled in every way at its strength, one after the other. */
export const spoil = (pixels: Uint8Array, strengths: Strengths): Uint8Array =>
  SPOILS.reduce(
    (item, way) => (strengths[way] === 0 ? item : CORRUPTIONS[way].corrupt(item, strengths[way], SEED)),
    pixels,
  )

/** How much of a way a strength is, in its own unit; 0 where it is as it was. */
export const amountAt = (way: Spoil, strength: number): number => CORRUPTIONS[way].amounts[strength - 1] ?? 0
