import type { Metadata } from 'next'
import { ButtonLink } from './_components/button.tsx'
import { SiteFooter } from './_components/site-footer.tsx'
import { SiteHeader } from './_components/site-header.tsx'
import { getTexts } from './_lib/texts.ts'
import styles from './not-found.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTexts('common'))('notFound.title'),
})

export default async function NotFound() {
  const texts = await getTexts('common')
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <h1 className={`headline ${styles.title}`}>
          {texts.rich('notFound.headline', { mark: (stop) => <span className={styles.stop}>{stop}</span> })}
        </h1>
        <div className={styles.ways}>
          <p>{texts('notFound.text')}</p>
          <p className={styles.links}>
            <ButtonLink href="/" variant="primary">
              {texts('notFound.front')}
            </ButtonLink>
            <ButtonLink href="/join">{texts('notFound.join')}</ButtonLink>
          </p>
        </div>
      </main>
      <SiteFooter />
    </>
  )
}
