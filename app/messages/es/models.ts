import type { Messages, Translated } from '../messages.ts'
import charts from './models/charts.ts'
import compare from './models/compare.ts'
import interpretation from './models/interpretation.ts'
import overview from './models/overview.ts'
import recipe from './models/recipe.ts'
import search from './models/search.ts'
import terms from './models/terms.ts'

const models: Translated<Messages['models']> = {
  charts,
  compare,
  interpretation,
  overview,
  recipe,
  search,
  terms,
}
export default models
