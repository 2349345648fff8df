import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { selectedCell } from './select-cell.ts'
import { subjectName } from './subject-name.ts'
import { type Meta, NO_FILTERS, PEOPLE, type View } from './view.ts'
import { writeView } from './write-view.ts'

/** The classes by their place in the dataset, as the texts name many of them. */
const MANY = [
  'tShirts',
  'trousers',
  'pullovers',
  'dresses',
  'coats',
  'sandals',
  'shirts',
  'sneakers',
  'bags',
  'ankleBoots',
] as const

export const many = (texts: Texts<'mistakes'>, label: number): string => texts(`many.${MANY[label]!}`)

/** Whether a view filters by these parts and by no other. */
const onlyBy = (view: View, parts: Partial<View>, meta: Meta): boolean =>
  writeView({ ...view, ...NO_FILTERS, ...parts, sort: null }, meta) ===
  writeView({ ...view, sort: null }, meta)

const describeCell = (texts: Texts<'mistakes'>, words: Words, view: View): string | null => {
  const cell = selectedCell(view)
  if (!cell) return null
  const [label, answer] = [many(texts, cell[0]), many(texts, cell[1])]
  const of = subjectName(texts, words, view.of)
  if (view.minus === null)
    return cell[0] === cell[1]
      ? texts('headline.known', { label })
      : texts('headline.cell', { label, answer })
  const minus = subjectName(texts, words, view.minus)
  const [first, second] = view.said.find(({ by }) => by === view.of)!.not ? [minus, of] : [of, minus]
  return texts('headline.split', { label, answer, first, second })
}

const describeAgreement = (texts: Texts<'mistakes'>, words: Words, view: View, meta: Meta): string | null => {
  const { right, wrong, same } = view
  const count = meta.contestants.length
  const models = words.numberWord(count)
  if (wrong.length === count) return texts(same ? 'headline.allWrongSame' : 'headline.allWrong', { models })
  if (right.length === count) return texts('headline.allRight', { models })
  if (right.length + wrong.length < count) return null
  if (right.length === 1) return texts('headline.onlyRight', { model: words.modelName(right[0]!) })
  return wrong.length === 1 ? texts('headline.onlyWrong', { model: words.modelName(wrong[0]!) }) : null
}

/** What a view shows, as its headline says it; whatever has no name of its own is counted. */
export const describeView = (texts: Texts<'mistakes'>, words: Words, view: View, meta: Meta): string => {
  const { labels, right, wrong, same, said } = view
  const [label] = labels
  const cell = describeCell(texts, words, view)
  if (cell && onlyBy(view, { labels, said }, meta)) return cell
  const agreement = describeAgreement(texts, words, view, meta)
  if (agreement && onlyBy(view, { right, wrong, same }, meta)) return agreement
  if (onlyBy(view, {}, meta)) return texts('headline.all')
  if (labels.length === 1 && onlyBy(view, { labels }, meta)) return many(texts, label!)
  if (onlyBy(view, { suspect: view.suspect }, meta)) return texts('headline.suspect')
  if (onlyBy(view, { near: view.near }, meta)) return texts('headline.near')
  if (onlyBy(view, { region: view.region }, meta)) return texts('headline.region')
  if (view.people && onlyBy(view, { people: view.people }, meta))
    return texts(`headline.people.${view.people}`)
  if (cell) return texts('headline.some', { what: cell })
  if (agreement) return texts('headline.some', { what: agreement })
  return labels.length === 1 ? texts('headline.some', { what: many(texts, label!) }) : texts('headline.own')
}

/** Whether the people's matrix is among those shown. */
export const showsPeople = ({ of, minus }: View): boolean => of === PEOPLE || minus === PEOPLE
