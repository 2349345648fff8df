import { CLASS_NAMES, type PlayerReportItem } from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelName } from '../../_lib/models.ts'
import { WORDS } from '../words.ts'
import styles from './hardest.module.css'

/** What the models said, by answer; the right one last. */
const modelsByAnswer = ({ modelAnswers, label }: PlayerReportItem) =>
  [...new Set(modelAnswers.map(({ choice }) => choice))]
    .sort((a, b) => Number(a === label) - Number(b === label))
    .map((choice) => ({
      choice,
      models: modelAnswers.filter((answer) => answer.choice === choice).map(({ model }) => model),
    }))

/** Pieces with the player's own answer and the models'. */
export const OwnPieces = ({ items, none }: { items: readonly PlayerReportItem[]; none: string }) =>
  items.length === 0 ? (
    <p>{none}</p>
  ) : (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={`${item.game}/${item.round}`} className={styles.piece}>
          <Garment imageBase64={item.imageBase64} alt="" scale={4} />
          <div className={styles.words}>
            <span className={styles.label}>{CLASS_NAMES[item.label]}</span>
            {item.choice !== item.label && (
              <span className={styles.mistake}>
                {item.choice === null ? WORDS.own.silent : WORDS.own.said(item.choice)}
              </span>
            )}
            <ul className={styles.answers}>
              {modelsByAnswer(item).map(({ choice, models }) => (
                <li key={choice}>
                  {models.map((model) => (
                    <span key={model} title={modelName(model)}>
                      <ModelMark model={model} size={16} />
                      <span className="visually-hidden">{modelName(model)} </span>
                    </span>
                  ))}
                  {CLASS_NAMES[choice]}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  )
