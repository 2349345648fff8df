'use client'

import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../_components/button.tsx'
import { HangTag } from '../../_components/hang-tag.tsx'
import { LeftBehind } from '../../_components/left-behind.tsx'
import { capitalise } from '../../_lib/capitalise.ts'
import { useWords } from '../../_lib/use-words.ts'
import styles from '../homework.module.css'
import { NameForm } from './name-form.tsx'
import { type KnownHomework, useHomework } from './use-homework.ts'

const Known = ({ homework, attempt }: Extract<KnownHomework, { status: 'ready' }>) => {
  const texts = useTranslations('homework')
  const words = useWords()
  const { key, pieceCount: count, until, over } = homework
  const time = words.time(until)
  return (
    <>
      <h1 className={`headline ${styles.title}`}>
        {texts('start.headline', { count, pieces: capitalise(words.numberWord(count)) })}
      </h1>
      <div className={styles.terms}>
        <p className={styles.until}>
          <HangTag tone={over ? 'quiet' : 'paper'}>
            {over ? texts('start.over', { time }) : texts('start.until', { time })}
          </HangTag>
        </p>
        <p className={styles.lead}>{texts('start.lead')}</p>
        {!over && <p className={styles.quiet}>{texts('start.pace')}</p>}
      </div>
      {attempt?.state === 'open' && (
        <div className={styles.actions}>
          {!over && <p>{texts('start.begun')}</p>}
          <ButtonLink href={`/homework/${key}/play`} variant="primary">
            {over ? texts('start.ownResult') : texts('start.goOn')}
          </ButtonLink>
        </div>
      )}
      {attempt?.state === 'closed' && (
        <div className={styles.actions}>
          <LeftBehind code={attempt.code} as="player" />
        </div>
      )}
      {!over && attempt?.state !== 'open' && <NameForm homework={homework} />}
    </>
  )
}

/** What the link leads to: so many pieces until a day, a name, and off. */
export const HomeworkStart = ({ homeworkKey }: { homeworkKey: string }) => {
  const texts = useTranslations('homework')
  const refusals = useTranslations('refusals')
  const known = useHomework(homeworkKey)
  return (
    <main className={styles.main} aria-busy={known.status === 'finding'}>
      <p className="caption">{texts('title')}</p>
      {known.status === 'finding' && <output>{texts('start.finding')}</output>}
      {known.status === 'refused' && (
        <>
          <h1 className={`headline ${styles.title}`}>{texts('start.gone')}</h1>
          <p>{refusals(known.code)}</p>
          <div className={styles.actions}>
            <ButtonLink href="/solo">{texts('start.alone')}</ButtonLink>
          </div>
        </>
      )}
      {known.status === 'ready' && <Known {...known} />}
    </main>
  )
}
