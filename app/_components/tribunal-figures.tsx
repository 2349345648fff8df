import { useTranslations } from 'use-intl'
import type { TribunalView } from '../../contracts/index.ts'
import { useWords } from '../_lib/use-words.ts'
import { ModelMark } from './model-mark.tsx'
import styles from './tribunal-figures.module.css'

interface Props {
  tribunal: TribunalView
  /** A column for each contestant where the screen is wide, as more stands above it. */
  across?: boolean
}

/** What the class's verdicts make of everyone's accuracy on the cases so far; nothing before the first that counts. */
export const TribunalFigures = ({ tribunal, across = false }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  if (tribunal.cases === 0) return null
  const contestants = [
    { ...tribunal.people, key: 'people', name: texts('tribunal.all') },
    ...tribunal.models.map((each) => ({
      ...each,
      key: each.model,
      name: (
        <>
          <ModelMark model={each.model} size={20} />{' '}
          {across ? words.modelShort(each.model) : words.modelName(each.model)}
        </>
      ),
    })),
  ]
  const caption = (
    <caption className="caption">
      {texts('tribunal.caption', { cases: tribunal.cases, overturned: tribunal.overturned })}
    </caption>
  )
  const wide = (
    <table className={`${styles.table} ${styles.wide}`}>
      {caption}
      <thead>
        <tr>
          <td />
          {contestants.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['byData', 'byVerdict'] as const).map((by) => (
          <tr key={by}>
            <th scope="row">{texts(`tribunal.${by}`)}</th>
            {contestants.map((each) => (
              <td key={each.key} className="figure">
                {words.percent(each[by])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  const tall = (
    <table className={styles.table}>
      {caption}
      <thead>
        <tr>
          <td />
          <th scope="col">{texts('tribunal.byData')}</th>
          <th scope="col">{texts('tribunal.byVerdict')}</th>
        </tr>
      </thead>
      <tbody>
        {contestants.map((each) => (
          <tr key={each.key}>
            <th scope="row">{each.name}</th>
            <td className="figure">{words.percent(each.byData)}</td>
            <td className="figure">{words.percent(each.byVerdict)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    <>
      {across && wide}
      {tall}
    </>
  )
}
