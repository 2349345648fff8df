import type { ReactNode } from 'react'
import styles from './chart.module.css'
import { DataTable, type TableProps } from './data-table.tsx'

interface Props {
  /** What it shows, with its numbers, for those who do not see it. */
  label: string
  table: TableProps
  className?: string
  children: ReactNode
}

/** A chart with its words before it and the table of its figures behind it. */
export const Chart = ({ label, table, className = '', children }: Props) => (
  <figure className={`${styles.chart} ${className}`}>
    <figcaption className="visually-hidden">{label}</figcaption>
    {children}
    <DataTable {...table} />
  </figure>
)
