import { useTranslations } from 'use-intl'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import styles from './join.module.css'
import { JoinForm } from './join-form.tsx'

export const JoinRoom = ({ code }: { code: string }) => {
  const texts = useTranslations('join')
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <h1 className={`headline ${styles.title}`}>{texts('room', { code })}</h1>
        <JoinForm code={code} />
      </main>
      <SiteFooter />
    </>
  )
}
