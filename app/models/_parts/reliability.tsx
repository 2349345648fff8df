import { Fragment } from 'react'
import {
  type CalibrationBin,
  expectedCalibrationError,
  type Metrics,
  type ModelSummary,
} from '../../../contracts/index.ts'
import { formatCount, formatDecimal, formatInterval, formatPercent } from '../../_lib/format.ts'
import { modelColor } from '../../_lib/models.ts'
import { type ReliabilityBin, reliabilityBins } from '../_lib/reliability-bins.ts'
import { Chart } from './chart.tsx'
import { Plot } from './plot.tsx'
import styles from './reliability.module.css'

const TICKS = [0, 0.5, 1]

const rowsOf = (bins: readonly ReliabilityBin[], when: string) =>
  bins.map(
    ({ count, confidence, accuracy, interval }) =>
      [
        `${when}, ${formatPercent(confidence, 1)}`,
        formatCount(count),
        formatPercent(accuracy, 1),
        formatInterval(interval, 1),
      ] as const,
  )

interface Props {
  model: ModelSummary
  /** After temperature scaling, from the pack's eight-bit probabilities. */
  calibrated: readonly CalibrationBin[]
}

/** What a forecaster is judged by: calibration error, log loss and Brier score. */
const Scores = ({ calibrated = false, ...metrics }: Metrics & { calibrated?: boolean }) => {
  const { ece, logLoss, brier, eceCalibrated, logLossCalibrated, brierCalibrated } = metrics
  const shown = calibrated ? [eceCalibrated, logLossCalibrated, brierCalibrated] : [ece, logLoss, brier]
  return ['ECE', 'log loss', 'Brier'].map((name, i) => (
    <Fragment key={name}>
      {i > 0 && ', '}
      {name} <b className="figure">{formatDecimal(shown[i]!)}</b>
    </Fragment>
  ))
}

/** How often it is right when it is so sure, before temperature scaling and after it, with every bin's interval. */
export const Reliability = ({ model, calibrated }: Props) => {
  const { metrics } = model.house
  const before = reliabilityBins(metrics.calibrationBins)
  const after = reliabilityBins(calibrated)
  const most = Math.max(1, ...after.map(({ count }) => count))
  const label =
    `Accuracy by confidence in ${after.length} bins. Expected calibration error ${formatDecimal(metrics.ece)} before ` +
    `scaling and ${formatDecimal(metrics.eceCalibrated)} after it.`
  return (
    <Chart
      label={`How often ${model.name} is right when it is so sure.`}
      table={{
        caption: `Reliability of ${model.name}`,
        head: ['Confidence', 'Items', 'Accuracy', '95\u00a0% interval'],
        rows: [...rowsOf(before, 'Before'), ...rowsOf(after, 'After')],
      }}
      className={styles.reliability}
    >
      <Plot
        x={{ domain: [0, 1], ticks: TICKS, format: (tick) => formatPercent(tick) }}
        y={{ domain: [0, 1], ticks: TICKS, format: (tick) => formatPercent(tick) }}
        label={label}
        className={styles.square}
      >
        {({ x, y }) => (
          <>
            {after.map(({ confidence, count }) => (
              <path
                key={confidence}
                className={styles.many}
                d={`M${x(confidence)} 100V${100 - (count / most) * 30}`}
              />
            ))}
            <path className={styles.even} d="M0 100L100 0" />
            {after.map(({ confidence, accuracy, interval }) => (
              <g key={confidence} style={{ stroke: modelColor(model.recipe) }}>
                <path
                  className={styles.interval}
                  d={`M${x(confidence)} ${y(interval[0])}V${y(interval[1])}`}
                />
                <path className={styles.after} d={`M${x(confidence)} ${y(accuracy)}h0`} />
              </g>
            ))}
            {before.map(({ confidence, accuracy }) => (
              <g key={confidence}>
                <path className={styles.before} d={`M${x(confidence)} ${y(accuracy)}h0`} />
                <path className={styles.hole} d={`M${x(confidence)} ${y(accuracy)}h0`} />
              </g>
            ))}
          </>
        )}
      </Plot>
      <p className={styles.words}>
        <span>
          <i className={styles.afterSign} style={{ background: modelColor(model.recipe) }} /> after scaling,
          with 95&nbsp;% intervals: <Scores {...metrics} calibrated />
        </span>
        <span>
          <i className={styles.beforeSign} /> before it: <Scores {...metrics} />
        </span>
        <span className={styles.quiet}>
          Across: how sure it is. Up: how often it is right. On the diagonal the two agree; the bars below
          count the items.
        </span>
        <span className={styles.quiet}>
          Drawn after scaling are the pack’s eight-bit probabilities, over which the ECE is{' '}
          {formatDecimal(expectedCalibrationError(calibrated))}; the scores are those of the exact ones.
        </span>
      </p>
    </Chart>
  )
}
