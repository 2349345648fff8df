'use client'

import { useState } from 'react'
import type { ModelId, ReportAccuracy, ReportConfusion } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelName, modelShort } from '../../_lib/models.ts'
import { ConfusionTable } from '../../models/_parts/confusion-table.tsx'
import { WORDS } from '../words.ts'
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
  const [chosen, setChosen] = useState(bestOf(models, accuracy))
  const model = models[chosen]
  return (
    <div className={styles.noted}>
      <div className={styles.beside}>
        <ConfusionTable confusion={confusion.people} name={WORDS.confusion.people} />
        {model && <ConfusionTable confusion={confusion.models[chosen]!} name={modelName(model)} />}
      </div>
      <fieldset className={`${choices.choices} no-print`}>
        <legend className="visually-hidden">{WORDS.confusion.choose}</legend>
        {models.map((each, i) => (
          <button key={each} type="button" aria-pressed={i === chosen} onClick={() => setChosen(i)}>
            <ModelMark model={each} size={20} />
            <span aria-hidden="true">{modelShort(each)}</span>
            <span className="visually-hidden">{modelName(each)}</span>
          </button>
        ))}
      </fieldset>
      <p className={styles.note}>
        {WORDS.confusion.note} {four && WORDS.confusion.four}
      </p>
    </div>
  )
}
