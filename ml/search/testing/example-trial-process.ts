import { serveTrials } from '../serve-trials.ts'
import { exampleData } from './example-data.ts'

await serveTrials(async () => exampleData(200, 100))
