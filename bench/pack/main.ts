// `npm run bench:pack`: how long the content pack takes to load, each time in a process of its own, beside nothing but reading and
// hashing the same files. Fails where the median is a second or more.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ManifestSchema } from '../../contracts/content-pack.ts'
import { loadPack } from '../../server/content/load-pack.ts'
import { median } from '../train/median.ts'

const RUNS = 7
/** What loading may take. */
const MOST_MS = 1_000
const CONTENT = fileURLToPath(new URL('../../content', import.meta.url))

interface Times {
  loadMs: number
  readMs: number
}

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const readAll = async (): Promise<void> => {
  const manifest = ManifestSchema.parse(JSON.parse(await readFile(join(CONTENT, 'manifest.json'), 'utf8')))
  await Promise.all(
    manifest.files.map(async ({ path }) =>
      createHash('sha256')
        .update(await readFile(join(CONTENT, path)))
        .digest(),
    ),
  )
}

const once = async (): Promise<void> => {
  // First, so that it is what reads the files from wherever they are.
  const readMs = await time(readAll)
  const loadMs = await time(() => loadPack(CONTENT))
  process.stdout.write(JSON.stringify({ loadMs, readMs }))
}

const runs = (): Times[] =>
  Array.from({ length: RUNS }, () =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), 'once'], {
        encoding: 'utf8',
      }),
    ),
  )

if (process.argv[2] === 'once') await once()
else {
  const times = runs()
  const [load, read] = [median(times.map((each) => each.loadMs)), median(times.map((each) => each.readMs))]
  process.stdout.write(
    `The pack loads in ${load.toFixed(0)} ms, ${(load / read).toFixed(1)} times reading and hashing its files (${read.toFixed(0)} ms); medians of ${RUNS} processes\n`,
  )
  if (load >= MOST_MS) {
    process.stderr.write(`It was to load in less than ${MOST_MS} ms\n`)
    process.exitCode = 1
  }
}
