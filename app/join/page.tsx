import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Button } from '../_components/button.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import styles from './join.module.css'

export const metadata: Metadata = { title: 'Join' }

export default async function JoinPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { code } = await searchParams
  if (typeof code === 'string' && code.trim()) redirect(`/join/${encodeURIComponent(code.trim())}`)
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <h1 className={`headline ${styles.title}`}>Which room?</h1>
        <form action="/join" method="get" className={styles.form}>
          <label className="caption" htmlFor="code">
            The code on the projector
          </label>
          <input
            id="code"
            name="code"
            className={`headline ${styles.code}`}
            maxLength={8}
            required
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <Button type="submit" variant="primary">
            Go on
          </Button>
        </form>
      </main>
    </>
  )
}
