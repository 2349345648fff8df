import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { runFuzz } from './run-fuzz.ts'

/** Heap that may have been added between a fifth of the way and the end. */
const HEAP_SLACK_BYTES = 12 * 2 ** 20

it('R-SAFE-10: 100,000 malformed and adversarial messages change no room, crash nothing, are told nothing, and memory stays', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const report = await runFuzz('long', 100_000, collect)
  process.stdout.write(`${JSON.stringify({ ...report, faults: report.faults.length })}\n`)
  expect(report.faults).toEqual([])
  const [early, late] = report.heap!
  expect(late - early).toBeLessThan(HEAP_SLACK_BYTES)
}, 1_800_000)
