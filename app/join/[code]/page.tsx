import type { Metadata } from 'next'
import { SiteHeader } from '../../_components/site-header.tsx'
import styles from '../join.module.css'
import { JoinForm } from './join-form.tsx'

export const metadata: Metadata = { title: 'Join' }

export default async function JoinRoomPage({ params }: { params: Promise<{ code: string }> }) {
  const code = decodeURIComponent((await params).code)
    .replace(/[\s-]/g, '')
    .toUpperCase()
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <h1 className={`headline ${styles.title}`}>Room {code}</h1>
        <JoinForm code={code} />
      </main>
    </>
  )
}
