import type { AxisEffect, SearchRung, SearchTrial } from '../../contracts/search.ts'
import { SEARCH_AXES, SEARCH_AXIS_NAMES } from '../../contracts/search-axes.ts'
import { quantile } from './quantile.ts'

/**
 * How accurate the first rung's trials were with each value of each axis, whatever their other values: median and
 * quartiles. Later rungs are left out: only those that did well are there. Marginal, so what an interaction hides (a
 * learning rate good for one optimizer only) stays hidden.
 */
export const effectsOf = (trials: readonly SearchTrial[], firstRung: SearchRung): AxisEffect[] => {
  const first = trials.filter(({ rung }) => rung === 0)
  return SEARCH_AXIS_NAMES.map((axis) => ({
    axis,
    told: axis !== 'epochs' || firstRung.epochs > Math.min(...SEARCH_AXES.epochs),
    values: SEARCH_AXES[axis].map((value) => {
      const all = first.filter(({ setting }) => setting[axis] === value).map((t) => t.validationAccuracy)
      const rates = all.filter((rate) => rate !== null)
      const some = rates.length > 0
      return {
        value,
        count: rates.length,
        without: all.length - rates.length,
        median: some ? quantile(rates, 0.5) : null,
        quartiles: some ? ([quantile(rates, 0.25), quantile(rates, 0.75)] as [number, number]) : null,
      }
    }),
  }))
}
