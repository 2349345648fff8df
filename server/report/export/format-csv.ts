export type CsvCell = string | number | boolean | null

/**
 * A spreadsheet takes a text that begins like this for a formula, and a nickname may. Where lists are separated by semicolons, as in
 * German or French, a cell begins behind one too.
 */
const FORMULA = /^[ "]*(?=[=+\-@\t\r])/
const FORMULA_WITHIN = /[;,|\t\r\n][ "]*(?=[=+\-@])/g
/** Excel takes a file without it for one of its own code page. */
const BYTE_ORDER_MARK = '\uFEFF'

const formatCell = (cell: CsvCell): string => {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = cell.replace(FORMULA_WITHIN, "$&'").replace(FORMULA, "$&'")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** RFC 4180 in UTF-8; a text that a spreadsheet would run is preceded by an apostrophe. */
export const formatCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')
