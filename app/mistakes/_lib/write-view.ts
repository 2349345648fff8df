import type { ModelId } from '../../../contracts/index.ts'
import { defaultView, type Meta, type Said, type Sort, type Span, sortOf, type View } from './view.ts'

const spanText = ([from, to]: Span): string => `${from}~${to}`

const saidText = ({ by, not, label }: Said): string => `${by}:${not ? '!' : ''}${label}`

const sortText = ({ by, model, descending }: Sort): string =>
  `${descending ? '-' : ''}${by}${model ? `:${model}` : ''}`

/** `all`, `rest` where it is whoever the other list does not name, or the names. */
const modelsText = (models: readonly ModelId[], others: readonly ModelId[], meta: Meta, rest: boolean) => {
  if (models.length === meta.contestants.length) return 'all'
  if (rest && others.length > 0 && models.length + others.length === meta.contestants.length) return 'rest'
  return meta.contestants.filter((id) => models.includes(id)).join('.')
}

const sameSort = (a: Sort, b: Sort): boolean =>
  a.by === b.by && a.model === b.model && a.descending === b.descending

/** The query of a view's address, without what goes without saying: '' for the view that the page opens with. */
export const writeView = (view: View, meta: Meta): string => {
  const usual = defaultView(meta)
  const entries: [string, string][] = []
  const put = (key: string, value: string | null | false) => {
    if (value) entries.push([key, value])
  }
  put('of', view.of !== usual.of && view.of)
  put('minus', view.minus)
  put('norm', view.norm !== usual.norm && view.norm)
  put('order', view.order !== usual.order && view.order)
  put('panel', view.panel !== usual.panel && view.panel)
  put('colour', view.colour)
  put('label', view.labels.join('.'))
  put('said', view.said.map(saidText).join('.'))
  put('right', view.right.length > 0 && modelsText(view.right, view.wrong, meta, view.wrong.length === 1))
  put('wrong', view.wrong.length > 0 && modelsText(view.wrong, view.right, meta, view.wrong.length > 1))
  put('same', view.same && '1')
  put('conf', view.confidence && `${view.confidence.model}:${spanText(view.confidence.span)}`)
  put('margin', view.margin && spanText(view.margin))
  put('level', view.levels.join('.'))
  put('doubt', view.doubt && spanText(view.doubt))
  put('suspect', view.suspect && '1')
  put('near', view.near && '1')
  put('people', view.people)
  put('region', view.region?.join('.') ?? null)
  put('sort', view.sort && !sameSort(view.sort, sortOf({ ...view, sort: null })) && sortText(view.sort))
  // All of these are plain in a query; encoded, they could not be read.
  return entries.map(([key, value]) => `${key}=${value}`).join('&')
}

export const viewLink = (view: View, meta: Meta, path = '/mistakes'): string => {
  const query = writeView(view, meta)
  return query ? `${path}?${query}` : path
}
