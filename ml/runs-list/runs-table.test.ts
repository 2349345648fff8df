import { expect, it } from 'vitest'
import { exampleRun } from '../train/example-run.ts'
import { runsTable } from './runs-table.ts'

const run = (runId: string, trainItems: number, validationItems: number) => {
  const example = exampleRun('cnn2-tuned', runId, 0.9389)
  return { ...example, epoch: 3, training: { ...example.training, epochs: 12, trainItems, validationItems } }
}

it('has a line a run with what it is known by, and a note where it saw a part of the images', () => {
  const killed = { ...run('second', 48_000, 12_000), state: 'running' as const }
  const lines = runsTable([run('first', 48_000, 12_000), killed, run('third', 800, 200)]).split('\n')
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
    ['id', 'recipe', 'training', 'state', 'epoch kept', 'validation accuracy', 'items', 'note'],
    ['first', 'cnn2-tuned', 'house', 'finished', '3 of 12', '0.9389', '48,000'],
    ['second', 'cnn2-tuned', 'house', 'running', '3 of 12', '0.9389', '48,000'],
    [
      'third',
      'cnn2-tuned',
      'house',
      'finished',
      '3 of 12',
      '0.9389',
      '800',
      'a trial, on a part of the images',
    ],
  ])
})
