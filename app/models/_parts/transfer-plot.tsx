import type { ModelSummary, Transfer } from '../../../contracts/index.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { cellName, describeCells } from '../_lib/describe-charts.ts'
import { isDecks, type TransferCell } from '../_lib/transfer-effects.ts'
import { Chart } from './chart.tsx'
import { english, figure, quiet } from './rich.tsx'
import { Strip, type StripMark, StripScale, StripSign } from './strip.tsx'
import styles from './transfer-plot.module.css'

const COLOR = 'var(--model-resnet50)'

const markOf = (cell: TransferCell, cells: readonly TransferCell[]): StripMark => ({
  at: cell.validationAccuracy,
  interval: cell.validationInterval,
  look: cell.augmented ? 'hollow' : 'solid',
  color: isDecks(cell, cells) ? 'var(--hot)' : COLOR,
})

interface Props {
  transfer: Transfer
  /** What the deck says of the run that failed it. */
  published: ModelSummary['published']
}

/** Every cell of the experiment as a pin on one scale: rows by size and preprocessing, rings where augmented. */
export const TransferPlot = async ({ transfer, published }: Props) => {
  const texts = await getTexts('models')
  const words = await getWords()
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
      label={describeCells(texts, words, cells)}
      table={{
        caption: texts('overview.transfer.table'),
        head: [
          texts('overview.transfer.images'),
          texts('overview.transfer.training'),
          texts('terms.validation'),
          texts('terms.interval'),
        ],
        rows: cells.map((cell) => [
          cellName(texts, cell),
          words.percent(cell.trainAccuracy, 1),
          words.percent(cell.validationAccuracy, 1),
          words.interval(cell.validationInterval, 1),
        ]),
      }}
    >
      <p className={styles.legend}>
        <span>
          <StripSign look="solid" color={COLOR} /> {texts('overview.transfer.plain')}
        </span>
        <span>
          <StripSign look="hollow" color={COLOR} /> {texts('overview.transfer.likeDeck')}
        </span>
        <span>
          <StripSign look="hollow" color="var(--hot)" />{' '}
          {texts('overview.transfer.nearest', {
            known: published ? 'yes' : 'no',
            accuracy: words.decimal(published?.accuracy ?? null, 2),
          })}
        </span>
      </p>
      <div className={styles.head}>
        <StripScale domain={domain} ticks={ticks} format={(tick) => words.percent(tick)} />
        <span className={styles.values} aria-hidden="true">
          <span className="caption">{texts('overview.transfer.plainHead')}</span>
          <span className="caption">{texts('overview.transfer.augmentedHead')}</span>
        </span>
      </div>
      <ol>
        {rows
          .filter(({ of }) => of.length > 0)
          .map(({ size, preprocessing, of }) => (
            <li key={`${size} ${preprocessing}`} className={styles.row}>
              <span className={styles.name}>
                {texts.rich('overview.transfer.row', { figure, size: String(size), preprocessing })}
              </span>
              <Strip domain={domain} ticks={ticks} marks={of.map((cell) => markOf(cell, cells))} />
              <span className={`figure ${styles.values}`}>
                {of
                  .toSorted((a, b) => Number(a.augmented) - Number(b.augmented))
                  .map((cell) => (
                    <span key={String(cell.augmented)} className={cell.augmented ? styles.ring : styles.pin}>
                      {texts.rich('overview.transfer.figure', {
                        quiet,
                        accuracy: words.percent(cell.validationAccuracy, 1),
                        augmented: cell.augmented ? 'yes' : 'no',
                      })}
                    </span>
                  ))}
              </span>
            </li>
          ))}
      </ol>
      <p className={`caption ${styles.note}`}>
        {texts.rich('overview.transfer.note', {
          english,
          validation: words.count(transfer.validationItems),
          epochs: words.count(transfer.epochs),
          training: words.count(transfer.trainItems),
          backend: transfer.backend,
          device: transfer.device,
        })}
      </p>
      <p className={styles.once}>
        {texts('overview.transfer.once', {
          seed: String(transfer.seed),
          epochs: words.count(transfer.epochs),
        })}
      </p>
    </Chart>
  )
}
