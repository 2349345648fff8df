'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ModelId, ReportAccuracy, ReportConfusion } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { useWords } from '../../_lib/use-words.ts'
import { ConfusionTable } from '../../models/_parts/confusion-table.tsx'
import choices from './choices.module.css'
import styles from './report.module.css'

/** The first of those that were right most often. */
const bestOf = (models: readonly ModelId[], { models: each }: ReportAccuracy): number =>
  models.reduce((best, _, i) => ((each[i]!.accuracy ?? 0) > (each[best]!.accuracy ?? 0) ? i : best), 0)

/** People's matrix and, beside it, that of one model at a time. */
export const Confusion = ({
  confusion,
  models,
  accuracy,
  four,
}: {
  confusion: ReportConfusion
  models: readonly ModelId[]
  accuracy: ReportAccuracy
  four: boolean
}) => {
  const texts = useTranslations('report')
  const words = useWords()
  const [chosen, setChosen] = useState(bestOf(models, accuracy))
  const model = models[chosen]
  return (
    <div className={styles.noted}>
      <div className={styles.beside}>
        <ConfusionTable confusion={confusion.people} name={texts('confusion.people')} />
        {model && <ConfusionTable confusion={confusion.models[chosen]!} name={words.modelName(model)} />}
      </div>
      <fieldset className={`${choices.choices} no-print`}>
        <legend className="visually-hidden">{texts('confusion.choose')}</legend>
        {models.map((each, i) => (
          <button key={each} type="button" aria-pressed={i === chosen} onClick={() => setChosen(i)}>
            <ModelMark model={each} size={20} />
            <span aria-hidden="true">{words.modelShort(each)}</span>
            <span className="visually-hidden">{words.modelName(each)}</span>
          </button>
        ))}
      </fieldset>
      <p className={styles.note}>
        {texts('confusion.note')} {four && texts('confusion.four')}
      </p>
    </div>
  )
}
