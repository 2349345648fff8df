'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CLASS_COUNT, type ConfusionMatrix, type HostView } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { useWords } from '../../_lib/use-words.ts'
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
  const texts = useTranslations('host')
  const words = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const best = models.reduce((a, b) => (rightIn(b.cells) > rightIn(a.cells) ? b : a))
  const beside = models.find(({ model }) => model === chosen) ?? best
  return (
    <div className={styles.board}>
      <div className={styles.head}>
        <h1 className={`headline ${styles.title}`}>{texts('confusion.title')}</h1>
        <fieldset className={choices.choices}>
          <legend className="visually-hidden">{texts('confusion.beside')}</legend>
          {models.map(({ model }) => (
            <button
              key={model}
              type="button"
              aria-pressed={model === beside.model}
              onClick={() => setChosen(model)}
            >
              <ModelMark model={model} size={20} />
              <span aria-hidden="true">{words.modelShort(model)}</span>
              <span className="visually-hidden">{words.modelName(model)}</span>
            </button>
          ))}
        </fieldset>
      </div>
      <div className={styles.tables}>
        <section>
          <h2 className={styles.whose}>{texts('youAll')}</h2>
          <ConfusionTable confusion={rowsOf(people)} name={texts('confusion.people')} />
        </section>
        <section>
          <h2 className={styles.whose}>
            <ModelMark model={beside.model} size={22} /> {words.modelName(beside.model)}
          </h2>
          <ConfusionTable confusion={rowsOf(beside.cells)} name={words.modelName(beside.model)} />
        </section>
      </div>
    </div>
  )
}
