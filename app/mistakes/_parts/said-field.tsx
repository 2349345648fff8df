'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CLASS_NAMES } from '../../../contracts/index.ts'
import { useWords } from '../../_lib/use-words.ts'
import { subjectName } from '../_lib/subject-name.ts'
import { PEOPLE, type Said } from '../_lib/view.ts'
import { Choose } from './choose.tsx'
import { useExplorer } from './explorer-context.tsx'
import styles from './filters.module.css'
import map from './map.module.css'

/** Adds what somebody said, or did not say. */
export const SaidField = () => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { meta, view, go } = useExplorer()
  const [by, setBy] = useState(meta.best)
  const [not, setNot] = useState(false)
  const [label, setLabel] = useState(0)
  const said: Said = { by, not, label }
  const known = view.said.some((each) => each.by === by && each.not === not && each.label === label)
  return (
    <fieldset className={styles.group}>
      <legend className="caption">{texts('filters.said')}</legend>
      <span className={styles.row}>
        <Choose
          name={texts('filters.who')}
          value={by}
          options={[...meta.recipes, PEOPLE].map((value) => ({
            value,
            text: subjectName(texts, words, value),
          }))}
          onChange={setBy}
        />
        <Choose
          name={texts('filters.how')}
          value={not ? 'not' : 'said'}
          options={[
            { value: 'said', text: texts('filters.didSay') },
            { value: 'not', text: texts('filters.didNotSay') },
          ]}
          onChange={(value) => setNot(value === 'not')}
        />
        <Choose
          name={texts('filters.what')}
          value={String(label)}
          options={CLASS_NAMES.map((_, k) => ({ value: String(k), text: words.className(k) }))}
          onChange={(value) => setLabel(Number(value))}
        />
        <button
          type="button"
          className={map.tool}
          disabled={known}
          onClick={() => go?.({ said: [...view.said, said] })}
        >
          {texts('filters.add')}
        </button>
      </span>
    </fieldset>
  )
}
