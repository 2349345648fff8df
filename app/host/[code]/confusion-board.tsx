'use client'

import { useState } from 'react'
import { CLASS_COUNT, type ConfusionMatrix, type HostView } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelName, modelShort } from '../../_lib/models.ts'
import { ConfusionTable } from '../../models/_parts/confusion-table.tsx'
import choices from '../../report/_parts/choices.module.css'
import styles from './confusion-board.module.css'

const rowsOf = (cells: readonly number[]): ConfusionMatrix =>
  Array.from({ length: CLASS_COUNT }, (_, label) =>
    cells.slice(label * CLASS_COUNT, (label + 1) * CLASS_COUNT),
  )

const rightIn = (cells: readonly number[]): number =>
  Array.from({ length: CLASS_COUNT }, (_, k) => cells[k * CLASS_COUNT + k]!).reduce((a, b) => a + b, 0)

/** This game's confusion matrix so far, of all people together, and beside it that of a model: first the one that was right most often. */
export const ConfusionBoard = ({ confusion: { people, models } }: Pick<HostView, 'confusion'>) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const best = models.reduce((a, b) => (rightIn(b.cells) > rightIn(a.cells) ? b : a))
  const beside = models.find(({ model }) => model === chosen) ?? best
  return (
    <div className={styles.board}>
      <div className={styles.head}>
        <h1 className={`headline ${styles.title}`}>Who took what for what</h1>
        <fieldset className={choices.choices}>
          <legend className="visually-hidden">The model beside you</legend>
          {models.map(({ model }) => (
            <button
              key={model}
              type="button"
              aria-pressed={model === beside.model}
              onClick={() => setChosen(model)}
            >
              <ModelMark model={model} size={20} />
              <span aria-hidden="true">{modelShort(model)}</span>
              <span className="visually-hidden">{modelName(model)}</span>
            </button>
          ))}
        </fieldset>
      </div>
      <div className={styles.tables}>
        <ConfusionTable confusion={rowsOf(people)} name="you all" />
        <ConfusionTable confusion={rowsOf(beside.cells)} name={modelName(beside.model)} />
      </div>
    </div>
  )
}
