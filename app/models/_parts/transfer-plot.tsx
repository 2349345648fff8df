import type { Transfer } from '../../../contracts/index.ts'
import { formatCount, formatInterval, formatPercent } from '../../_lib/format.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import { describeCells } from '../_lib/describe-charts.ts'
import { isDecks, type TransferCell } from '../_lib/transfer-effects.ts'
import { Chart } from './chart.tsx'
import { Strip, type StripMark, StripScale, StripSign } from './strip.tsx'
import styles from './transfer-plot.module.css'

const PREPROCESSING = { caffe: 'Keras’ own', unit: 'divided by 255' } as const
const COLOR = 'var(--model-resnet50)'

const nameOf = ({ size, preprocessing, augmented }: TransferCell): string =>
  `${size} px, ${PREPROCESSING[preprocessing]}, ${augmented ? 'augmented' : 'as they are'}`

const markOf = (cell: TransferCell, cells: readonly TransferCell[]): StripMark => ({
  at: cell.validationAccuracy,
  interval: cell.validationInterval,
  look: cell.augmented ? 'hollow' : 'solid',
  color: isDecks(cell, cells) ? 'var(--hot)' : COLOR,
})

/** Every cell of the experiment as a pin on one scale: rows by size and preprocessing, rings where augmented. */
export const TransferPlot = ({ transfer }: { transfer: Transfer }) => {
  const { cells } = transfer
  const domain = domainOf(
    cells.flatMap(({ validationInterval }) => validationInterval),
    0.1,
  )!
  const ticks = ticksOf(domain, 5)
  const rows = [...new Set(cells.map(({ size }) => size))].flatMap((size) =>
    (['caffe', 'unit'] as const).map((preprocessing) => ({
      size,
      preprocessing,
      of: cells.filter((cell) => cell.size === size && cell.preprocessing === preprocessing),
    })),
  )
  return (
    <Chart
      label={describeCells(cells, nameOf)}
      table={{
        caption: 'The transfer experiment, cell by cell',
        head: ['Images', 'Training', 'Validation', '95\u00a0% interval'],
        rows: cells.map((cell) => [
          nameOf(cell),
          formatPercent(cell.trainAccuracy, 1),
          formatPercent(cell.validationAccuracy, 1),
          formatInterval(cell.validationInterval, 1),
        ]),
      }}
    >
      <p className={styles.legend}>
        <span>
          <StripSign look="solid" color={COLOR} /> As they are
        </span>
        <span>
          <StripSign look="hollow" color={COLOR} /> Augmented as in the deck
        </span>
        <span>
          <StripSign look="hollow" color="var(--hot)" /> What the deck’s 0.71 run comes nearest to
        </span>
      </p>
      <div className={styles.head}>
        <StripScale domain={domain} ticks={ticks} format={(tick) => formatPercent(tick)} />
        <span className={styles.values} aria-hidden="true">
          <span className="caption">As is</span>
          <span className="caption">Augmented</span>
        </span>
      </div>
      <ol>
        {rows
          .filter(({ of }) => of.length > 0)
          .map(({ size, preprocessing, of }) => (
            <li key={`${size} ${preprocessing}`} className={styles.row}>
              <span className={styles.name}>
                <span className="figure">{size} px</span> {PREPROCESSING[preprocessing]}
              </span>
              <Strip domain={domain} ticks={ticks} marks={of.map((cell) => markOf(cell, cells))} />
              <span className={`figure ${styles.values}`}>
                {of
                  .toSorted((a, b) => Number(a.augmented) - Number(b.augmented))
                  .map((cell) => (
                    <span key={String(cell.augmented)} className={cell.augmented ? styles.ring : styles.pin}>
                      {formatPercent(cell.validationAccuracy, 1)}
                      <span className="visually-hidden">
                        {cell.augmented ? ' augmented; ' : ' as they are; '}
                      </span>
                    </span>
                  ))}
              </span>
            </li>
          ))}
      </ol>
      <p className={`caption ${styles.note}`}>
        Validation accuracy with 95&nbsp;% interval on {formatCount(transfer.validationItems)} images, after{' '}
        {transfer.epochs} epochs on {formatCount(transfer.trainItems)}; {transfer.backend} on{' '}
        {transfer.device}
      </p>
    </Chart>
  )
}
