import type { Metadata } from 'next'
import { SiteHeader } from '../_components/site-header.tsx'
import { EarlierRooms } from './earlier-rooms.tsx'
import styles from './settings.module.css'
import { SettingsForm } from './settings-form.tsx'

export const metadata: Metadata = { title: 'Host' }

export default function HostPage() {
  return (
    <>
      <SiteHeader />
      <main className={styles.page}>
        <h1 className={`headline ${styles.title}`}>Host a game</h1>
        <SettingsForm />
        <EarlierRooms />
      </main>
    </>
  )
}
