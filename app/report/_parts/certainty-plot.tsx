import { useTranslations } from 'use-intl'
import type { ReportCalibration } from '../../../contracts/index.ts'
import { linearScale } from '../../_lib/scale.ts'
import { useWords } from '../../_lib/use-words.ts'
import styles from './certainty.module.css'

const FIELD = { left: 46, right: 346, top: 10, bottom: 310 }
/** Under the field, the bars that count the answers. */
const BARS = { top: 346, bottom: 388, inset: 10 }
const WIDTH = 360
const HEIGHT = 408
const CAP = 5

const x = linearScale([0, 1], [FIELD.left, FIELD.right])
const y = linearScale([0, 1], [FIELD.bottom, FIELD.top])

type Bin = ReportCalibration['bins'][number]

const Point = ({ bin: { meanCertainty, accuracy } }: { bin: Bin }) => {
  if (meanCertainty === null || accuracy.accuracy === null || accuracy.interval === null) return null
  const [low, high] = accuracy.interval
  const at = x(meanCertainty)
  return (
    <>
      <path
        className={styles.interval}
        d={`M${at} ${y(low)}V${y(high)}M${at - CAP} ${y(low)}h${2 * CAP}M${at - CAP} ${y(high)}h${2 * CAP}`}
      />
      <circle className={styles.point} cx={at} cy={y(accuracy.accuracy)} r="7.5" />
    </>
  )
}

const Bar = ({ bin, most }: { bin: Bin; most: number }) => {
  const height = ((BARS.bottom - BARS.top) * bin.accuracy.asked) / most
  const middle = x((bin.from + bin.to) / 2)
  return (
    <>
      <rect
        className={styles.bar}
        x={x(bin.from) + BARS.inset}
        width={x(bin.to) - x(bin.from) - 2 * BARS.inset}
        y={BARS.bottom - height}
        height={height}
      />
      <text x={middle} y={BARS.bottom + 16} textAnchor="middle" className={styles.number}>
        {bin.accuracy.asked}
      </text>
    </>
  )
}

/** Across the certainty given, up the share right with its interval; the dashed line is where both agree. */
export const CertaintyPlot = ({ bins }: { bins: readonly Bin[] }) => {
  const texts = useTranslations('report')
  const words = useWords()
  const most = Math.max(1, ...bins.map(({ accuracy }) => accuracy.asked))
  const edges = [...bins.map(({ from }) => from), 1]
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.plot}
      role="img"
      aria-label={texts('certainty.axes')}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path
            className={share === 0 ? styles.axis : styles.grid}
            d={`M${FIELD.left} ${y(share)}H${FIELD.right}`}
          />
          <text x={FIELD.left - 8} y={y(share) + 5} textAnchor="end" className={styles.tick}>
            {words.percent(share)}
          </text>
        </g>
      ))}
      {edges.map((edge) => (
        <g key={edge}>
          <path className={styles.grid} d={`M${x(edge)} ${FIELD.top}V${FIELD.bottom + 5}`} />
          <text x={x(edge)} y={FIELD.bottom + 22} textAnchor="middle" className={styles.tick}>
            {words.count(Math.round(edge * 100))}
          </text>
        </g>
      ))}
      <path className={styles.even} d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      {bins.map((bin) => (
        <g key={bin.from}>
          <Bar bin={bin} most={most} />
          <Point bin={bin} />
        </g>
      ))}
      <text x={FIELD.left + 8} y={FIELD.top + 20} className={styles.side}>
        {texts('certainty.tooModest')}
      </text>
      <text x={FIELD.right - 8} y={FIELD.bottom - 10} textAnchor="end" className={styles.side}>
        {texts('certainty.tooSure')}
      </text>
      <path className={styles.axis} d={`M${FIELD.left} ${BARS.bottom}H${FIELD.right}`} />
    </svg>
  )
}
