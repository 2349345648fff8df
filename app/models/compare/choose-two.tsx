import type { ModelSummary } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { getTexts, getWords } from '../../_lib/texts.ts'
import type { Words } from '../../_lib/words.ts'
import styles from './compare.module.css'

interface Props {
  models: readonly ModelSummary[]
  a: ModelSummary
  b: ModelSummary
}

interface SideProps {
  words: Words
  name: 'a' | 'b'
  label: string
  of: ModelSummary
  models: readonly ModelSummary[]
}

const Side = ({ words, name, label, of, models }: SideProps) => (
  <p className={styles.side}>
    <label className="caption" htmlFor={name}>
      {label}
    </label>
    <span className={styles.choice}>
      <ModelMark model={of.recipe} size={28} />
      {/* The key makes a new element of it: the choice shown is always that of the address. */}
      <select key={of.recipe} id={name} name={name} defaultValue={of.recipe}>
        {models.map(({ recipe }) => (
          <option key={recipe} value={recipe}>
            {words.modelName(recipe)}
          </option>
        ))}
      </select>
    </span>
  </p>
)

/** Which two; a plain form, so it works without a script. */
export const ChooseTwo = async ({ models, a, b }: Props) => {
  const texts = await getTexts('models')
  const words = await getWords()
  return (
    <div className={styles.opening}>
      <h1 className={`headline ${styles.title}`}>
        {texts.rich('compare.headline', {
          a: words.modelName(a.recipe),
          b: words.modelName(b.recipe),
          against: (word) => <span className={styles.against}>{word}</span>,
        })}
      </h1>
      <form action="/models/compare" method="get" className={styles.form}>
        <Side words={words} name="a" label={texts('compare.one')} of={a} models={models} />
        <Side words={words} name="b" label={texts('compare.other')} of={b} models={models} />
        <Button type="submit">{texts('compare.go')}</Button>
      </form>
    </div>
  )
}
