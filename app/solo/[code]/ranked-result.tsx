'use client'

import Link from 'next/link'
import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  boardQuery,
  type ErrorCode,
  FEW_UNSEEN,
  HUMAN_MEDIAN_MS,
  type RankedResult as Result,
} from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { readResult } from '../../_lib/claims.ts'
import { useClaim } from '../../_lib/use-claim.ts'
import { useWords } from '../../_lib/use-words.ts'
import { describeBoard } from '../../leaderboard/_lib/describe-board.ts'
import { NameClaim } from '../../leaderboard/_parts/name-claim.tsx'
import { Verdicts } from '../../leaderboard/_parts/viewer.tsx'
import styles from './ranked-result.module.css'

const Counted = ({ result, reload }: { result: Result; reload: () => void }) => {
  const texts = useTranslations('leaderboard')
  const games = useTranslations('games')
  const words = useWords()
  const { standing, board, game, unseen } = result
  const { entry, name } = standing
  return (
    <>
      {game.reason !== null && (
        <p className={styles.off}>
          {texts(`reasons.${game.reason}`, {
            median: words.seconds(game.medianMs / 1000),
            least: words.seconds(HUMAN_MEDIAN_MS / 1000),
          })}
        </p>
      )}
      {entry && (
        <>
          <h2 className={`headline ${styles.place}`}>
            {texts('viewer.place', { rank: words.count(entry.rank), of: words.count(entry.of) })}
          </h2>
          <p>
            {texts.rich('result.on', {
              about: describeBoard(texts, games, words, board),
              asked: entry.asked,
              board: (words) => (
                <Link href={`/leaderboard${boardQuery(board, name === null ? 1 : entry.page)}`}>{words}</Link>
              ),
            })}
          </p>
        </>
      )}
      {name === null ? (
        <NameClaim title={texts('result.claim')} name={null} onNamed={reload} />
      ) : (
        <p>
          {texts.rich('result.as', {
            name,
            mark: (name) => <bdi className={styles.name}>{name}</bdi>,
            me: (words) => <Link href="/leaderboard/me">{words}</Link>,
          })}
        </p>
      )}
      {unseen < FEW_UNSEEN && <p className={styles.off}>{texts('result.few', { count: unseen })}</p>}
      <Verdicts standing={standing} />
    </>
  )
}

/** The end of a ranked game: where one stands now, and the invitation to take a name. */
export const RankedResult = ({ roomId }: { roomId: string }) => {
  const texts = useTranslations('leaderboard')
  const refusals = useTranslations('refusals')
  const claim = useClaim()
  const [result, setResult] = useState<Result | null>(null)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const load = useCallback(async () => {
    if (!claim) return
    const read = await readResult(claim, roomId)
    if (read.ok) setResult(read.value)
    setTrouble(read.ok ? null : read.error.code)
  }, [claim, roomId])
  useEffect(() => void load(), [load])
  return (
    <section className={styles.ranked} aria-label={texts('result.title')} aria-busy={!result && !trouble}>
      {trouble && (
        <>
          <p role="alert">{refusals(trouble)}</p>
          <Button className={styles.again} onClick={load}>
            {texts('again')}
          </Button>
        </>
      )}
      {!result && !trouble && <output>{texts(claim === null ? 'me.none' : 'result.wait')}</output>}
      {result && <Counted result={result} reload={load} />}
    </section>
  )
}
