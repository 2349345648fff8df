import type { Data } from './run-view.ts'
import { runView } from './run-view.ts'
import { defaultView, type View } from './view.ts'

export const STORIES = ['shirts', 'confident', 'transfer', 'agree'] as const
export type StoryId = (typeof STORIES)[number]

/** Counts of items; what a story does not tell is 0. */
export interface Figures {
  readonly shirts: number
  readonly tShirts: number
  readonly shirtsWrong: number
  readonly sure: number
  readonly wrong: number
  readonly allWrong: number
  readonly only: number
  readonly alone: number
  readonly same: number
  readonly suspect: number
}

const NONE: Figures = {
  shirts: 0,
  tShirts: 0,
  shirtsWrong: 0,
  sure: 0,
  wrong: 0,
  allWrong: 0,
  only: 0,
  alone: 0,
  same: 0,
  suspect: 0,
}

/** A view worth a few sentences, and the figures that they tell. */
export interface Story {
  readonly id: StoryId
  readonly view: View
  /** Whether its matrix is shown beside its items. */
  readonly matrix: boolean
  readonly figures: Figures
}

const T_SHIRT = 0
const SHIRT = 6
/** The contestant whose features were learned on other pictures. */
const TRANSFERRED = 'resnet50'
/** How sure an answer is that counts as confident. */
export const CONFIDENT = 0.9

/** The stories that a pack can tell: without the transferred model there is none of it. */
export const tellStories = (data: Data): Story[] => {
  const { meta } = data
  const { best, contestants } = meta
  const usual = defaultView(meta)
  const count = (change: Partial<View>) => runView({ ...usual, ...change }, data).items.length
  const rest = (id: string) => contestants.filter((other) => other !== id)
  const said = (label: number, by = best) => [{ by, not: false, label }]

  const shirts: Partial<View> = { labels: [SHIRT], said: said(T_SHIRT) }
  const sure: Partial<View> = { confidence: { model: best, span: [CONFIDENT, 1] } }
  const onlyTransfer: Partial<View> = { right: [TRANSFERRED], wrong: rest(TRANSFERRED) }
  const agree: Partial<View> = { wrong: contestants, same: true }
  const stories: Story[] = [
    {
      id: 'shirts',
      view: { ...usual, ...shirts, order: 'kind' },
      matrix: true,
      figures: {
        ...NONE,
        shirts: count(shirts),
        tShirts: count({ labels: [T_SHIRT], said: said(SHIRT) }),
        shirtsWrong: count({ labels: [SHIRT], wrong: [best] }),
        wrong: count({ wrong: [best] }),
        allWrong: count({ ...shirts, wrong: contestants }),
      },
    },
    {
      id: 'confident',
      view: { ...usual, ...sure, wrong: [best], sort: { by: 'conf', model: best, descending: true } },
      matrix: false,
      figures: {
        ...NONE,
        sure: count(sure),
        wrong: count({ ...sure, wrong: [best] }),
        allWrong: count({ ...sure, wrong: contestants }),
      },
    },
    {
      id: 'transfer',
      view: { ...usual, ...onlyTransfer, of: TRANSFERRED, minus: best },
      matrix: true,
      figures: {
        ...NONE,
        only: count(onlyTransfer),
        alone: count({ wrong: [TRANSFERRED], right: rest(TRANSFERRED) }),
        wrong: count({ wrong: [TRANSFERRED] }),
      },
    },
    {
      id: 'agree',
      view: { ...usual, ...agree, sort: { by: 'doubt', model: null, descending: true } },
      matrix: false,
      figures: {
        ...NONE,
        allWrong: count({ wrong: contestants }),
        same: count(agree),
        suspect: count({ suspect: true }),
      },
    },
  ]
  return stories.filter(
    ({ id }) => id !== 'transfer' || (contestants.includes(TRANSFERRED) && best !== TRANSFERRED),
  )
}
