'use client'

import Link from 'next/link'
import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  type Board,
  boardQuery,
  type ClaimStanding,
  type ErrorCode,
  type ModelVerdict,
} from '../../../contracts/index.ts'
import { Button, ButtonLink } from '../../_components/button.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { forgetClaim } from '../../_lib/claim-store.ts'
import { readStanding } from '../../_lib/claims.ts'
import { browserStorage } from '../../_lib/session-store.ts'
import { useClaim } from '../../_lib/use-claim.ts'
import { useWords } from '../../_lib/use-words.ts'
import styles from './viewer.module.css'

/** `you and cnn1, 40 items: 31 : 34, p = 0.45, not settled; 120 more would settle it` */
const Verdict = ({ verdict, items }: { verdict: ModelVerdict; items: number }) => {
  const texts = useTranslations('leaderboard')
  const words = useWords()
  const { model, you, they, p, settled, furtherItems } = verdict
  const outcome = settled
    ? texts(you > they ? 'viewer.better' : 'viewer.worse')
    : furtherItems === null
      ? texts('viewer.level')
      : texts('viewer.open', { further: furtherItems, count: words.count(furtherItems) })
  return (
    <li className={styles.verdict} data-settled={settled}>
      <ModelMark model={model} size={22} />
      <span>
        {texts.rich('viewer.pair', {
          model: words.modelName(model),
          items,
          you: words.count(you),
          they: words.count(they),
          p: words.p(p),
          outcome,
          figure: (figures) => <span className="figure">{figures}</span>,
        })}
      </span>
    </li>
  )
}

export const Verdicts = ({ standing }: { standing: ClaimStanding }) => {
  const texts = useTranslations('leaderboard')
  const items = standing.entry?.asked ?? 0
  if (items === 0) return null
  return (
    <details className={styles.verdicts} open>
      <summary className="caption">{texts('viewer.verdicts')}</summary>
      <ul>
        {standing.verdicts.map((verdict) => (
          <Verdict key={verdict.model} verdict={verdict} items={items} />
        ))}
      </ul>
      <p className={styles.note}>{texts('viewer.test')}</p>
    </details>
  )
}

/** Where this browser's claim stands on the board shown, and what that is worth against each model. */
export const Viewer = ({ board, play }: { board: Board; play: string }) => {
  const texts = useTranslations('leaderboard')
  const refusals = useTranslations('refusals')
  const words = useWords()
  const claim = useClaim()
  const [standing, setStanding] = useState<ClaimStanding | null>(null)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const query = boardQuery(board)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the query says all that a board is.
  const load = useCallback(async () => {
    if (!claim) return
    const read = await readStanding(claim, board)
    if (read.ok) setStanding(read.value)
    else if (read.error.code === 'claim-unknown') forgetClaim(browserStorage())
    setTrouble(read.ok ? null : read.error.code)
  }, [claim, query])
  useEffect(() => {
    setStanding(null)
    void load()
  }, [load])

  const entry = standing?.entry
  return (
    <section className={styles.viewer} aria-label={texts('viewer.title')} aria-busy={claim === undefined}>
      <div className={styles.stand}>
        {trouble ? (
          <>
            <p role="alert">{refusals(trouble)}</p>
            <Button variant="quiet" onClick={load}>
              {texts('again')}
            </Button>
          </>
        ) : entry ? (
          <>
            <p className={`headline ${styles.place}`}>
              {texts('viewer.place', { rank: words.count(entry.rank), of: words.count(entry.of) })}
            </p>
            <p>
              {standing.name === null
                ? texts.rich('viewer.nameless', {
                    me: (words) => <Link href="/leaderboard/me">{words}</Link>,
                  })
                : texts.rich('viewer.named', {
                    name: standing.name,
                    mark: (name) => <bdi className={styles.name}>{name}</bdi>,
                    row: (words) => (
                      <Link href={`/leaderboard${boardQuery(board, entry.page)}`}>{words}</Link>
                    ),
                  })}
            </p>
          </>
        ) : (
          <p>{texts(claim ? 'viewer.notHere' : 'viewer.nobody')}</p>
        )}
        <p className={styles.actions}>
          <ButtonLink href={play} variant="primary">
            {texts('viewer.play')}
          </ButtonLink>
          {claim && <ButtonLink href="/leaderboard/me">{texts('viewer.me')}</ButtonLink>}
        </p>
      </div>
      {standing && <Verdicts standing={standing} />}
    </section>
  )
}
