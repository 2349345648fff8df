import type { ModelId } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { useWords } from '../../_lib/use-words.ts'
import styles from './report.module.css'

/** The heads of a table's columns of models. */
export const ModelHeads = ({ models }: { models: readonly ModelId[] }) => {
  const words = useWords()
  return models.map((model) => (
    <th key={model} scope="col">
      <span className={styles.contestant}>
        <ModelMark model={model} size={16} />
        <span aria-hidden="true">{words.modelShort(model)}</span>
        <span className="visually-hidden">{words.modelName(model)}</span>
      </span>
    </th>
  ))
}
