import { useTranslations } from 'use-intl'
import type { AccuracyView, ModelId, ReportClass } from '../../../contracts/index.ts'
import { AccuracyBar } from '../../_components/accuracy-bar.tsx'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { modelColor } from '../../_lib/models.ts'
import { useWords } from '../../_lib/use-words.ts'
import { ModelHeads } from './model-heads.tsx'
import styles from './report.module.css'
import { Scroll } from './scroll.tsx'

const Recall = ({ of, color }: { of: AccuracyView; color?: string }) => {
  const words = useWords()
  return (
    <td className={styles.recall}>
      <span className={`figure ${styles.strong}`}>{words.percent(of.accuracy)}</span>
      <AccuracyBar accuracy={of.accuracy} interval={of.interval} color={color} />
      <span className={`figure ${styles.quiet}`}>{words.interval(of.interval)}</span>
    </td>
  )
}

/** Every class asked: the recall of people, or of one of them, beside that of each model on the same pieces. */
export const Classes = ({
  classes,
  models,
  people,
}: {
  classes: readonly ReportClass[]
  models: readonly ModelId[]
  people: string
}) => {
  const texts = useTranslations('report')
  const words = useWords()
  const absent = classes.filter(({ support }) => support === 0)
  return (
    <div className={styles.noted}>
      <Scroll label={texts('classes.caption')}>
        <table className={`${styles.table} ${styles.classes}`}>
          <caption className="visually-hidden">{texts('classes.caption')}</caption>
          <thead className="caption">
            <tr>
              {[texts('classes.class'), texts('classes.pieces'), people].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <ModelHeads models={models} />
            </tr>
          </thead>
          <tbody>
            {classes
              .filter(({ support }) => support > 0)
              .map((each) => (
                <tr key={each.label}>
                  <th scope="row">
                    <span className={styles.contestant}>
                      <ClassSilhouette label={each.label} size={22} />
                      {words.className(each.label)}
                    </span>
                  </th>
                  <td className="figure">{each.support}</td>
                  <Recall of={each.people} />
                  {models.map((model, i) => (
                    <Recall key={model} of={each.models[i]!} color={modelColor(model)} />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </Scroll>
      {absent.length > 0 && (
        <p className={styles.note}>
          {texts('classes.notAsked', {
            names: words.list(absent.map(({ label }) => words.className(label))),
          })}
        </p>
      )}
    </div>
  )
}
