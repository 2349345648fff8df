'use client'

import { useTranslations } from 'use-intl'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import { useWords } from '../../_lib/use-words.ts'
import { selectedCell } from '../_lib/select-cell.ts'
import { subjectName } from '../_lib/subject-name.ts'
import { PEOPLE, type Subject, type View } from '../_lib/view.ts'
import { useExplorer, ViewLink } from './explorer-context.tsx'
import styles from './subject-tabs.module.css'

/** Another subject keeps the open cell, as its own. */
const changeTo = (view: View, of: Subject): Partial<View> => {
  const minus = view.minus === of ? null : view.minus
  const cell = selectedCell(view)
  if (!cell) return { of, minus }
  const said = [{ by: of, not: false, label: cell[1] }]
  return { of, minus, said: minus ? [...said, { by: minus, not: true, label: cell[1] }] : said, sort: null }
}

/** Every recipe and the people, whose matrix is shown; the one shown is underlined. */
export const SubjectTabs = () => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { meta, view } = useExplorer()
  return (
    <nav className={styles.tabs} aria-label={texts('subjects')}>
      {[...meta.recipes, PEOPLE].map((subject) => (
        <ViewLink
          key={subject}
          change={changeTo(view, subject)}
          current={subject === view.of}
          className={styles.tab}
        >
          {subject !== PEOPLE && <ModelMark model={subject} size={18} />}
          <span
            className={styles.name}
            style={{ '--color': subject === PEOPLE ? 'var(--hot)' : modelColor(subject) } as object}
          >
            <span aria-hidden="true">
              {subject === PEOPLE ? texts('people.tab') : words.modelShort(subject)}
            </span>
            <span className="visually-hidden">{subjectName(texts, words, subject)}</span>
          </span>
        </ViewLink>
      ))}
    </nav>
  )
}
