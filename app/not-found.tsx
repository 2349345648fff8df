import type { Metadata } from 'next'
import { ButtonLink } from './_components/button.tsx'
import { SiteFooter } from './_components/site-footer.tsx'
import { SiteHeader } from './_components/site-header.tsx'
import styles from './not-found.module.css'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <h1 className={`headline ${styles.title}`}>
          Not in this collection<span className={styles.stop}>.</span>
        </h1>
        <div className={styles.ways}>
          <p>There is no page at this address. A room’s code goes on the page Join.</p>
          <p className={styles.links}>
            <ButtonLink href="/" variant="primary">
              To the front page
            </ButtonLink>
            <ButtonLink href="/join">Join a room</ButtonLink>
          </p>
        </div>
      </main>
      <SiteFooter />
    </>
  )
}
