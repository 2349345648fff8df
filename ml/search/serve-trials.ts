import { startWasm } from '../backends/start-wasm.ts'
import { runTrial, type TrialData } from './run-trial.ts'
import { TrialJobSchema } from './trial.ts'

/**
 * Makes this process, a child with a channel to its parent, run one trial after the other: it says
 * `ready` when it has its data, and then answers each job with its outcome. It ends with its parent.
 */
export const serveTrials = async (readData: () => Promise<TrialData>): Promise<void> => {
  // A terminal sends Ctrl-C to the children too; the parent decides what becomes of them.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())
  const [backend, data] = await Promise.all([startWasm(), readData()])
  process.on('message', async (message) => {
    process.send!(await runTrial(TrialJobSchema.parse(message), data, backend.device))
  })
  process.send!('ready')
}
