import {
  type AccuracyView,
  CLASS_NAMES,
  type ConfusionMatrix,
  type Report,
  type ReportCalibration,
  TEAM_NAMES,
} from '../../../contracts/index.ts'

/** A share is written as such, so that the spreadsheet shows a percentage and still can reckon with it. */
export type SheetCell = string | number | { readonly share: number } | null

export interface ReportSheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

const share = (value: number | null | undefined): SheetCell => (value == null ? null : { share: value })
const withInterval = ({ accuracy, interval }: AccuracyView): SheetCell[] => [
  share(accuracy),
  share(interval?.[0]),
  share(interval?.[1]),
]
const intervalHead = (name: string): string[] => [name, `${name}, from`, `${name}, to`]

const items = ({ items: all, hardest, models }: Report): ReportSheet['rows'] => [
  [
    ...['Game', 'Round', 'Item', 'Label', 'Choices', 'Hardest', 'Asked', 'Answered', 'Right'],
    ...intervalHead('Share right'),
    ...CLASS_NAMES.map((name) => `Said ${name}`),
    ...models.flatMap((model) => [model, `${model} confidence`]),
  ],
  ...all.map((item, at) => [
    item.game,
    item.round,
    item.itemIndex,
    CLASS_NAMES[item.label]!,
    item.choices.length,
    hardest.includes(at) ? hardest.indexOf(at) + 1 : null,
    item.people.asked,
    item.answeredCount,
    item.people.right,
    ...withInterval(item.people),
    ...item.answerCounts,
    ...models.flatMap((model) => {
      const answer = item.modelAnswers.find((each) => each.model === model)
      return answer ? [CLASS_NAMES[answer.choice]!, share(answer.confidence)] : [null, null]
    }),
  ]),
]

const others = ({ others: all }: Report): ReportSheet['rows'] => {
  const models = [...new Set(all.flatMap(({ modelAnswers }) => modelAnswers.map(({ model }) => model)))]
  return [
    [
      ...['Game', 'Round', 'Mode', 'About', 'Item', 'Label', 'Asked', 'Answered', 'Right'],
      ...intervalHead('Share right'),
      ...CLASS_NAMES.map((name) => `Said ${name}`),
      'Ticked none',
      ...models.flatMap((model) => [`Ticked ${model}`, model, `${model} confidence`]),
    ],
    ...all.map((round) => [
      round.game,
      round.round,
      round.mode,
      round.subject,
      round.itemIndex,
      CLASS_NAMES[round.label]!,
      round.askedCount,
      round.answeredCount,
      round.people?.right ?? null,
      ...(round.people ? withInterval(round.people) : [null, null, null]),
      ...round.answerCounts,
      round.tickedNone,
      ...models.flatMap((model) => {
        const at = round.modelAnswers.findIndex((each) => each.model === model)
        const answer = round.modelAnswers[at]
        return answer
          ? [round.tickedCounts?.[at] ?? null, CLASS_NAMES[answer.choice]!, share(answer.confidence)]
          : [null, null, null]
      }),
    ]),
  ]
}

const students = ({ students: all }: Report): ReportSheet['rows'] => {
  const inTeams = all.some(({ team }) => team !== null)
  return [
    [
      'Player',
      ...(inTeams ? ['Team'] : []),
      ...['Points', 'Asked', 'Answered', 'Right'],
      ...intervalHead('Share right'),
      ...CLASS_NAMES.flatMap((name) => [`${name} right`, `${name} asked`]),
      ...['Other rounds right', 'Other rounds asked'],
    ],
    ...all.map(({ nickname, team, points, answeredCount, accuracy, perClass, others: other }) => [
      nickname,
      ...(inTeams ? [team === null ? null : TEAM_NAMES[team]!] : []),
      points,
      accuracy.asked,
      answeredCount,
      accuracy.right,
      ...withInterval(accuracy),
      ...perClass.flatMap(({ right, asked }) => [right, asked]),
      other.right,
      other.asked,
    ]),
  ]
}

const classes = ({ classes: all, models, accuracy }: Report): ReportSheet['rows'] => [
  ['Class', 'Items', ...['People', ...models].flatMap((name) => intervalHead(`${name} recall`))],
  ...all.map(({ label, support, people, models: each }) => [
    CLASS_NAMES[label]!,
    support,
    ...[people, ...each].flatMap(withInterval),
  ]),
  ['All, accuracy', accuracy.people.asked, ...[accuracy.people, ...accuracy.models].flatMap(withInterval)],
]

const confusion = ({ confusion: { people, models: matrices }, models }: Report): ReportSheet['rows'] => {
  const block = (name: string, matrix: ConfusionMatrix): SheetCell[][] => [
    [name, ...CLASS_NAMES],
    ...matrix.map((row, label): SheetCell[] => [CLASS_NAMES[label]!, ...row]),
    [],
  ]
  return [
    [
      'Rows: the label. Columns: the answer. People: answers; a model: items. Where four classes were offered, only those four could be said.',
    ],
    [],
    ...block('People', people),
    ...models.flatMap((model, i) => block(model, matrices[i]!)),
  ]
}

const certainty = (
  { bins, meanCertainty, accuracy, ece, models: each }: ReportCalibration,
  models: Report['models'],
): ReportSheet['rows'] => {
  const sum = (of: 'asked' | 'right') => bins.reduce((total, bin) => total + bin.accuracy[of], 0)
  return [
    [
      'Certainty, from',
      'Certainty, to',
      'Answers',
      'Right',
      'Mean certainty',
      ...intervalHead('Share right'),
    ],
    ...bins.map(({ from, to, meanCertainty: mean, accuracy: of }) => [
      share(from),
      share(to),
      of.asked,
      of.right,
      share(mean),
      ...withInterval(of),
    ]),
    ['All', null, sum('asked'), sum('right'), share(meanCertainty), share(accuracy)],
    ['Expected calibration error', null, null, null, share(ece)],
    [],
    ['On the same items', null, null, null, 'Mean confidence', 'Accuracy'],
    ...models.map((model, i) => [
      model,
      null,
      null,
      null,
      share(each[i]?.meanConfidence),
      share(each[i]?.accuracy),
    ]),
  ]
}

export const reportSheets = (report: Report): ReportSheet[] => [
  { name: 'Items', rows: items(report) },
  { name: 'Students', rows: students(report) },
  { name: 'Classes', rows: classes(report) },
  { name: 'Confusion', rows: confusion(report) },
  ...(report.others.length > 0 ? [{ name: 'Other rounds', rows: others(report) }] : []),
  ...(report.calibration ? [{ name: 'Certainty', rows: certainty(report.calibration, report.models) }] : []),
]
