'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Homework, HomeworkAttempt } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { QrCode } from '../../_components/qr-code.tsx'
import { useWords } from '../../_lib/use-words.ts'
import { ConfirmButton } from '../../host/[code]/confirm.tsx'
import { Modal } from '../../host/[code]/modal.tsx'
import { type AttemptDeeds, AttemptDialog } from './attempt-dialog.tsx'
import styles from './homework.module.css'
import report from './report.module.css'
import { Scroll } from './scroll.tsx'

const Link = ({ url }: { url: string }) => {
  const texts = useTranslations('assign')
  const [copied, setCopied] = useState(false)
  const [large, setLarge] = useState(false)
  const copy = async () => {
    // Only pages on https or localhost may; the field beside it can be copied by hand.
    await navigator.clipboard?.writeText(url).then(
      () => setCopied(true),
      () => {},
    )
  }
  return (
    <div className={styles.link}>
      <label className={styles.field}>
        <span className="caption">{texts('link')}</span>
        <input readOnly value={url} onFocus={({ target }) => target.select()} />
      </label>
      <Button onClick={copy}>{texts(copied ? 'copied' : 'copy')}</Button>
      <Button onClick={() => setLarge(true)}>{texts('showQr')}</Button>
      {large && (
        <Modal label={texts('qr')} onClose={() => setLarge(false)}>
          <QrCode text={url} label={texts('qr')} className={styles.qr} />
          <p className={styles.url}>{url}</p>
          <Button onClick={() => setLarge(false)}>{texts('close')}</Button>
        </Modal>
      )}
    </div>
  )
}

const Attempts = ({
  attempts,
  pieceCount,
  ...deeds
}: AttemptDeeds & { attempts: readonly HomeworkAttempt[]; pieceCount: number }) => {
  const texts = useTranslations('assign')
  const words = useWords()
  const [chosen, setChosen] = useState<HomeworkAttempt | null>(null)
  return (
    <>
      <Scroll label={texts('table')}>
        <table className={`${report.table} ${report.students}`}>
          <caption className="visually-hidden">{texts('table')}</caption>
          <thead className="caption">
            <tr>
              <th scope="col">{texts('head.name')}</th>
              <th scope="col">{texts('head.answered')}</th>
              <th scope="col">{texts('head.right')}</th>
              <th scope="col">{texts('head.at')}</th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => {
              const { attemptId, nickname, finished, answered, right, at } = attempt
              return (
                <tr key={attemptId}>
                  <th scope="row" className={report.name}>
                    <button
                      type="button"
                      className={styles.student}
                      aria-haspopup="dialog"
                      onClick={() => setChosen(attempt)}
                    >
                      {nickname}
                    </button>
                  </th>
                  <td className={styles.progress} data-finished={finished}>
                    <span className="figure">{texts('of', { part: answered, all: pieceCount })}</span>
                    <span className={styles.bar} aria-hidden="true">
                      <span style={{ width: `${(100 * answered) / pieceCount}%` }} />
                    </span>
                  </td>
                  <td className="figure">{right}</td>
                  <td className={`figure ${report.quiet}`}>{words.time(at)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
      {chosen && <AttemptDialog attempt={chosen} {...deeds} onClose={() => setChosen(null)} />}
    </>
  )
}

/** One homework: until when, its link, how far everybody has come. */
export const HomeworkSet = ({
  homework,
  onEnd,
  ...deeds
}: AttemptDeeds & { homework: Homework; onEnd: () => void }) => {
  const texts = useTranslations('assign')
  const words = useWords()
  const { url, game, pieceCount: pieces, until, over, attempts } = homework
  const facts = { pieces, game, time: words.time(until) }
  const finished = attempts.filter((attempt) => attempt.finished).length
  return (
    <article className={styles.set} data-over={over}>
      <h3 className={styles.facts}>{over ? texts('ended', facts) : texts('until', facts)}</h3>
      {!over && <Link url={url} />}
      {attempts.length === 0 ? (
        <p className={report.quiet}>{texts('nobody')}</p>
      ) : (
        <>
          <p className="caption">{texts('summary', { finished, begun: attempts.length })}</p>
          <Attempts attempts={attempts} pieceCount={pieces} {...deeds} />
          <p className={report.note}>{texts('hint')}</p>
        </>
      )}
      {!over && (
        <p>
          <ConfirmButton
            name={texts('end')}
            question={texts('endQuestion')}
            yes={texts('yes')}
            no={texts('no')}
            onYes={onEnd}
          />
        </p>
      )}
    </article>
  )
}
