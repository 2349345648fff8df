import type { ReactNode } from 'react'
import type { Mode } from '../../contracts/index.ts'

const ink = { stroke: 'currentColor', strokeWidth: 3, fill: 'none' } as const
const hot = { fill: 'var(--hot)' } as const

/** A shirt, as the silhouettes draw one, on a field of 80 × 80. */
const Shirt = ({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) => (
  <path
    d="M26 8 8 20l8 16 8-4v40h32V32l8 4 8-16L54 8c-4 8-24 8-28 0z"
    transform={`translate(${x} ${y}) scale(${scale})`}
    {...ink}
    strokeWidth={3 / scale}
  />
)
const Tag = ({ x, y, on = false, width = 76 }: { x: number; y: number; on?: boolean; width?: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <path d={`M10 0H${width}v24H10L0 12z`} {...(on ? hot : ink)} />
    <circle cx="12" cy="12" r="2.6" fill={on ? 'var(--paper)' : 'currentColor'} />
    <path d={`M24 12h${width - 36}`} stroke={on ? 'var(--paper)' : 'currentColor'} strokeWidth="3" />
  </g>
)
/** A model's answer, and the box beside it that is ticked where it is thought to be wrong. */
const Suspect = ({ x, y, ticked = false }: { x: number; y: number; ticked?: boolean }) => (
  <g transform={`translate(${x} ${y})`}>
    <path d="M2 15h44" stroke="currentColor" strokeWidth="7" />
    <rect x="64" y="1" width="28" height="28" {...ink} />
    {ticked && <path d="m69 14 8 9 15-22" {...ink} stroke="var(--hot)" strokeWidth="5" />}
  </g>
)
const Bars = ({ x, y, heights }: { x: number; y: number; heights: readonly number[] }) => (
  <g transform={`translate(${x} ${y})`}>
    {heights.map((height, i) => (
      <rect
        key={`${i * 22}`}
        x={i * 22}
        y={70 - height}
        width="16"
        height={height}
        {...(i === 1 ? hot : { fill: 'currentColor' })}
      />
    ))}
  </g>
)

/** What happens in a mode, drawn: on a field of 240 × 120. */
const PICTURES: Record<Mode, ReactNode> = {
  classic: (
    <>
      <Shirt x={6} y={18} scale={1.1} />
      <Tag x={130} y={14} />
      <Tag x={130} y={48} on />
      <Tag x={130} y={82} />
    </>
  ),
  duel: (
    <>
      <Shirt x={6} y={18} scale={1.1} />
      <Tag x={130} y={22} on />
      <path d="M130 84h96" {...ink} />
      <path d="M130 84h66" stroke="var(--hot)" strokeWidth="9" />
      <circle cx="196" cy="84" r="12" fill="currentColor" />
    </>
  ),
  fooled: (
    <>
      <Shirt x={0} y={10} scale={0.9} />
      <Tag x={6} y={90} width={64} on />
      <Suspect x={126} y={6} />
      <Suspect x={126} y={45} ticked />
      <Suspect x={126} y={84} ticked />
    </>
  ),
  guess: (
    <>
      <Shirt x={6} y={18} scale={1.1} />
      <rect x="140" y="10" width="80" height="58" {...ink} />
      <path d="m156 68-8 18 26-18" {...ink} />
      <path d="M154 56 180 22" stroke="var(--hot)" strokeWidth="5" />
      <text x="192" y="54" fontSize="40" fontWeight="800" fill="currentColor">
        ?
      </text>
    </>
  ),
  revote: (
    <>
      <Bars x={4} y={30} heights={[46, 30, 40]} />
      <path d="M92 60h44m-14-12 14 12-14 12" {...ink} />
      <Bars x={160} y={30} heights={[16, 68, 12]} />
    </>
  ),
  tribunal: (
    <>
      <path d="M120 14v88M84 102h72M52 30h136" {...ink} />
      <path d="M52 30 30 70h44zM188 30l-22 40h44z" {...ink} />
      <path d="M30 70a22 14 0 0 0 44 0z" fill="currentColor" />
      <path d="M166 70a22 14 0 0 0 44 0z" {...hot} />
    </>
  ),
}

export const ModePicture = ({ mode, className }: { mode: Mode; className?: string | undefined }) => (
  <svg viewBox="0 0 240 120" className={className} aria-hidden="true">
    {PICTURES[mode]}
  </svg>
)
