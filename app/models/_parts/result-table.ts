import type { ModelSummary, Trained } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { HUMAN_REFERENCE } from '../_lib/human-reference.ts'
import { describeEpochTime } from '../_lib/training-time.ts'
import type { TableProps } from './data-table.tsx'

type Body = Pick<TableProps, 'head' | 'rows'>

const figuresOf = (words: Words, trained: Trained | null) =>
  [
    words.percent(trained?.metrics.accuracy ?? null, 1),
    words.interval(trained?.metrics.accuracyInterval ?? null, 1),
  ] as const

/** Several recipes, a row each. */
export const resultTable = (texts: Texts<'models'>, words: Words, models: readonly ModelSummary[]): Body => ({
  head: [
    texts('charts.results.model'),
    texts('terms.house'),
    texts('charts.results.houseInterval'),
    texts('terms.settings'),
    texts('charts.results.settingsInterval'),
    texts('overview.deckSaid'),
    texts('terms.parameters'),
    texts('charts.results.anEpoch'),
  ],
  rows: models.map((model) => [
    words.modelName(model.recipe),
    ...figuresOf(words, model.house),
    ...figuresOf(words, model.asPublished),
    words.percent(model.published?.accuracy ?? null, 1),
    words.count(model.parameters),
    describeEpochTime(texts, words, model, model.house.training),
  ]),
})

/** One recipe, a row a result, people's last. */
export const ownResultTable = (
  texts: Texts<'models'>,
  words: Words,
  { house, asPublished, published }: ModelSummary,
): Body => ({
  head: ['', texts('terms.accuracy'), texts('terms.interval')],
  rows: [
    [texts('terms.houseTraining'), ...figuresOf(words, house)],
    ...(asPublished ? [[texts('terms.settings'), ...figuresOf(words, asPublished)] as const] : []),
    ...(published ? [[texts('terms.deckSaid'), words.percent(published.accuracy, 1), '–'] as const] : []),
    [texts('terms.people'), words.percent(HUMAN_REFERENCE.accuracy, 1), '–'],
  ],
})
