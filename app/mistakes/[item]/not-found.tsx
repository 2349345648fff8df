import { PACK_ITEM_COUNT } from '../../../contracts/index.ts'
import { ButtonLink } from '../../_components/button.tsx'
import { SiteFooter } from '../../_components/site-footer.tsx'
import { SiteHeader } from '../../_components/site-header.tsx'
import { getTexts, getWords } from '../../_lib/texts.ts'
import styles from '../_parts/item.module.css'

export default async function NoSuchItem() {
  const texts = await getTexts('item')
  const words = await getWords()
  return (
    <>
      <SiteHeader />
      <main className={styles.none}>
        <h1 className={`headline ${styles.title}`}>{texts('none.title')}</h1>
        <p className={styles.lead}>{texts('none.text', { last: words.count(PACK_ITEM_COUNT - 1) })}</p>
        <p>
          <ButtonLink href="/mistakes" variant="primary">
            {texts('none.all')}
          </ButtonLink>
        </p>
      </main>
      <SiteFooter />
    </>
  )
}
