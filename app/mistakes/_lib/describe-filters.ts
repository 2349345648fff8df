import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { subjectName } from './subject-name.ts'
import type { Span, View } from './view.ts'

/** One thing that a view asks, in words, and the view without it. */
export interface ActiveFilter {
  readonly key: string
  readonly text: string
  readonly without: Partial<View>
}

/** Everything that a view asks. */
export const activeFilters = (texts: Texts<'mistakes'>, words: Words, view: View): ActiveFilter[] => {
  const filters: ActiveFilter[] = []
  const add = (key: string, text: string, without: Partial<View>) => filters.push({ key, text, without })
  const span = ([from, to]: Span, write: (value: number) => string) =>
    texts('filters.span', { from: write(from), to: write(to) })
  const percent = (value: number) => words.percent(value)
  const signed = (value: number) => words.decimal(value, 2)
  if (view.labels.length > 0)
    add('labels', texts('active.label', { labels: words.list(view.labels.map(words.className)) }), {
      labels: [],
    })
  for (const said of view.said) {
    const { by, not, label } = said
    const model = subjectName(texts, words, by)
    add(
      `said-${by}-${not}-${label}`,
      texts(not ? 'active.notSaid' : 'active.said', { model, label: words.className(label) }),
      {
        said: view.said.filter((other) => other !== said),
      },
    )
  }
  const models = (ids: readonly string[]) => words.list(ids.map(words.modelName))
  if (view.right.length > 0)
    add('right', texts('active.right', { models: models(view.right) }), { right: [] })
  if (view.wrong.length > 0)
    add('wrong', texts('active.wrong', { models: models(view.wrong) }), { wrong: [] })
  if (view.same) add('same', texts('filters.same'), { same: false })
  if (view.confidence) {
    const { model, span: range } = view.confidence
    add('conf', texts('active.confidence', { model: words.modelName(model), range: span(range, percent) }), {
      confidence: null,
    })
  }
  if (view.margin)
    add('margin', texts('active.margin', { range: span(view.margin, signed) }), { margin: null })
  if (view.levels.length > 0)
    add('level', words.list(view.levels.map((level) => texts(`levels.${level}`))), { levels: [] })
  if (view.suspect) add('suspect', texts('chips.suspect'), { suspect: false })
  if (view.doubt) add('doubt', texts('active.doubt', { range: span(view.doubt, percent) }), { doubt: null })
  if (view.near) add('near', texts('chips.near'), { near: false })
  if (view.people) add('people', texts(`headline.people.${view.people}`), { people: null })
  if (view.region) add('region', texts('headline.region'), { region: null })
  return filters
}
