import type { ReactNode } from 'react'
import type { ModelId } from '../../contracts/index.ts'
import { modelColor } from '../_lib/models.ts'

const grid = (x: number, y: number, count: number, side: number, gap: number) =>
  Array.from({ length: count * count }, (_, i) => (
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing.
      key={i}
      x={x + (i % count) * (side + gap)}
      y={y + Math.floor(i / count) * (side + gap)}
      width={side}
      height={side}
    />
  ))

const DOTS = [
  [4, 4],
  [4, 12],
  [4, 20],
  [20, 7],
  [20, 17],
] as const

/** Each drawn from its architecture, on a field of 24 × 24. */
const DRAWINGS: Record<ModelId, ReactNode> = {
  logreg: <path d="M3 21 21 3" fill="none" stroke="currentColor" strokeWidth="3.2" />,
  ffnn: (
    <>
      <path
        d="M4 4 20 7M4 4l16 13M4 12 20 7M4 12l16 5M4 20 20 7M4 20l16-3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.1"
      />
      {DOTS.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.7" />
      ))}
    </>
  ),
  cnn1: grid(2, 2, 3, 5.6, 1.6),
  cnn2: (
    <>
      <g opacity=".5">{grid(1, 1, 2, 5.6, 1.4)}</g>
      <g>{grid(10.4, 10.4, 2, 5.6, 1.4)}</g>
    </>
  ),
  resnet50: (
    <>
      <path d="M4 19.5h16M4 19.5C4 1.5 20 1.5 20 19.5" fill="none" stroke="currentColor" strokeWidth="2.8" />
      <circle cx="3.6" cy="19.5" r="2.9" />
      <circle cx="20.4" cy="19.5" r="2.9" />
    </>
  ),
}

/** For a model of somebody's own: a frame to be filled. */
const OWN = <path d="M12 2.5 21.5 12 12 21.5 2.5 12z" fill="none" stroke="currentColor" strokeWidth="3" />

/** A variant of a recipe shares its drawing: it is the same architecture. */
const drawingOf = (model: ModelId): ReactNode => DRAWINGS[model] ?? DRAWINGS[model.split('-')[0]!] ?? OWN

/** Stands for a model everywhere; a name stands beside it or in the text around it. */
export const ModelMark = ({ model, size = 24 }: { model: ModelId; size?: number }) => (
  <svg
    viewBox="0 0 24 24"
    width={size}
    height={size}
    fill="currentColor"
    style={{ color: modelColor(model), flex: 'none' }}
    aria-hidden="true"
  >
    {drawingOf(model)}
  </svg>
)
