import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SearchSchema } from '../../contracts/search.ts'
import { whyInvalid } from './build-trial-model.ts'
import { effectsOf } from './effects.ts'
import { GRID_SIZE } from './grid.ts'

describe('the committed search', () => {
  const search = SearchSchema.parse(
    JSON.parse(readFileSync(new URL('results/cnn2.json', import.meta.url), 'utf8')),
  )
  const finished = search.trials.filter(({ state }) => state === 'finished')

  it('is of the whole grid, and its effects follow from its trials', () => {
    expect(search.gridSize).toBe(GRID_SIZE)
    expect(search.effects).toEqual(effectsOf(search.trials, search.rungs[0]!))
  })

  it('names as the best the most accurate trial of its highest rung', () => {
    const highest = Math.max(...finished.map(({ rung }) => rung))
    const rates = finished.filter(({ rung }) => rung === highest).map((trial) => trial.validationAccuracy!)
    expect(search.best?.rung).toBe(highest)
    expect(search.best?.validationAccuracy).toBe(Math.max(...rates))
  })

  it('let nothing climb that had not run below, and trained nothing that cannot be', () => {
    const key = ({ setting, rung }: (typeof search.trials)[number], below = 0) =>
      JSON.stringify([setting, rung - below])
    const ran = new Set(finished.map((trial) => key(trial)))
    for (const trial of search.trials) {
      if (trial.rung > 0) expect(ran.has(key(trial, 1))).toBe(true)
      expect(trial.state === 'invalid').toBe(whyInvalid(trial.setting) !== null)
    }
  })
})
