import type { ReactNode } from 'react'
import type { ModelSummary, Trained } from '../../../contracts/index.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { keepPercents } from '../_lib/keep-percents.ts'
import { describeEpochTime } from '../_lib/training-time.ts'
import { turningEpoch } from '../_lib/turning-epoch.ts'
import { Table } from './data-table.tsx'
import { english } from './rich.tsx'
import styles from './two-trainings.module.css'

type Fact = readonly [name: string, of: (trained: Trained) => ReactNode]

const factsOf = (texts: Texts<'models'>, words: Words, model: ModelSummary): readonly Fact[] => [
  [texts('terms.testAccuracy'), ({ metrics }) => words.percent(metrics.accuracy, 1)],
  [texts('terms.interval'), ({ metrics }) => words.interval(metrics.accuracyInterval, 1)],
  [texts('terms.validationAccuracy'), ({ validationAccuracy }) => words.percent(validationAccuracy, 1)],
  [texts('recipe.training.optimizer'), ({ training }) => english(training.optimizer)],
  [texts('recipe.training.batch'), ({ training }) => words.count(training.batchSize)],
  [
    texts('recipe.training.epochs'),
    ({ training, epoch }) =>
      texts('recipe.training.epochsOf', {
        trained: words.count(training.history.length),
        epochs: words.count(training.epochs),
        kept: words.count(epoch),
      }),
  ],
  [
    texts('recipe.training.turns'),
    ({ training }) => {
      const turn = turningEpoch(training.history)
      return turn ? words.count(turn.at.epoch) : texts('recipe.training.turnsNot')
    },
  ],
  [
    texts('terms.items'),
    ({ training }) =>
      texts('recipe.training.itemsOf', {
        training: words.count(training.trainItems),
        validation: words.count(training.validationItems),
      }),
  ],
  [texts('recipe.training.anEpoch'), ({ training }) => describeEpochTime(texts, words, model, training)],
  [texts('recipe.training.backend'), ({ training }) => training.backend],
  [
    texts('recipe.training.device'),
    ({ training: { device, driver } }) => english(driver ? `${device}, ${driver}` : device),
  ],
  [texts('recipe.training.seed'), ({ training }) => String(training.seed)],
]

/** What was noted when it was trained, in English. */
const Notes = ({ title, notes }: { title: string; notes: readonly string[] }) =>
  notes.length === 0 ? null : (
    <div className={styles.notes}>
      <p className="caption">{title}</p>
      <ul lang="en">
        {notes.map((note) => (
          <li key={note}>{keepPercents(note)}</li>
        ))}
      </ul>
    </div>
  )

/** How either training was done and on what, side by side. */
export const TwoTrainings = async ({ model }: { model: ModelSummary }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const trainings = [model.house, ...(model.asPublished ? [model.asPublished] : [])]
  return (
    <div className={styles.two} data-alone={trainings.length === 1}>
      <Table
        caption={texts('recipe.training.table', { model: words.modelName(model.recipe) })}
        head={['', texts('terms.house'), ...(model.asPublished ? [texts('terms.settings')] : [])]}
        rows={factsOf(texts, words, model).map(([name, of]) => [name, ...trainings.map(of)] as const)}
      />
      <div className={styles.columns}>
        <Notes title={texts('recipe.training.houseNotes')} notes={model.house.training.notes} />
        <Notes
          title={texts('recipe.training.settingsNotes')}
          notes={model.asPublished?.training.notes ?? []}
        />
      </div>
    </div>
  )
}
