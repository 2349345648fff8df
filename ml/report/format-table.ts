/** Rows as lines of aligned columns; those of words lean left, the others, numbers, lean right. */
export const formatTable = (
  rows: readonly (readonly string[])[],
  isWord: (column: number) => boolean,
): string => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          isWord(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
