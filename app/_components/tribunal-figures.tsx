import { useTranslations } from 'use-intl'
import type { TribunalView } from '../../contracts/index.ts'
import { useWords } from '../_lib/use-words.ts'
import { ModelMark } from './model-mark.tsx'
import styles from './tribunal-figures.module.css'

/** What the class's verdicts make of everyone's accuracy on the cases so far; nothing before the first that counts. */
export const TribunalFigures = ({ tribunal }: { tribunal: TribunalView }) => {
  const texts = useTranslations('games')
  const words = useWords()
  if (tribunal.cases === 0) return null
  return (
    <table className={styles.table}>
      <caption className="caption">
        {texts('tribunal.caption', { cases: tribunal.cases, overturned: tribunal.overturned })}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts('tribunal.byData')}</th>
          <th scope="col">{texts('tribunal.byVerdict')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{texts('tribunal.all')}</th>
          <td className="figure">{words.percent(tribunal.people.byData)}</td>
          <td className="figure">{words.percent(tribunal.people.byVerdict)}</td>
        </tr>
        {tribunal.models.map(({ model, byData, byVerdict }) => (
          <tr key={model}>
            <th scope="row">
              <ModelMark model={model} size={20} /> {words.modelName(model)}
            </th>
            <td className="figure">{words.percent(byData)}</td>
            <td className="figure">{words.percent(byVerdict)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
