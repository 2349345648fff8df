import type { TribunalView } from '../../contracts/index.ts'
import { formatPercent } from '../_lib/format.ts'
import { modelName } from '../_lib/models.ts'
import { ModelMark } from './model-mark.tsx'
import styles from './tribunal-figures.module.css'

/** What the class's verdicts make of everyone's accuracy on the cases so far. */
export const TribunalFigures = ({ tribunal }: { tribunal: TribunalView }) => (
  <table className={styles.table}>
    <caption className="caption">
      {tribunal.cases === 1 ? 'One case' : `${tribunal.cases} cases`}, {tribunal.overturned} overturned ·
      accuracy
    </caption>
    <thead>
      <tr>
        <td />
        <th scope="col">by the data</th>
        <th scope="col">by your verdict</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">You all</th>
        <td className="figure">{formatPercent(tribunal.people.byData)}</td>
        <td className="figure">{formatPercent(tribunal.people.byVerdict)}</td>
      </tr>
      {tribunal.models.map(({ model, byData, byVerdict }) => (
        <tr key={model}>
          <th scope="row">
            <ModelMark model={model} size={20} /> {modelName(model)}
          </th>
          <td className="figure">{formatPercent(byData)}</td>
          <td className="figure">{formatPercent(byVerdict)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
