import { CLASS_COUNT } from '../../../contracts/labels.ts'
import type { Batch } from '../prepare-batch.ts'

/** The batch in `count` shares, as even as can be, none larger than the first; views of its rows. A short batch leaves some empty. */
export const splitBatch = ({ size, rows, classes, targets }: Batch, count: number): Batch[] => {
  const width = rows.length / size
  const cut = (share: number) => Math.ceil((share * size) / count)
  return Array.from({ length: count }, (_, share) => {
    const from = cut(share)
    const to = cut(share + 1)
    return {
      size: to - from,
      rows: rows.subarray(from * width, to * width),
      classes: classes.subarray(from, to),
      targets: targets.subarray(from * CLASS_COUNT, to * CLASS_COUNT),
    }
  })
}
