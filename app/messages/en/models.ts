import charts from './models/charts.ts'
import compare from './models/compare.ts'
import interpretation from './models/interpretation.ts'
import overview from './models/overview.ts'
import recipe from './models/recipe.ts'
import search from './models/search.ts'
import terms from './models/terms.ts'

/** The pages of the models. All of it is said on the server: none of these texts travels. */
export default { charts, compare, interpretation, overview, recipe, search, terms } as const
