import type { CountView, HostView, PlayerView, RoomView } from '../../contracts/index.ts'

export type PhaseName = RoomView['phase']['name']

/** One message of each kind and phase, as the game sent it: what the reference sends. */
export interface Samples {
  readonly room: Partial<Record<PhaseName, RoomView>>
  readonly player: Partial<Record<PhaseName, PlayerView>>
  readonly host: Partial<Record<PhaseName, HostView>>
  count: CountView | null
}

export const noSamples = (): Samples => ({ room: {}, player: {}, host: {}, count: null })
