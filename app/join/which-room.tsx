import { useTranslations } from 'use-intl'
import { Button } from '../_components/button.tsx'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import styles from './join.module.css'

/** For who comes without a link: the code from the projector. */
export const WhichRoom = () => {
  const texts = useTranslations('join')
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
            spellCheck="false"
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
