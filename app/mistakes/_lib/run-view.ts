import { CLASS_COUNT } from '../../../contracts/index.ts'
import { isNearDuplicate, LEVELS, levelOf, suspicionOf } from './bands.ts'
import type { Columns } from './columns.ts'
import { type PeopleAnswers, totalOf } from './people.ts'
import { MAP_STEPS, type Meta, PEOPLE, type Span, sortOf, type View } from './view.ts'

/** The columns, and what follows from them for every item. */
export interface Data {
  readonly meta: Meta
  readonly columns: Columns
  readonly people: PeopleAnswers
  /** A bit a contestant, set where it is right. */
  readonly rightBits: Uint8Array
  readonly rightCount: Uint8Array
  /** 1 where the contestants all say the same. */
  readonly same: Uint8Array
  readonly level: Uint8Array
  readonly near: Uint8Array
  /** Share of the people's answers (of all ten labels) that were right; NaN where there is none. */
  readonly peopleShare: Float32Array
}

export const prepareData = (meta: Meta, columns: Columns, people: PeopleAnswers): Data => {
  const n = columns.labels.length
  const data = {
    rightBits: new Uint8Array(n),
    rightCount: new Uint8Array(n),
    same: new Uint8Array(n),
    level: new Uint8Array(n),
    near: new Uint8Array(n),
    peopleShare: new Float32Array(n).fill(Number.NaN),
  }
  const answers = meta.contestants.map((id) => columns.answers[meta.recipes.indexOf(id)]!)
  for (let item = 0; item < n; item += 1) {
    let same = 1
    answers.forEach((column, k) => {
      if (column[item] === columns.labels[item]) {
        data.rightBits[item]! |= 1 << k
        data.rightCount[item]! += 1
      }
      if (column[item] !== answers[0]![item]) same = 0
    })
    data.same[item] = same
    data.level[item] = levelOf(columns.difficulty[item]!)
    data.near[item] = Number(isNearDuplicate(columns.distance[item]!))
  }
  for (const [item, counts] of people.ten)
    data.peopleShare[item] = counts[columns.labels[item]!]! / totalOf(counts)
  return { meta, columns, people, ...data }
}

/** The parts of a query, each a bit: an item that fails only one is still counted among that part's choices. */
export const FACETS = [
  'labels',
  'said',
  'agreement',
  'confidence',
  'margin',
  'levels',
  'suspect',
  'doubt',
  'near',
  'people',
  'region',
] as const
export type Facet = (typeof FACETS)[number]
const bitOf = (facet: Facet): number => 1 << FACETS.indexOf(facet)

type Test = (item: number) => boolean

const within =
  (column: ArrayLike<number>, [from, to]: Span): Test =>
  (item) =>
    column[item]! >= from && column[item]! <= to

const maskOf = (meta: Meta, ids: readonly string[]): number =>
  ids.reduce((mask, id) => mask | (1 << meta.contestants.indexOf(id)), 0)

/** What an item must pass, by the part of the query that asks it. */
const testsOf = (view: View, data: Data): readonly (readonly [Facet, Test])[] => {
  const { columns, meta, people, rightBits } = data
  const tests: [Facet, Test][] = []
  if (view.labels.length > 0) {
    const wanted = Uint8Array.from({ length: CLASS_COUNT }, (_, k) => Number(view.labels.includes(k)))
    tests.push(['labels', (item) => wanted[columns.labels[item]!] === 1])
  }
  for (const { by, not, label } of view.said) {
    if (by === PEOPLE) tests.push(['said', (item) => (people.ten.get(item)?.[label] ?? 0) > 0 !== not])
    else {
      const answers = columns.answers[meta.recipes.indexOf(by)]!
      tests.push(['said', (item) => (answers[item] === label) !== not])
    }
  }
  const [right, wrong] = [maskOf(meta, view.right), maskOf(meta, view.wrong)]
  if (right) tests.push(['agreement', (item) => (rightBits[item]! & right) === right])
  if (wrong) tests.push(['agreement', (item) => (rightBits[item]! & wrong) === 0])
  if (view.same) tests.push(['agreement', (item) => data.same[item] === 1])
  if (view.confidence) {
    const column = columns.confidences[meta.recipes.indexOf(view.confidence.model)]!
    tests.push(['confidence', within(column, view.confidence.span)])
  }
  if (view.margin) tests.push(['margin', within(columns.margin, view.margin)])
  if (view.levels.length > 0) {
    const wanted = LEVELS.map((level) => view.levels.includes(level))
    tests.push(['levels', (item) => wanted[data.level[item]!]!])
  }
  if (view.suspect) tests.push(['suspect', (item) => columns.suspect[item] === 1])
  if (view.doubt) {
    const [from, to] = view.doubt
    tests.push([
      'doubt',
      (item) => {
        const doubt = suspicionOf(columns.margin[item]!)
        return doubt >= from && doubt <= to
      },
    ])
  }
  if (view.near) tests.push(['near', (item) => data.near[item] === 1])
  if (view.people) tests.push(['people', peopleTest(data.peopleShare, view.people)])
  if (view.region) {
    const [left, top, right, bottom] = view.region.map((edge) => edge / MAP_STEPS) as [
      number,
      number,
      number,
      number,
    ]
    const { x, y } = columns
    tests.push([
      'region',
      (item) => x[item]! >= left && x[item]! <= right && y[item]! >= top && y[item]! <= bottom,
    ])
  }
  return tests
}

