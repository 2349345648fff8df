import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import type { Report } from '../../../contracts/index.ts'
import { reportSheets, type SheetCell } from './report-sheets.ts'

/** A text is marked as one: no nickname is ever run as a formula. */
const cellOf = (cell: SheetCell, bold: boolean): Cell => {
  if (cell === null) return null
  if (typeof cell === 'object') return { value: cell.share, type: Number, format: '0.0%' }
  if (typeof cell === 'number') return { value: cell, type: Number }
  return { value: cell, type: String, ...(bold ? { fontWeight: 'bold' } : {}) }
}

/** The report as an Excel workbook. */
export const reportXlsx = (report: Report): Promise<Buffer> =>
  writeXlsxFile(
    reportSheets(report).map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, r) => row.map((cell, c) => cellOf(cell, r === 0 || c === 0))),
      columns: [{ width: 16 }],
    })),
  ).toBuffer()
