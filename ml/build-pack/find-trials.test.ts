import { expect, it } from 'vitest'
import { exampleRun } from '../train/example-run.ts'
import { findTrials } from './find-trials.ts'

const run = (runId: string, changes: object) => {
  const example = exampleRun('cnn1', runId, 0.8)
  const whole = { trainItems: 48_000, validationItems: 12_000, dataHash: 'a'.repeat(64) }
  return { ...example, training: { ...example.training, ...whole, ...changes } }
}

it('finds runs on a part of the images, or on others', () => {
  const runs = [
    run('whole', {}),
    run('limited', { trainItems: 400, validationItems: 100 }),
    run('fewer to validate', { validationItems: 11_999 }),
    run('other images', { dataHash: 'b'.repeat(64) }),
  ]
  expect([...findTrials(runs, { items: 60_000, dataHash: 'a'.repeat(64) })]).toEqual([
    'limited',
    'fewer to validate',
    'other images',
  ])
})
