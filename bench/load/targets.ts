import type { Comparison } from './compare.ts'

/** Of the game to the reference, measured in the same run. */
export const MOST = { acknowledgementP99: 3, revealP99: 1.5, cpu: 2 } as const

/** How much dearer a player may be in the room that costs most of those compared, to be called flat. */
export const FLAT = 1.5

export interface Target {
  readonly what: string
  readonly value: number
  readonly most: number
}

/** Dearest room over cheapest; null with one room size only. */
const flatness = (comparisons: readonly Comparison[]): number | null => {
  const costs = comparisons.map(({ game }) => game.cpuMsPerPlayerRound)
  const sizes = new Set(comparisons.map(({ players }) => players))
  return sizes.size < 2 ? null : Math.max(...costs) / Math.min(...costs)
}

export const targetsOf = (comparisons: readonly Comparison[]): Target[] => {
  const flat = flatness(comparisons)
  return [
    ...comparisons.flatMap(({ rooms, players, ratios }) => [
      {
        what: `${rooms} × ${players}: acknowledgement p99 to bare Socket.IO's`,
        value: ratios.acknowledgementP99,
        most: MOST.acknowledgementP99,
      },
      { what: `${rooms} × ${players}: reveal p99`, value: ratios.revealP99, most: MOST.revealP99 },
      { what: `${rooms} × ${players}: server CPU per player and round`, value: ratios.cpu, most: MOST.cpu },
    ]),
    ...(flat === null
      ? []
      : [{ what: 'CPU per player, dearest room size to cheapest', value: flat, most: FLAT }]),
  ]
}
