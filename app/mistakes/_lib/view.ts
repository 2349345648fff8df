import type { ModelId } from '../../../contracts/index.ts'
import type { Level } from './bands.ts'

export const PEOPLE = 'people'
/** Whose answers: a recipe's, or `people`. No recipe is called so: `readExplorer` sees to it. */
export type Subject = ModelId | typeof PEOPLE

/** What a pack lends the explorer besides its columns. */
export interface Meta {
  /** All recipes, in the order of the columns. */
  readonly recipes: readonly ModelId[]
  /** Those that play, whose agreement is asked about. */
  readonly contestants: readonly ModelId[]
  /** The contestant with the best accuracy: whom the page opens with. */
  readonly best: ModelId
  /** Whose activations the map is drawn by; null where the pack has none. */
  readonly embedded: ModelId | null
  /** Items of each class. */
  readonly support: readonly number[]
  /** Addresses of the columns and, without the shard's number, of the images. */
  readonly columnsUrl: string
  readonly imagesUrl: string
}

export const NORMS = ['count', 'row', 'column'] as const
export type Norm = (typeof NORMS)[number]
export const ORDERS = ['class', 'similar', 'kind'] as const
export type Order = (typeof ORDERS)[number]
export const PEOPLE_FACETS = ['answered', 'right', 'wrong'] as const
export type PeopleFacet = (typeof PEOPLE_FACETS)[number]

/** What items are put in order by; the last two are of a model. */
export const SORTS = [
  'item',
  'label',
  'difficulty',
  'margin',
  'doubt',
  'near',
  'agree',
  'people',
  'conf',
  'said',
] as const
export type SortKey = (typeof SORTS)[number]
export const MODEL_SORTS: ReadonlySet<SortKey> = new Set(['conf', 'said'])

export interface Sort {
  readonly by: SortKey
  /** Null but for `conf` and `said`. */
  readonly model: ModelId | null
  readonly descending: boolean
}

/** An answer that was, or was not, given. */
export interface Said {
  readonly by: Subject
  readonly not: boolean
  readonly label: number
}

export type Span = readonly [from: number, to: number]

/** Everything that the address says: which matrix, which items, in which order. */
export interface View {
  readonly of: Subject
  /** Whose matrix is taken away; null for none. */
  readonly minus: Subject | null
  readonly norm: Norm
  readonly order: Order
  readonly panel: 'matrix' | 'map'
  /** What the map's colours say: the label, or whether this recipe was right. */
  readonly colour: ModelId | null
  /** Any of these; empty for all. */
  readonly labels: readonly number[]
  /** All of these. */
  readonly said: readonly Said[]
  readonly right: readonly ModelId[]
  readonly wrong: readonly ModelId[]
  /** The contestants gave one and the same answer. */
  readonly same: boolean
  readonly confidence: { readonly model: ModelId; readonly span: Span } | null
  readonly margin: Span | null
  readonly levels: readonly Level[]
  readonly doubt: Span | null
  readonly suspect: boolean
  readonly near: boolean
  readonly people: PeopleFacet | null
  /** Left, top, right, bottom of a part of the map, in thousandths. */
  readonly region: readonly [number, number, number, number] | null
  /** Null: the order that goes with the view, see `sortOf`. */
  readonly sort: Sort | null
}

export const MAP_STEPS = 1_000

/** The filters of a view, as they are when nothing is chosen. */
export const NO_FILTERS = {
  labels: [],
  said: [],
  right: [],
  wrong: [],
  same: false,
  confidence: null,
  margin: null,
  levels: [],
  doubt: null,
  suspect: false,
  near: false,
  people: null,
  region: null,
} as const satisfies Partial<View>

export const defaultView = (meta: Meta): View => ({
  ...NO_FILTERS,
  of: meta.best,
  minus: null,
  norm: 'count',
  order: 'class',
  panel: 'matrix',
  colour: null,
  sort: null,
})

/** The hardest first; of what a model said, what it was surest of. */
export const sortOf = ({ sort, said }: View): Sort => {
  if (sort) return sort
  const model = said.find(({ by, not }) => by !== PEOPLE && !not)?.by
  return model ? { by: 'conf', model, descending: true } : { by: 'difficulty', model: null, descending: true }
}

/** Whether a view cannot be worked out without the people's answers. */
export const asksPeople = (view: View): boolean =>
  view.people !== null || view.said.some(({ by }) => by === PEOPLE) || sortOf(view).by === 'people'

export const hasFilters = (view: View): boolean =>
  view.labels.length + view.said.length + view.right.length + view.wrong.length + view.levels.length > 0 ||
  view.same ||
  view.suspect ||
  view.near ||
  [view.confidence, view.margin, view.doubt, view.people, view.region].some((filter) => filter !== null)
