import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ModelIdSchema, TrainingSchema } from '../../contracts/content-pack.ts'
import { writeWhole } from '../data/write-whole.ts'
import { Failure } from '../failure.ts'
import { RUNS } from '../paths.ts'

/** `runs/<id>/run.json`, beside the `model.json` and `weights.bin` of the epoch that is kept. */
export const RunRecordSchema = z.object({
  recipe: ModelIdSchema,
  /** `running` in a folder that nothing writes to any more means killed; its weights are good all the same. */
  state: z.enum(['running', 'interrupted', 'finished']),
  /** The epoch whose weights are kept, and their accuracy on the validation split. */
  epoch: z.number().int().positive(),
  validationAccuracy: z.number().min(0).max(1),
  /** Softmax temperature fitted on the validation split for these weights. */
  temperature: z.number().positive(),
  training: TrainingSchema,
})
export type RunRecord = z.infer<typeof RunRecordSchema>

export const runFolder = (runId: string, runs = RUNS): string => join(runs, runId)

export const writeRun = (record: RunRecord, runs = RUNS): Promise<void> =>
  writeWhole(join(runFolder(record.training.runId, runs), 'run.json'), `${JSON.stringify(record, null, 2)}\n`)

/** Throws a Failure where there is no such run or its record does not hold together. */
export const readRun = async (runId: string, runs = RUNS): Promise<RunRecord> => {
  const path = join(runFolder(runId, runs), 'run.json')
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Failure(`There is no run ${runId}: ${path} is missing`)
  })
  const parsed = RunRecordSchema.safeParse(JSON.parse(text))
  if (!parsed.success) throw new Failure(`${path} is not a run's record: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** Every run that saved at least one epoch. */
export const listRuns = async (runs = RUNS): Promise<RunRecord[]> => {
  const ids = await readdir(runs).catch(() => [])
  const records = await Promise.all(ids.sort().map((id) => readRun(id, runs).catch(() => undefined)))
  return records.filter((record) => record !== undefined)
}
