import { useTranslations } from 'use-intl'
import { type ReportItem, ROUND_COUNTS } from '../../../contracts/index.ts'
import { ButtonLink } from '../../_components/button.tsx'
import { Garment } from '../../_components/garment.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { useWords } from '../../_lib/use-words.ts'
import { pickedLink } from '../../host/picked-items.ts'
import styles from './hardest.module.css'

const SHOWN = 6

/** The class that most people took a piece for by mistake; null where nobody named a wrong one. */
const commonestMistake = ({ answerCounts, label }: ReportItem): { label: number; count: number } | null => {
  const wrong = answerCounts
    .map((count, k) => ({ label: k, count: k === label ? 0 : count }))
    .sort((a, b) => b.count - a.count)[0]!
  return wrong.count > 0 ? wrong : null
}

const Piece = ({ item }: { item: ReportItem }) => {
  const texts = useTranslations('report')
  const words = useWords()
  const mistake = commonestMistake(item)
  const silent = item.people.asked - item.answeredCount
  const right = item.modelAnswers.filter(({ choice }) => choice === item.label)
  return (
    <li className={styles.piece}>
      <Garment imageBase64={item.imageBase64} alt="" scale={4} />
      <div className={styles.words}>
        <span className={styles.label}>{words.className(item.label)}</span>
        <span className="figure">
          {texts('hardest.right', { right: item.people.right, asked: item.people.asked })}
        </span>
        {mistake && (
          <span className={styles.mistake}>
            {texts('hardest.said', { count: mistake.count, label: words.className(mistake.label) })}
          </span>
        )}
        {silent > 0 && <span>{texts('hardest.silent', { count: silent })}</span>}
        <span className={styles.models}>
          {right.length === 0 ? (
            <span className="caption">{texts('hardest.noModel')}</span>
          ) : (
            right.map(({ model }) => {
              const wasRight = texts('hardest.modelRight', { model: words.modelName(model) })
              return (
                <span key={model} title={wasRight}>
                  <ModelMark model={model} size={18} />
                  <span className="visually-hidden">{wasRight}</span>
                </span>
              )
            })
          )}
        </span>
      </div>
    </li>
  )
}

/** The first of the hardest pieces: what they were, what people took them for, which models knew; and the way to play them again. */
export const Hardest = ({ items, hardest }: { items: readonly ReportItem[]; hardest: readonly number[] }) => {
  const texts = useTranslations('report')
  const shown = hardest.slice(0, SHOWN).map((at) => items[at]!)
  // The same piece may have been asked in two games of the room.
  const pieces = new Set(shown.map(({ itemIndex }) => itemIndex))
  return (
    <div className={styles.hardest}>
      <ol className={styles.list}>
        {shown.map((item) => (
          <Piece key={`${item.game} ${item.round}`} item={item} />
        ))}
      </ol>
      {pieces.size >= ROUND_COUNTS[0] && (
        <div className="no-print">
          <ButtonLink href={pickedLink([...pieces])}>
            {texts('hardest.play', { count: pieces.size })}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
