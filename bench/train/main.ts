// `npm run bench:train`: images per second of every recipe and backend beside PyTorch's on the same machine, in one run.
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startCpu } from '../../ml/backends/start-cpu.ts'
import { Failure } from '../../ml/failure.ts'
import { findRecipe, RECIPES } from '../../ml/recipes/recipes.ts'
import { type Contender, startContender } from './contender.ts'
import { describeLayers } from './describe-layers.ts'
import { findTorch, type Torch } from './find-torch.ts'
import { formatTable, type Row } from './format-table.ts'
import { takeTurns } from './take-turns.ts'

const BATCH = 512
/** In an epoch: a set that the processor's caches do not hold. */
const BATCHES = 8
/** Of steps, or one step, to see where their time goes. */
const SHARES_MS = 1_000
const HELP = `npm run bench:train -- [--recipes logreg,cnn1] [--backend wasm,webgpu] [--workers 2] [--turns 15] [--turn-ms 250]

Trains every recipe with the lab's own loop and with PyTorch, in turns, at batch ${BATCH} in float32, and prints medians.
On wasm it is measured with one worker and with --workers of them, which share every batch; two without it, 1 leaves them out.
A turn is as many steps as take --turn-ms.
Only ratios within one run mean anything on a machine that does other work.\n`

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

const wholeNumber = (flag: string, text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Failure(`${flag} must be a whole number above 0`)
  return value
}

const readFlags = () => {
  const string = { type: 'string' } as const
  try {
    const options = {
      recipes: string,
      backend: string,
      workers: string,
      turns: string,
      'turn-ms': string,
      help: { type: 'boolean' },
    } as const
    return parseArgs({ options }).values
  } catch (error) {
    throw new Failure((error as Error).message)
  }
}

/** Our contenders on a backend: alone and, on wasm, which computes on one thread, with so many workers. */
const namesOn = (backend: string, workers: number): [name: string, workers: number][] =>
  backend === 'wasm' && workers > 1
    ? [
        [backend, 1],
        [`${backend}, ${workers} workers`, workers],
      ]
    : [[backend, 1]]

/** Our contenders for every backend that starts; of those not asked for by name, the others are passed over. */
const startOurs = async (
  recipe: string,
  named: string[] | undefined,
  workers: number,
): Promise<Contender[]> => {
  const started: Contender[] = []
  for (const backend of named ?? ['webgpu', 'tfjs-node-gpu', 'tfjs-node', 'wasm']) {
    for (const [name, count] of namesOn(backend, workers)) {
      const sizes = [BATCH, BATCHES, count].map(String)
      const args = ['--import', 'tsx', path('our-steps.ts'), backend, recipe, ...sizes]
      try {
        started.push(await startContender(name, { program: process.execPath, args }))
      } catch (error) {
        if (named) throw new Failure((error as Error).message)
      }
    }
  }
  return started
}

/** PyTorch on its device, or with one thread, two and as many as there are cores: more can be slower. */
const startTorch = async (torch: Torch | null, spec: object): Promise<Contender[]> => {
  if (!torch) return []
  const counts = torch.cuda ? [1] : [...new Set([1, 2, availableParallelism()])]
  return Promise.all(
    counts.map((threads) => {
      const count = String(threads)
      const env = { OMP_NUM_THREADS: count, OPENBLAS_NUM_THREADS: count, MKL_NUM_THREADS: count }
      const name = torch.cuda ? 'CUDA' : threads === 1 ? '1 thread' : `${threads} threads`
      const args = [path('torch_steps.py'), JSON.stringify(spec), String(BATCH), String(BATCHES)]
      return startContender(name, { program: torch.python, args, env })
    }),
  )
}

const main = async (): Promise<void> => {
  const flags = readFlags()
  if (flags.help) return void process.stdout.write(HELP)
  const recipes = flags.recipes?.split(',').map(findRecipe) ?? RECIPES
  const turns = wholeNumber('--turns', flags.turns ?? '15')
  const turnMs = wholeNumber('--turn-ms', flags['turn-ms'] ?? '250')
  const workers = wholeNumber('--workers', flags.workers ?? '2')
  await startCpu()
  const torch = findTorch()
  if (!torch) {
    say('No PyTorch here, so only our own figures: `python3 -c "import torch"` fails. On Debian:')
    say('apt-get install python3-torch libopenblas0-pthread')
  }
  const rows: Row[] = []
  const told = new Set<string>()
  for (const recipe of recipes) {
    const spec = describeLayers(recipe.build('house'))
    const ours = await startOurs(recipe.id, flags.backend?.split(','), workers)
    const theirs = await startTorch(torch, spec)
    for (const { about, name } of ours) told.add(`${name}: ${about.device}`)
    for (const { about } of theirs) {
      told.add(`PyTorch ${about.version} on ${about.device}, matrices by ${about.blas}`)
      if (about.blas === 'libblas')
        told.add('This is the reference BLAS, ten times slower than OpenBLAS: install libopenblas0-pthread')
      if (Number(about.parameters) !== recipe.trainable)
        throw new Error(`PyTorch's ${recipe.id} has ${about.parameters} parameters, not ${recipe.trainable}`)
    }
    try {
      const times = await takeTurns([...ours, ...theirs], turns, turnMs)
      const torchTimes = theirs.map(({ name }, i) => ({ name, ms: times[ours.length + i]! }))
      const best = torchTimes.sort((a, b) => a.ms - b.ms)[0] ?? null
      for (const [i, each] of ours.entries()) {
        const { shares } = (await each.ask(`shares ${SHARES_MS}`)) as { shares: Row['shares'] }
        rows.push({
          recipe: recipe.id,
          backend: each.name,
          batch: BATCH,
          flops: spec.flops,
          oursMs: times[i]!,
          torch: best,
          shares,
        })
      }
      say(formatTable(rows.filter((row) => row.recipe === recipe.id)))
    } finally {
      for (const each of [...ours, ...theirs]) each.close()
    }
  }
  say(
    `\nMedians of ${turns} turns of ${turnMs} ms at batch ${BATCH}, float32; PyTorch at its fastest thread count`,
  )
  for (const line of told) say(line)
  say(`\n${formatTable(rows)}`)
}

try {
  await main()
} catch (error) {
  const text = error instanceof Failure ? error.message : String(error instanceof Error ? error.stack : error)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
