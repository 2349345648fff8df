import type { ReactNode } from 'react'
import type { Metrics } from '../../../contracts/index.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { Table } from './data-table.tsx'

type Row = readonly [string, ...ReactNode[]]

/** The classification report as the deck printed it: two digits, and the accuracy in the column of F1. */
export const ReportTable = async ({ metrics, name }: { metrics: Metrics; name: string }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const { perClass, macro, weighted, accuracy } = metrics
  const row = (title: string, { precision, recall, f1, support }: Metrics['macro']): Row => [
    title,
    words.decimal(precision, 2),
    words.decimal(recall, 2),
    words.decimal(f1, 2),
    words.count(support),
  ]
  return (
    <Table
      caption={texts('charts.report.table', { model: name })}
      head={[
        '',
        texts('charts.report.precision'),
        texts('charts.report.recall'),
        'F1',
        texts('charts.report.support'),
      ]}
      rows={[
        ...perClass.map((report, label) => row(words.className(label), report)),
        [texts('terms.accuracy'), '', '', words.decimal(accuracy, 2), words.count(weighted.support)],
        row(texts('charts.report.macro'), macro),
        row(texts('charts.report.weighted'), weighted),
      ]}
    />
  )
}
