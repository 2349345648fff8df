import { CLASS_COUNT } from '../../../contracts/index.ts'
import { LEVELS } from './bands.ts'
import {
  defaultView,
  MAP_STEPS,
  type Meta,
  MODEL_SORTS,
  NORMS,
  ORDERS,
  PEOPLE,
  PEOPLE_FACETS,
  type Said,
  SORTS,
  type Sort,
  type Span,
  type Subject,
  type View,
} from './view.ts'

/** A part of an address that could not be understood, as it stands there. */
export interface Trouble {
  readonly key: string
  readonly value: string
}

/** What a value comes to, or undefined where it is not understood. */
type Read<K extends keyof View> = (value: string, meta: Meta) => View[K] | undefined

const oneOf =
  <T extends string>(all: readonly T[]) =>
  (value: string): T | undefined =>
    all.find((each) => each === value)

/** Each part read, without what comes twice; undefined where one is not understood or there is none. */
const each = <T>(value: string, read: (part: string) => T | undefined): T[] | undefined => {
  const parts = [...new Set(value.split('.'))].map(read)
  return parts.every((part) => part !== undefined) ? parts : undefined
}

const labelOf = (value: string): number | undefined =>
  /^\d$/.test(value) && Number(value) < CLASS_COUNT ? Number(value) : undefined

const subjectOf = (value: string, meta: Meta): Subject | undefined =>
  value === PEOPLE ? PEOPLE : meta.recipes.find((recipe) => recipe === value)

const contestantsOf = (value: string, meta: Meta) =>
  value === 'all' ? meta.contestants : each(value, (part) => meta.contestants.find((id) => id === part))

/** `0.9-1`, `-1~0.2`; a tilde where a minus could be meant. */
const spanOf = (value: string, [least, most]: Span): Span | undefined => {
  const [, from, to] = /^(-?\d(?:\.\d{1,4})?)~(-?\d(?:\.\d{1,4})?)$/.exec(value) ?? []
  const span = [Number(from), Number(to)] as const
  return from !== undefined && least <= span[0] && span[0] <= span[1] && span[1] <= most ? span : undefined
}

const saidOf = (part: string, meta: Meta): Said | undefined => {
  const [, who, not, label] = /^([a-z0-9-]+):(!?)(\d)$/.exec(part) ?? []
  const by = subjectOf(who ?? '', meta)
  return by ? { by, not: not === '!', label: Number(label) } : undefined
}

const sortFrom = (value: string, meta: Meta): Sort | undefined => {
  const [, sign, key, who] = /^(-?)([a-z]+)(?::([a-z0-9-]+))?$/.exec(value) ?? []
  const by = SORTS.find((sort) => sort === key)
  if (!by || MODEL_SORTS.has(by) !== (who !== undefined)) return undefined
  const model = who === undefined ? null : meta.recipes.find((recipe) => recipe === who)
  return model === undefined ? undefined : { by, model, descending: sign === '-' }
}

const regionOf = (value: string): View['region'] | undefined => {
  if (!/^\d{1,4}(\.\d{1,4}){3}$/.test(value)) return undefined
  const [left, top, right, bottom] = value.split('.').map(Number) as [number, number, number, number]
  return left < right && top < bottom && right <= MAP_STEPS && bottom <= MAP_STEPS
    ? [left, top, right, bottom]
    : undefined
}

const yes = (value: string): true | undefined => (value === '1' ? true : undefined)

/** By name in the address; `rest` in `wrong` and `right` stands for the contestants that the other one does not name. */
const READERS: { readonly [K in keyof View]: readonly [key: string, read: Read<K>] } = {
  of: ['of', subjectOf],
  minus: ['minus', subjectOf],
  norm: ['norm', oneOf(NORMS)],
  order: ['order', oneOf(ORDERS)],
  panel: ['panel', oneOf(['matrix', 'map'] as const)],
  colour: ['colour', (value, meta) => meta.recipes.find((recipe) => recipe === value)],
  labels: ['label', (value) => each(value, labelOf)],
  said: ['said', (value, meta) => each(value, (part) => saidOf(part, meta))],
  right: ['right', contestantsOf],
  wrong: ['wrong', contestantsOf],
  same: ['same', yes],
  confidence: [
    'conf',
    (value, meta) => {
      const [who, range = ''] = value.split(':')
      const model = meta.recipes.find((recipe) => recipe === who)
      const span = spanOf(range, [0, 1])
      return model && span ? { model, span } : undefined
    },
  ],
  margin: ['margin', (value) => spanOf(value, [-1, 1])],
  levels: ['level', (value) => each(value, oneOf(LEVELS))],
  doubt: ['doubt', (value) => spanOf(value, [0, 1])],
  suspect: ['suspect', yes],
  near: ['near', yes],
  people: ['people', oneOf(PEOPLE_FACETS)],
  region: ['region', regionOf],
  sort: ['sort', sortFrom],
}

const FIELDS = Object.entries(READERS) as [keyof View, readonly [string, Read<keyof View>]][]

/** `rest` written out. */
const withoutRest = (entries: readonly (readonly [string, string])[], meta: Meta) =>
  entries.map(([key, value]) => {
    if (value !== 'rest' || (key !== 'right' && key !== 'wrong')) return [key, value] as const
    const other = entries.find(([name]) => name === (key === 'right' ? 'wrong' : 'right'))?.[1]
    const named = other === undefined || other === 'rest' ? [] : other.split('.')
    return [key, meta.contestants.filter((id) => !named.includes(id)).join('.')] as const
  })

/** Reads an address strictly. What is not understood is left out and told; the rest holds. */
export const parseView = (
  query: URLSearchParams,
  meta: Meta,
): { readonly view: View; readonly troubles: readonly Trouble[] } => {
  const troubles: Trouble[] = []
  const view: { -readonly [K in keyof View]: View[K] } = { ...defaultView(meta) }
  const seen = new Set<string>()
  for (const [key, value] of withoutRest([...query], meta)) {
    const field = FIELDS.find(([, [name]]) => name === key)
    const read = field && !seen.has(key) ? field[1][1](value, meta) : undefined
    seen.add(key)
    if (!field || read === undefined || (key === 'colour' && !meta.embedded)) troubles.push({ key, value })
    else Object.assign(view, { [field[0]]: read })
  }
  if (view.minus === view.of) view.minus = null
  // Who is asked to be right and wrong at once is neither anywhere.
  const both = view.right.filter((id) => view.wrong.includes(id))
  if (both.length > 0) {
    view.wrong = view.wrong.filter((id) => !both.includes(id))
    troubles.push({ key: 'wrong', value: both.join('.') })
  }
  if (view.panel === 'map' && !meta.embedded) {
    view.panel = 'matrix'
    troubles.push({ key: 'panel', value: 'map' })
  }
  return { view, troubles }
}
