'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Claim, ClaimView } from '../../../contracts/index.ts'
import { Button, ButtonLink } from '../../_components/button.tsx'
import { NameClaim } from '../_parts/name-claim.tsx'
import { FewDecks } from './few-decks.tsx'
import { HandOver } from './hand-over.tsx'
import { History } from './history.tsx'
import styles from './me.module.css'
import { useOwnClaim } from './use-own-claim.ts'

const Held = ({
  claim,
  view,
  reload,
  onDeleted,
}: {
  claim: Claim
  view: ClaimView
  reload: () => void
  onDeleted: () => void
}) => {
  const texts = useTranslations('leaderboard')
  const [said, setSaid] = useState('')
  return (
    <>
      <h1 className={`headline ${styles.title}`}>
        {view.name === null ? texts('me.nameless') : <bdi>{view.name}</bdi>}
      </h1>
      <div className={styles.part}>
        <p className={styles.lead}>{texts('me.lead')}</p>
        <NameClaim
          key={view.name}
          title={texts(view.name === null ? 'me.take' : 'me.name')}
          name={view.name}
          onNamed={(name) => {
            setSaid(texts('me.named', { name }))
            reload()
          }}
        />
        <output className={styles.said}>{said}</output>
        <p className={styles.actions}>
          <ButtonLink href="/solo?ranked=1" variant="primary">
            {texts('viewer.play')}
          </ButtonLink>
          <ButtonLink href="/leaderboard">{texts('me.board')}</ButtonLink>
        </p>
      </div>
      <FewDecks unseen={view.unseen} />
      <History view={view} />
      <HandOver claim={claim} onDeleted={onDeleted} />
    </>
  )
}

/** The own name, games and link, and the way to delete it all. */
export const OwnPlace = () => {
  const texts = useTranslations('leaderboard')
  const refusals = useTranslations('refusals')
  const { own, load, take } = useOwnClaim()
  const [deleted, setDeleted] = useState(false)
  return (
    <main className={styles.main} aria-busy={own.status === 'finding'}>
      <p className="caption">{texts('me.title')}</p>
      {own.status === 'finding' && <output>{texts('me.finding')}</output>}
      {own.status === 'none' && (
        <>
          <h1 className={`headline ${styles.title}`} tabIndex={-1} ref={deleted ? (h) => h?.focus() : null}>
            {texts(deleted ? 'me.deleted' : 'me.noneTitle')}
          </h1>
          <p className={styles.lead}>{texts(deleted ? 'me.deletedText' : 'me.none')}</p>
          <p className={styles.actions}>
            <ButtonLink href="/solo?ranked=1" variant="primary">
              {texts('viewer.play')}
            </ButtonLink>
            <ButtonLink href="/leaderboard">{texts('me.board')}</ButtonLink>
          </p>
        </>
      )}
      {own.status === 'offered' && (
        <>
          <h1 className={`headline ${styles.title}`}>{texts('me.offered')}</h1>
          <p className={styles.lead}>{texts('me.offeredText')}</p>
          <p className={styles.actions}>
            <Button variant="primary" onClick={() => take(own.offered)}>
              {texts('me.replace')}
            </Button>
            <Button onClick={load}>{texts('me.keep')}</Button>
          </p>
        </>
      )}
      {own.status === 'refused' && (
        <>
          <h1 className={`headline ${styles.title}`}>{texts('me.noneTitle')}</h1>
          <p role="alert">{refusals(own.code)}</p>
          <p className={styles.actions}>
            <Button onClick={load}>{texts('again')}</Button>
          </p>
        </>
      )}
      {own.status === 'ready' && (
        <Held
          claim={own.claim}
          view={own.view}
          reload={load}
          onDeleted={() => {
            setDeleted(true)
            void load()
          }}
        />
      )}
    </main>
  )
}
