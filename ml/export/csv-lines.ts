export type Cell = string | number | null

/** A device's name or a unit may have a comma. */
const formatCell = (cell: Cell): string =>
  typeof cell === 'string' && /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : String(cell ?? '')

/** A line as RFC 4180 has it; null is an empty cell. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(formatCell).join(',')}\r\n`

export const csvLines = (rows: readonly (readonly Cell[])[]): string => rows.map(csvLine).join('')
