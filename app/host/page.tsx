import type { Metadata } from 'next'
import { DECK_ITEMS_MAX, PACK_ITEM_COUNT } from '../../contracts/index.ts'
import { AreaTexts } from '../_components/area-texts.tsx'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { readAnalysis, readPackItems } from '../_lib/read-pack.ts'
import { getTexts } from '../_lib/texts.ts'
import { EarlierRooms } from './earlier-rooms.tsx'
import { readOnlyRight } from './only-right.ts'
import { type PickedItems, readPickedItems } from './picked-items.ts'
import styles from './settings.module.css'
import { SettingsForm } from './settings-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTexts('host'))('title') })

const readSizes = async () => ({
  onlyRight: await readOnlyRight(),
  suspects: (await readAnalysis())?.agreement.allWrongSameAnswerConfident ?? null,
})

/** The pieces without their labels: those stay on the server. */
const readPicked = async (link: PickedItems | null) => {
  if (!link || 'trouble' in link) return null
  const images = (await readPackItems(link.items)).map(({ imageBase64 }) => imageBase64)
  return { ...link, images }
}

const BadLink = async ({ link }: { link: Extract<PickedItems, { trouble: string }> }) => {
  const texts = await getTexts('host')
  return (
    <p role="alert" className={styles.notice}>
      {link.trouble === 'tooMany'
        ? texts('settings.link.tooMany', { count: link.count, most: DECK_ITEMS_MAX })
        : texts('settings.link.unreadable', { last: PACK_ITEM_COUNT - 1 })}
    </p>
  )
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** `?items=12,88,…` brings a hand-picked deck, `&name=` what it is called. */
export default async function HostPage({ searchParams }: Props) {
  const texts = await getTexts('host')
  const link = readPickedItems(await searchParams)
  return (
    <AreaTexts areas={['host', 'games', 'refusals']}>
      <SiteHeader />
      <main className={styles.page}>
        <div>
          <h1 className={`headline ${styles.title}`}>{texts('settings.headline')}</h1>
          <p className={styles.lead}>{texts('settings.lead')}</p>
        </div>
        <div className={styles.desk}>
          {link && 'trouble' in link && <BadLink link={link} />}
          <SettingsForm picked={await readPicked(link)} sizes={await readSizes()} />
        </div>
        <EarlierRooms />
      </main>
      <SiteFooter />
    </AreaTexts>
  )
}
