import type { CSSProperties } from 'react'
import { linearScale, type Range } from '../../_lib/scale.ts'
import styles from './strip.module.css'

export interface StripMark {
  at: number
  interval: readonly [number, number] | null
  /** `solid`: a pin in its band, above the rule; `hollow`: a ring on its whisker, on it; `tick`: a mark below it. */
  look: 'solid' | 'hollow' | 'tick'
  color?: string
}

interface Props {
  domain: Range
  ticks: readonly number[]
  marks: readonly StripMark[]
  /** Drawn through every strip of a list. */
  reference?: number
  /** Whether the scale has a line of no difference at 0. */
  zero?: boolean
}

/** Results on a scale shared with the strips above and below. The figures stand beside it, so it is silent. */
export const Strip = ({ domain, ticks, marks, reference, zero = false }: Props) => {
  const x = linearScale(domain, [0, 100])
  const left = (value: number) => ({ left: `${x(value)}%` })
  return (
    <span className={styles.strip} data-lone={marks.length === 1} aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} className={styles.grid} style={left(tick)} />
      ))}
      {zero && <span className={styles.zero} style={left(0)} />}
      {reference !== undefined && <span className={styles.reference} style={left(reference)} />}
      {marks.map(({ at, interval, look, color = 'var(--ink)' }) => (
        <span key={`${look} ${at}`} className={styles[look]} style={{ '--color': color } as CSSProperties}>
          {interval && (
            <span
              className={styles.band}
              style={{ ...left(interval[0]), width: `${x(interval[1]) - x(interval[0])}%` }}
            />
          )}
          <span className={styles.pin} style={left(at)} />
        </span>
      ))}
    </span>
  )
}

/** The figures of the scale over a list of strips. */
export const StripScale = ({
  domain,
  ticks,
  format,
}: {
  domain: Range
  ticks: readonly number[]
  format: (value: number) => string
}) => {
  const x = linearScale(domain, [0, 100])
  return (
    <span className={`figure ${styles.scale}`} aria-hidden="true">
      {ticks.map((tick) => (
        <span
          key={tick}
          style={
            { left: `${x(tick)}%`, '--shift': x(tick) < 2 ? 0 : x(tick) > 98 ? -1 : -0.5 } as CSSProperties
          }
        >
          {format(tick)}
        </span>
      ))}
    </span>
  )
}

/** One mark on its own, for a legend. */
export const StripSign = ({ look, color }: { look: StripMark['look'] | 'reference'; color?: string }) => (
  <span className={styles.sign} data-look={look} aria-hidden="true">
    <Strip
      domain={[0, 1]}
      ticks={[]}
      marks={
        look === 'reference' ? [] : [{ at: 0.5, interval: look === 'tick' ? null : [0.1, 0.9], look, color }]
      }
      reference={look === 'reference' ? 0.5 : undefined}
    />
  </span>
)
