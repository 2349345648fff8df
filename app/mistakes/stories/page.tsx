import type { Metadata } from 'next'
import { connection } from 'next/server'
import { ITEM_SIDE_PX } from '../../../contracts/index.ts'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { ButtonLink } from '../../_components/button.tsx'
import { SiteFooter } from '../../_components/site-footer.tsx'
import { SiteHeader } from '../../_components/site-header.tsx'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { Section } from '../../models/_parts/section.tsx'
import { firstView } from '../_lib/first-view.ts'
import { readExplorer } from '../_lib/read-explorer.ts'
import { CONFIDENT, tellStories } from '../_lib/stories.ts'
import { viewLink } from '../_lib/write-view.ts'
import styles from '../_parts/stories.module.css'
import { StoryView } from '../_parts/story-view.tsx'

/** Items that a story shows; all of them are a link away. */
const TILES = 12

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTexts('stories'))('title'),
})

/** Prepared views, each with what it tells in figures of the pack. */
export default async function StoriesPage() {
  // The pack is the running server's, not the build's.
  await connection()
  const explorer = await readExplorer()
  const { meta, data } = explorer
  const texts = await getTexts('stories')
  const words = await getWords()
  const models = words.numberWord(meta.contestants.length)
  const stories = await Promise.all(
    tellStories(data).map(async (story) => ({
      ...story,
      first: await firstView(story.view, [], explorer, TILES),
    })),
  )
  return (
    <AreaTexts areas={['mistakes']}>
      <SiteHeader />
      <main className={styles.main}>
        <h1 className={`headline ${styles.title}`}>{texts('headline')}</h1>
        {stories.map(({ id, view, matrix, figures, first }) => (
          <Section
            key={id}
            id={id}
            kicker={texts('kicker', { count: first.found?.total ?? 0 })}
            title={texts(`tales.${id}.title`, { models })}
            lead={texts(`tales.${id}.text`, {
              ...figures,
              best: words.modelName(meta.best),
              models,
              sureAt: words.percent(CONFIDENT),
              side: String(ITEM_SIDE_PX),
              share: figures.sure ? words.percent(1 - figures.wrong / figures.sure, 1) : '',
            })}
          >
            <StoryView meta={meta} view={view} first={first} matrix={matrix} />
            <p>
              <ButtonLink href={viewLink(view, meta)}>
                {texts('open', { count: first.found?.total ?? 0 })}
              </ButtonLink>
            </p>
          </Section>
        ))}
      </main>
      <SiteFooter />
    </AreaTexts>
  )
}
