import { useTranslations } from 'use-intl'
import type { PlayerReportItem } from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { useWords } from '../../_lib/use-words.ts'
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
export const OwnPieces = ({ items, none }: { items: readonly PlayerReportItem[]; none: string }) => {
  const texts = useTranslations('report')
  const words = useWords()
  if (items.length === 0) return <p>{none}</p>
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={`${item.game}/${item.round}`} className={styles.piece}>
          <Garment imageBase64={item.imageBase64} alt="" scale={4} />
          <div className={styles.words}>
            <a className={styles.label} href={`/mistakes/${item.itemIndex}`}>
              {words.className(item.label)}
            </a>
            {item.choice !== item.label && (
              <span className={styles.mistake}>
                {item.choice === null
                  ? texts('own.silent')
                  : texts('own.said', { label: words.className(item.choice) })}
              </span>
            )}
            <ul className={styles.answers}>
              {modelsByAnswer(item).map(({ choice, models }) => (
                <li key={choice}>
                  {models.map((model) => (
                    <span key={model} title={words.modelName(model)}>
                      <ModelMark model={model} size={16} />
                      <span className="visually-hidden">{words.modelName(model)} </span>
                    </span>
                  ))}
                  {words.className(choice)}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  )
}
