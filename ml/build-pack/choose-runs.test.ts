import { describe, expect, it } from 'vitest'
import { MODEL_IDS } from '../../contracts/content-pack.ts'
import { exampleRun } from '../train/example-run.ts'
import { chooseRuns } from './choose-runs.ts'

const ids = (runs: ReturnType<typeof chooseRuns>) => runs.map((run) => run.training.runId)
const one = MODEL_IDS.map((id) => exampleRun(id, `${id}-a`, 0.8))

describe('chooseRuns', () => {
  it('takes the best finished run of each recipe, in order', () => {
    const unfinished = { ...exampleRun('cnn1', 'cnn1-unfinished', 0.99), state: 'running' as const }
    const runs = [exampleRun('cnn1', 'cnn1-b', 0.9), unfinished, ...one]
    expect(ids(chooseRuns(runs))).toEqual(['logreg-a', 'ffnn-a', 'cnn1-b', 'cnn2-a', 'resnet50-a'])
  })

  it('takes the named run instead', () => {
    const runs = [exampleRun('cnn1', 'cnn1-b', 0.9), ...one]
    expect(ids(chooseRuns(runs, ['cnn1-a']))[2]).toBe('cnn1-a')
  })

  it('says what is wrong', () => {
    expect(() => chooseRuns(one.slice(1, 4))).toThrow('There is no finished run of logreg, resnet50')
    expect(() => chooseRuns(one, ['nothing'])).toThrow('There is no run nothing')
    expect(() => chooseRuns([...one, exampleRun('cnn1', 'b', 1)], ['cnn1-a', 'b'])).toThrow(
      'names two runs of cnn1',
    )
  })
})
