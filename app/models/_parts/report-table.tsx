import type { ReactNode } from 'react'
import { CLASS_NAMES, type Metrics } from '../../../contracts/index.ts'
import { formatCount, formatDecimal } from '../../_lib/format.ts'
import { Table } from './data-table.tsx'

type Row = readonly [string, ...ReactNode[]]

/** The classification report as the deck printed it: two digits, and the accuracy in the column of F1. */
export const ReportTable = ({ metrics, name }: { metrics: Metrics; name: string }) => {
  const { perClass, macro, weighted, accuracy } = metrics
  const row = (title: string, { precision, recall, f1, support }: Metrics['macro']): Row => [
    title,
    formatDecimal(precision, 2),
    formatDecimal(recall, 2),
    formatDecimal(f1, 2),
    formatCount(support),
  ]
  return (
    <Table
      caption={`Classification report of ${name}`}
      head={['', 'Precision', 'Recall', 'F1', 'Support']}
      rows={[
        ...perClass.map((report, label) => row(CLASS_NAMES[label] ?? '', report)),
        ['Accuracy', '', '', formatDecimal(accuracy, 2), formatCount(weighted.support)],
        row('Macro avg', macro),
        row('Weighted avg', weighted),
      ]}
    />
  )
}
