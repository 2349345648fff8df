import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { expectRefusals, packFiles } from './testing/tamper.ts'

const COMMITTED = fileURLToPath(new URL('../../content', import.meta.url))

it('R-FAULT-8: the pack does not load with any one of its files missing or altered by a byte, and names it', async () => {
  const files = await packFiles(COMMITTED)
  expect(files.length).toBeGreaterThan(25)
  await expectRefusals(COMMITTED, files)
})
