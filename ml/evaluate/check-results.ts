import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SearchSchema } from '../../contracts/search.ts'
import { TransferSchema } from '../../contracts/transfer.ts'
import { PACE_RESULT } from '../experiments/pace-command.ts'
import { TRANSFER_RESULT } from '../experiments/transfer-command.ts'
import { wilsonInterval } from '../metrics/wilson-interval.ts'
import { ROOT } from '../paths.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'
import { effectsOf } from '../search/effects.ts'
import { differences } from './differences.ts'

const ROUNDING = 1e-9

interface Result {
  file: string
  path: string
  checkWithin?: (value: unknown) => string[]
}

/** What does not follow from an experiment's own accuracies: the intervals of its cells. */
const checkTransfer = (value: unknown): string[] => {
  const { cells, validationItems } = TransferSchema.parse(value)
  const intervals = cells.map(({ validationAccuracy }) =>
    wilsonInterval(Math.round(validationAccuracy * validationItems), validationItems),
  )
  const committed = cells.map(({ validationInterval }) => validationInterval)
  return differences(committed, intervals, ROUNDING, `${PACK_FILES.transfer}.validationInterval`)
}

/** What does not follow from a search's own trials: the effects of the axes. */
const checkSearch = (value: unknown): string[] => {
  const { trials, rungs, effects } = SearchSchema.parse(value)
  return differences(effects, effectsOf(trials, rungs[0]!), ROUNDING, `${PACK_FILES.search}.effects`)
}

/** The committed results that `build-pack` takes into a pack, by their file in it, and what in each follows from the rest of it. */
const RESULTS: readonly Result[] = [
  { file: PACK_FILES.transfer, path: TRANSFER_RESULT, checkWithin: checkTransfer },
  { file: PACK_FILES.search, path: join(ROOT, 'ml/search/results/cnn2.json'), checkWithin: checkSearch },
  { file: PACK_FILES.pace, path: PACE_RESULT },
]

/**
 * What differs between the pack's experiments and search and the committed results that they were made from, and between these and what
 * follows from their own trainings, which are not repeated.
 */
export const checkResults = async (
  pack: Pick<Pack, 'manifest' | 'read'>,
  results: readonly Result[] = RESULTS,
): Promise<string[]> => {
  const problems: string[] = []
  for (const { file, path, checkWithin } of results) {
    const listed = pack.manifest.files.some((each) => each.path === file)
    const text = await readFile(path, 'utf8').catch(() => null)
    if (!listed && text === null) continue
    if (!listed || text === null) {
      problems.push(`${listed ? path : file} is missing, ${listed ? file : path} is there`)
      continue
    }
    const committed: unknown = JSON.parse(Buffer.from(await pack.read(file)).toString())
    problems.push(...differences(committed, JSON.parse(text), 0, file), ...(checkWithin?.(committed) ?? []))
  }
  return problems
}
