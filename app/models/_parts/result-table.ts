import type { ModelSummary, Trained } from '../../../contracts/index.ts'
import { formatCount, formatInterval, formatPercent, formatSeconds } from '../../_lib/format.ts'
import { HUMAN_REFERENCE } from '../_lib/human-reference.ts'
import type { TableProps } from './data-table.tsx'

type Body = Pick<TableProps, 'head' | 'rows'>

const accuracyOf = (trained: Trained | null): string => formatPercent(trained?.metrics.accuracy ?? null, 1)
const intervalOf = (trained: Trained | null): string =>
  formatInterval(trained?.metrics.accuracyInterval ?? null, 1)

/** Several recipes, a row each. */
export const resultTable = (models: readonly ModelSummary[]): Body => ({
  head: [
    'Model',
    'House',
    'House, 95\u00a0%',
    'Deck’s settings',
    'Settings, 95\u00a0%',
    'Deck said',
    'Parameters',
    'An epoch',
  ],
  rows: models.map(({ name, house, asPublished, published, parameters }) => [
    name,
    accuracyOf(house),
    intervalOf(house),
    accuracyOf(asPublished),
    intervalOf(asPublished),
    formatPercent(published?.accuracy ?? null, 1),
    formatCount(parameters),
    formatSeconds(house.training.secondsPerEpoch),
  ]),
})

/** One recipe, a row a result, people's last. */
export const ownResultTable = ({ house, asPublished, published }: ModelSummary): Body => ({
  head: ['', 'Accuracy', '95\u00a0% interval'],
  rows: [
    ['House training', accuracyOf(house), intervalOf(house)],
    ...(asPublished ? [['Deck’s settings', accuracyOf(asPublished), intervalOf(asPublished)] as const] : []),
    ...(published ? [['The deck said', formatPercent(published.accuracy, 1), '–'] as const] : []),
    ['People', formatPercent(HUMAN_REFERENCE.accuracy, 1), '–'],
  ],
})
