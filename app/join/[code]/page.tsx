import type { Metadata } from 'next'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { SiteFooter } from '../../_components/site-footer.tsx'
import { SiteHeader } from '../../_components/site-header.tsx'
import { getTexts } from '../../_lib/texts.ts'
import styles from '../join.module.css'
import { JoinForm } from './join-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTexts('join'))('join') })

export default async function JoinRoomPage({ params }: { params: Promise<{ code: string }> }) {
  const code = decodeURIComponent((await params).code)
    .replace(/[\s-]/g, '')
    .toUpperCase()
  const texts = await getTexts('join')
  return (
    <AreaTexts areas={['join', 'refusals']}>
      <SiteHeader />
      <main className={styles.main}>
        <h1 className={`headline ${styles.title}`}>{texts('room', { code })}</h1>
        <JoinForm code={code} />
      </main>
      <SiteFooter />
    </AreaTexts>
  )
}
