import { readTrialData } from './read-trial-data.ts'
import { serveTrials } from './serve-trials.ts'

await serveTrials(readTrialData)
