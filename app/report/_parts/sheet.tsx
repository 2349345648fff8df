import type { ReactNode } from 'react'
import { SiteFooter } from '../../_components/site-footer.tsx'
import { SiteHeader } from '../../_components/site-header.tsx'
import styles from './report.module.css'

/** A page that is printed without the site around it. */
export const Sheet = ({ children }: { children: ReactNode }) => (
  <>
    <div className="no-print">
      <SiteHeader />
    </div>
    <main className={styles.main}>{children}</main>
    <div className="no-print">
      <SiteFooter />
    </div>
  </>
)
