import { RUNS } from '../paths.ts'
import { listRuns } from '../train/run-record.ts'
import { runsTable } from './runs-table.ts'

/** `runs`: the runs by id, as `build-pack --runs` and `evaluate --run` take it. */
export const runsCommand = async (): Promise<void> => {
  const runs = await listRuns()
  process.stdout.write(
    runs.length === 0
      ? `There is no run in ${RUNS}: \`npm run ml -- train <recipe>\` makes one\n`
      : `${runsTable(runs)}\n`,
  )
}