/** A tie is neither mostly right nor mostly wrong. */
const peopleTest =
  (share: Float32Array, wanted: NonNullable<View['people']>): Test =>
  (item) => {
    const value = share[item]!
    if (wanted === 'answered') return !Number.isNaN(value)
    return wanted === 'right' ? value > 0.5 : value < 0.5
  }

/** What each item is put in order by; NaN goes last either way. */
const sortValues = (
  view: View,
  { columns, meta, rightCount, peopleShare }: Data,
): ArrayLike<number> | null => {
  const { by, model } = sortOf(view)
  const recipe = model === null ? -1 : meta.recipes.indexOf(model)
  switch (by) {
    case 'item':
      return null
    case 'label':
      return columns.labels
    case 'difficulty':
      return columns.difficulty
    case 'margin':
      return columns.margin
    case 'doubt':
      return columns.margin.map(suspicionOf)
    case 'near':
      return columns.distance
    case 'agree':
      return rightCount
    case 'people':
      return peopleShare
    case 'conf':
      return columns.confidences[recipe]!
    case 'said':
      return columns.answers[recipe]!
  }
}

const sorted = (items: Uint16Array, view: View, data: Data): Uint16Array => {
  const { descending } = sortOf(view)
  const values = sortValues(view, data)
  if (!values) return descending ? items.reverse() : items
  const sign = descending ? -1 : 1
  return items.sort((a, b) => {
    const [va, vb] = [values[a]!, values[b]!]
    if (Number.isNaN(va) || Number.isNaN(vb))
      return Number(Number.isNaN(va)) - Number(Number.isNaN(vb)) || a - b
    return sign * (va - vb) || a - b
  })
}

/** How many items each choice would show, the other parts of the query being as they are. */
export interface Counts {
  readonly labels: readonly number[]
  readonly levels: readonly number[]
  readonly allRight: number
  readonly allWrong: number
  readonly allWrongSame: number
  /** By contestant. */
  readonly onlyRight: readonly number[]
  readonly onlyWrong: readonly number[]
  readonly suspect: number
  readonly near: number
  readonly people: { readonly answered: number; readonly right: number; readonly wrong: number }
}

const countFacets = (fails: Uint16Array, data: Data): Counts => {
  const { columns, meta, rightBits, peopleShare } = data
  const k = meta.contestants.length
  const all = (1 << k) - 1
  const labels = new Array<number>(CLASS_COUNT).fill(0)
  const levels = LEVELS.map(() => 0)
  const patterns = new Array<number>(all + 1).fill(0)
  let [allWrongSame, suspect, near] = [0, 0, 0]
  const people = { answered: 0, right: 0, wrong: 0 }
  const but = (facet: Facet) => 0xffff & ~bitOf(facet)
  const [noLabels, noLevels, noAgreement] = [but('labels'), but('levels'), but('agreement')]
  const [noSuspect, noNear, noPeople] = [but('suspect'), but('near'), but('people')]
  for (let item = 0; item < fails.length; item += 1) {
    const failed = fails[item]!
    if ((failed & noLabels) === 0) labels[columns.labels[item]!]! += 1
    if ((failed & noLevels) === 0) levels[data.level[item]!]! += 1
    if ((failed & noAgreement) === 0) {
      patterns[rightBits[item]!]! += 1
      if (rightBits[item] === 0) allWrongSame += data.same[item]!
    }
    if ((failed & noSuspect) === 0) suspect += columns.suspect[item]!
    if ((failed & noNear) === 0) near += data.near[item]!
    const share = peopleShare[item]!
    if ((failed & noPeople) === 0 && !Number.isNaN(share)) {
      people.answered += 1
      if (share > 0.5) people.right += 1
      else if (share < 0.5) people.wrong += 1
    }
  }
  return {
    labels,
    levels,
    allRight: patterns[all]!,
    allWrong: patterns[0]!,
    allWrongSame,
    onlyRight: meta.contestants.map((_, i) => patterns[1 << i]!),
    onlyWrong: meta.contestants.map((_, i) => patterns[all & ~(1 << i)]!),
    suspect,
    near,
    people,
  }
}

export interface Found {
  /** In the view's order. */
  readonly items: Uint16Array
  readonly counts: Counts
}

/** Answers a query over all items. */
export const runView = (view: View, data: Data): Found => {
  const n = data.columns.labels.length
  const fails = new Uint16Array(n)
  for (const [facet, passes] of testsOf(view, data)) {
    const bit = bitOf(facet)
    for (let item = 0; item < n; item += 1) if (!passes(item)) fails[item]! |= bit
  }
  const found = new Uint16Array(n)
  let count = 0
  for (let item = 0; item < n; item += 1) if (fails[item] === 0) found[count++] = item
  return { items: sorted(found.subarray(0, count), view, data), counts: countFacets(fails, data) }
}
