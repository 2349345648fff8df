import type { Metadata } from 'next'
import { connection } from 'next/server'
import { AreaTexts } from '../_components/area-texts.tsx'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { capitalise } from '../_lib/capitalise.ts'
import { readBrowserPack, readTypical } from '../_lib/read-pack.ts'
import { getTexts, getWords } from '../_lib/texts.ts'
import styles from './lab.module.css'
import { Lab } from './lab.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTexts('lab'))('title') })

/** A link's pixels stand behind its `#`, which a browser keeps to itself. */
export default async function LabPage() {
  // The pack is the running server's, not the build's.
  await connection()
  const [pack, typical] = await Promise.all([readBrowserPack(), readTypical()])
  const texts = await getTexts('lab')
  const words = await getWords()
  return (
    <AreaTexts areas={['lab', 'engine']}>
      <SiteHeader />
      <main className={styles.main}>
        <div className={styles.opening}>
          <h1 className={`headline ${styles.title}`}>{texts('headline')}</h1>
          {pack && (
            <p className={styles.about}>
              {texts('about', { models: capitalise(words.numberWord(pack.models.length)) })}
            </p>
          )}
        </div>
        {pack && pack.models.length > 0 ? (
          <Lab pack={pack} typical={typical.map(([first]) => first!)} />
        ) : (
          <p className={styles.absent}>{texts('absent')}</p>
        )}
      </main>
      <SiteFooter />
    </AreaTexts>
  )
}
