import type { ModelSummary } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import styles from './compare.module.css'

interface Props {
  models: readonly ModelSummary[]
  a: ModelSummary
  b: ModelSummary
}

const Side = ({
  name,
  of,
  models,
}: {
  name: 'a' | 'b'
  of: ModelSummary
  models: readonly ModelSummary[]
}) => (
  <p className={styles.side}>
    <label className="caption" htmlFor={name}>
      {name === 'a' ? 'One model' : 'The other'}
    </label>
    <span className={styles.choice}>
      <ModelMark model={of.recipe} size={28} />
      {/* The key makes a new element of it: the choice shown is always that of the address. */}
      <select key={of.recipe} id={name} name={name} defaultValue={of.recipe}>
        {models.map(({ recipe, name: title }) => (
          <option key={recipe} value={recipe}>
            {title}
          </option>
        ))}
      </select>
    </span>
  </p>
)

/** Which two; a plain form, so it works without a script. */
export const ChooseTwo = ({ models, a, b }: Props) => (
  <div className={styles.opening}>
    <h1 className={`headline ${styles.title}`}>
      {a.name} <span className={styles.against}>against</span> {b.name}
    </h1>
    <form action="/models/compare" method="get" className={styles.form}>
      <Side name="a" of={a} models={models} />
      <Side name="b" of={b} models={models} />
      <Button type="submit">Compare</Button>
    </form>
  </div>
)
