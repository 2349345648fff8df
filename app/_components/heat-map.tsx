import { HEAT_MOST, HEAT_SIDE } from '../../contracts/heat-map.ts'

/** Of a cell's side, so that even the hottest ones stay apart. */
const LARGEST = 0.9

/** A heat map printed over an item as a halftone: the area of a square goes with the level of its cell, so that no colour has to be told apart. */
export const HeatMap = ({
  levels,
  label,
  className,
}: {
  levels: Uint8Array
  label: string
  className?: string
}) => (
  <svg viewBox={`0 0 ${HEAT_SIDE} ${HEAT_SIDE}`} role="img" aria-label={label} className={className}>
    {[...levels].map((level, cell) => {
      if (level === 0) return null
      const side = LARGEST * Math.sqrt(level / HEAT_MOST)
      const at = (index: number) => index + (1 - side) / 2
      return (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
          key={cell}
          x={at(cell % HEAT_SIDE)}
          y={at(Math.floor(cell / HEAT_SIDE))}
          width={side}
          height={side}
        />
      )
    })}
  </svg>
)
