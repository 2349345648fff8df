import type { Metadata } from 'next'
import { AreaTexts } from '../_components/area-texts.tsx'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { getTexts } from '../_lib/texts.ts'
import { EarlierRooms } from './earlier-rooms.tsx'
import styles from './settings.module.css'
import { SettingsForm } from './settings-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTexts('host'))('title') })

export default async function HostPage() {
  const texts = await getTexts('host')
  return (
    <AreaTexts areas={['host', 'games', 'refusals']}>
      <SiteHeader />
      <main className={styles.page}>
        <h1 className={`headline ${styles.title}`}>{texts('settings.headline')}</h1>
        <SettingsForm />
        <EarlierRooms />
      </main>
      <SiteFooter />
    </AreaTexts>
  )
}
