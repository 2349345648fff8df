import { Command, InvalidArgumentError } from 'commander'
import { buildBrowserCommand } from './build-browser/build-browser-command.ts'
import { addNearestCommand } from './build-pack/add-nearest-command.ts'
import { buildPackCommand } from './build-pack/build-pack-command.ts'
import { fetchCommand } from './data/fetch-command.ts'
import { evaluateCommand } from './evaluate/evaluate-command.ts'
import { paceCommand } from './experiments/pace-command.ts'
import { transferCommand } from './experiments/transfer-command.ts'
import { exportCommand, PROBABILITIES_NOTE } from './export/export-command.ts'
import { Failure } from './failure.ts'
import { RECIPES } from './recipes/recipes.ts'
import { reportCommand } from './report/report-command.ts'
import { runsCommand } from './runs-list/runs-command.ts'
import type { SearchFlags } from './search/search-command.ts'
import { trainCommand } from './train/train-command.ts'

const BACKEND = [
  '--backend <name>',
  'webgpu, tfjs-node-gpu, tfjs-node, wasm or cpu; the fastest that starts here without it',
] as const

const positiveInteger = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('It must be a whole number above 0.')
  return value
}

const positiveNumber = (text: string): number => {
  const value = Number(text)
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError('It must be a number above 0.')
  return value
}

const EXAMPLES = `
Examples:
  npm run ml -- fetch                                   first of all, the images and the frozen ResNet50
  npm run ml -- train cnn1 --limit 6000 --epochs 3      a trial on a tenth of the images
  npm run ml -- train cnn1 --seed 2                     a whole training
  npm run ml -- runs                                    what was trained, by id
  npm run ml -- evaluate --run <id>                     its figures on the test images
  npm run ml -- build-pack --runs <id>,<id>             the game plays with these
  npm run ml -- export results                          everything as CSV and JSON`

const program = new Command('npm run ml --')
  .description('Trains the models that play and builds the pack that the game serves.')
  .addHelpText('after', EXAMPLES)

program
  .command('fetch')
  .description('get Fashion-MNIST (FASHION_MNIST_DIR names a folder that has it) and the frozen ResNet50')
  .action(fetchCommand)

program
  .command('train')
  .description('train a recipe into runs/; Ctrl-C keeps the epochs so far')
  .argument('<recipe>', RECIPES.map(({ id }) => id).join(', '))
  .option('--as-published', "with the source deck's own settings instead of the best ones found")
  .option('--epochs <count>', 'passes over the training split', positiveInteger)
  .option('--batch <size>', 'images per step', positiveInteger)
  .option('--seed <number>', 'seed of initial weights, order, mirroring and dropout', positiveInteger, 1)
  .option(...BACKEND)
  .option('--workers <count>', 'threads that share every batch, on wasm or cpu', positiveInteger, 1)
  .option(
    '--limit <items>',
    'use only so many of the 60,000: a trial, which `build-pack` leaves aside unless --runs names it',
    positiveInteger,
  )
  .action(trainCommand)

const WORKERS = [
  '--workers <count>',
  'processes on this machine; all cores but one without it',
  positiveInteger,
] as const

program
  .command('search')
  .description(
    "search the deck's grid by successive halving, going on with a search that was begun; with REDIS_URL its trials are taken by any number of machines",
  )
  .argument('<recipe>', 'cnn2, the one with a grid')
  .option('--budget <minutes>', 'time allowed; trials in hand then come to their end', positiveNumber, 30)
  .option(...WORKERS)
  .option(
    '--seed <number>',
    'seed of what is drawn from the grid and of every trial (default: 1)',
    positiveInteger,
  )
  .option('--fresh', 'put an earlier search aside and begin anew')
  // The queue's packages take half a second to load, which no other command should wait for.
  .action(async (recipe: string, flags: SearchFlags) =>
    (await import('./search/search-command.ts')).searchCommand(recipe, flags),
  )

program
  .command('search-worker')
  .description('take trials from the queue at REDIS_URL until Ctrl-C')
  .option(...WORKERS)
  .action(async (flags: { workers?: number }) =>
    (await import('./search/search-worker-command.ts')).searchWorkerCommand(flags),
  )

program
  .command('experiment')
  .description(
    "transfer: what input size, preprocessing and augmentation do to ResNet50's features; pace: what every training takes on this device",
  )
  .argument('<name>', 'transfer or pace')
  .option('--seed <number>', 'seed of augmentation, initial weights and order', positiveInteger, 1)
  .option(...BACKEND)
  .action((name: string, flags) => {
    if (name === 'transfer') return transferCommand(flags)
    if (name === 'pace') return paceCommand(flags)
    throw new Failure(`There is no experiment ${name}; there are transfer and pace`)
  })

program
  .command('runs')
  .description('what `train` left in runs/: ids, recipes, states, validation accuracies')
  .action(runsCommand)

program
  .command('evaluate')
  .description('figures of the committed models, or of a run, on the 10,000 test images')
  .option(
    '--run <id>',
    'a run, its id as `runs` lists it, instead of the committed models; choose settings on validation, not by these figures (docs/ml.md)',
  )
  .option('--check', 'compare with the figures and predictions in content/ and fail on any difference')
  .option('--skip-missing-backbone', 'succeed without resnet50 where its backbone was not fetched')
  .option(...BACKEND)
  .action(evaluateCommand)

program
  .command('build-pack')
  .description('evaluate the best finished run of each recipe once on the test images and write content/')
  .option('--runs <ids>', 'runs to take instead: ids as `runs` lists them, separated by commas')
  .option(...BACKEND)
  .action(buildPackCommand)

program
  .command('add-nearest')
  .description('add the nearest training images to the pack that is there, nothing else in it changing')
  .action(addNearestCommand)

program
  .command('build-browser')
  .description("make what the pack lacks for browsers of the pack's models; `build-pack` does it too")
  .option(...BACKEND)
  .action(buildBrowserCommand)

program
  .command('export')
  .description('the pack as CSV and JSON: predictions, probabilities, metrics, items, pairs, robustness')
  .argument('<folder>', 'where to; made where it does not exist')
  .addHelpText('after', `\n${PROBABILITIES_NOTE}`)
  .action(exportCommand)

program.command('report').description("the pack's figures").option('--json', 'as JSON').action(reportCommand)

try {
  // By itself commander would take no command for a mistake, print its help as an error and fail.
  if (process.argv.length === 2) program.outputHelp()
  else await program.parseAsync()
} catch (error) {
  // Not thrown on: the wasm module's handlers would make Node print its minified source instead of the error.
  const text = error instanceof Failure ? error.message : String(error instanceof Error ? error.stack : error)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
