import type { ModelSummary, Trained } from '../../../contracts/index.ts'
import { formatCount, formatInterval, formatPercent, formatSeconds, keepPercents } from '../../_lib/format.ts'
import { turningEpoch } from '../_lib/turning-epoch.ts'
import { Table } from './data-table.tsx'
import styles from './two-trainings.module.css'

const FACTS: readonly [string, (trained: Trained) => string][] = [
  ['Test accuracy', ({ metrics }) => formatPercent(metrics.accuracy, 1)],
  ['95\u00a0% interval', ({ metrics }) => formatInterval(metrics.accuracyInterval, 1)],
  ['Validation accuracy', ({ validationAccuracy }) => formatPercent(validationAccuracy, 1)],
  ['Optimiser', ({ training }) => training.optimizer],
  ['Batch', ({ training }) => formatCount(training.batchSize)],
  ['Epochs', ({ training, epoch }) => `${training.history.length} of ${training.epochs}, kept ${epoch}`],
  ['Validation loss turns', ({ training }) => String(turningEpoch(training.history)?.at.epoch ?? 'not')],
  [
    'Items',
    ({ training }) =>
      `${formatCount(training.trainItems)} + ${formatCount(training.validationItems)} validation`,
  ],
  ['An epoch takes', ({ training }) => formatSeconds(training.secondsPerEpoch)],
  ['Backend', ({ training }) => training.backend],
  ['Device', ({ training }) => training.device],
  ['Seed', ({ training }) => String(training.seed)],
]

const Notes = ({ title, notes }: { title: string; notes: readonly string[] }) =>
  notes.length === 0 ? null : (
    <div className={styles.notes}>
      <p className="caption">{title}</p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{keepPercents(note)}</li>
        ))}
      </ul>
    </div>
  )

/** How either training was done and on what, side by side. */
export const TwoTrainings = ({ model }: { model: ModelSummary }) => {
  const trainings = [model.house, ...(model.asPublished ? [model.asPublished] : [])]
  return (
    <div className={styles.two} data-alone={trainings.length === 1}>
      <Table
        caption={`How ${model.name} was trained`}
        head={['', 'House', ...(model.asPublished ? ['Deck’s settings'] : [])]}
        rows={FACTS.map(([name, of]) => [name, ...trainings.map(of)] as const)}
      />
      <div className={styles.columns}>
        <Notes title="House" notes={model.house.training.notes} />
        <Notes title="Deck’s settings" notes={model.asPublished?.training.notes ?? []} />
      </div>
    </div>
  )
}
