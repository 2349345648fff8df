import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Button } from '../_components/button.tsx'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { getTexts } from '../_lib/texts.ts'
import styles from './join.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTexts('join'))('join') })

export default async function JoinPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { code } = await searchParams
  if (typeof code === 'string' && code.trim()) redirect(`/join/${encodeURIComponent(code.trim())}`)
  const texts = await getTexts('join')
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <h1 className={`headline ${styles.title}`}>{texts('whichRoom')}</h1>
        <form action="/join" method="get" className={styles.form}>
          <label className="caption" htmlFor="code">
            {texts('code')}
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
            {texts('goOn')}
          </Button>
        </form>
      </main>
      <SiteFooter />
    </>
  )
}
