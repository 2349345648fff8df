import { describe, expect, it } from 'vitest'
import { settingAt } from './grid.ts'
import { runnable } from './runnable.ts'
import type { RecordedTrial, SearchContents } from './search-record.ts'
import { summariseSearch } from './summarise-search.ts'
import { exampleHeader } from './testing/example-header.ts'

const { candidates, invalid } = runnable(1, 3)
const [first, second, third] = candidates as [number, number, number]

const trial = (index: number, rung: number, validationAccuracy: number): RecordedTrial => ({
  kind: 'trial',
  index,
  rung,
  state: 'finished',
  validationAccuracy,
  loss: 1,
  seconds: 2,
  device: 'a processor',
})

const contents = (trials: RecordedTrial[]): SearchContents => ({
  header: exampleHeader(),
  budgetMinutes: 5,
  plan: { first: 3, rungCount: 2 },
  trials,
})

describe('the summary of a search', () => {
  const firstRung = [trial(third, 0, 0.6), trial(first, 0, 0.9), trial(second, 0, 0.7)]

  it('lists the trials by rung in the order drawn, and is complete with the last rung', () => {
    const search = summariseSearch(contents([trial(first, 1, 0.8), ...firstRung]))
    expect(search.trials.map(({ setting, rung }) => [setting, rung])).toEqual([
      [settingAt(first), 0],
      [settingAt(second), 0],
      [settingAt(third), 0],
      [settingAt(first), 1],
    ])
    expect(search).toMatchObject({ complete: true, gridSize: 45_360, devices: ['a processor'] })
    expect(search.rungs).toHaveLength(2)
  })

  it('takes the best of the highest rung, not of all: more training is the better measure', () => {
    const search = summariseSearch(contents([...firstRung, trial(first, 1, 0.8)]))
    expect(search.best).toMatchObject({ setting: settingAt(first), rung: 1, validationAccuracy: 0.8 })
    expect(summariseSearch(contents(firstRung))).toMatchObject({
      complete: false,
      best: { rung: 0, validationAccuracy: 0.9 },
    })
  })

  it('has no best where none finished, and no device where none worked', () => {
    const nothing: RecordedTrial[] = invalid.map((index) => ({
      ...trial(index, 0, 0),
      state: 'invalid',
      validationAccuracy: null,
      loss: null,
      device: '',
    }))
    expect(summariseSearch(contents(nothing))).toMatchObject({ best: null, devices: [], complete: false })
  })
})
