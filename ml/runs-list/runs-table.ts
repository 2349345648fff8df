import { formatTable } from '../report/format-table.ts'
import type { RunRecord } from '../train/run-record.ts'

/** Images that training and validation are cut from, where a run was not limited. */
const ALL_ITEMS = 60_000

const COLUMNS = ['id', 'recipe', 'training', 'state', 'epoch kept', 'validation accuracy', 'items', 'note']

const noteOf = ({ training: { trainItems, validationItems } }: RunRecord): string =>
  trainItems + validationItems < ALL_ITEMS ? 'a trial, on a part of the images' : ''

/** One line a run below a head; ids, words and notes lean left, numbers right. */
export const runsTable = (runs: readonly RunRecord[]): string =>
  formatTable(
    [
      COLUMNS,
      ...runs.map((run) => [
        run.training.runId,
        run.recipe,
        run.training.kind,
        run.state,
        `${run.epoch} of ${run.training.epochs}`,
        run.validationAccuracy.toFixed(4),
        run.training.trainItems.toLocaleString('en'),
        noteOf(run),
      ]),
    ],
    (column) => column < 4 || column === COLUMNS.length - 1,
  )
