import type { Metadata } from 'next'
import { SOLO_ROUNDS } from '../../contracts/index.ts'
import { BoardClassKeySchema, DeckNameSchema, SeedSchema } from '../../contracts/schemas.ts'
import { AreaTexts } from '../_components/area-texts.tsx'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { readContestants } from '../_lib/read-pack.ts'
import { getTexts, getWords } from '../_lib/texts.ts'
import { readPickedItems } from '../host/picked-items.ts'
import styles from './solo.module.css'
import { SoloStart } from './solo-start.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTexts('solo'))('title') })

/**
 * `?start=1` starts at once; `seed`, `deck` and `labels` make it the game that somebody else played, `items` one of these pieces.
 * `ranked=1` is for the board, with `class` for that of a class too.
 */
export default async function SoloPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const query = await searchParams
  const { start, seed, deck, labels, mode, ranked, class: classKey } = query
  const link = readPickedItems(query)
  const fits = link && !('trouble' in link) && link.items.length <= SOLO_ROUNDS ? link : null
  const wantedSeed = SeedSchema.safeParse(seed)
  const wantedDeck = DeckNameSchema.safeParse(deck)
  const wantedClass = BoardClassKeySchema.safeParse(classKey)
  // What somebody else has played or picked is no game for the board.
  const forBoard = ranked === '1' && !wantedSeed.success && !link
  const texts = await getTexts('solo')
  const words = await getWords()
  return (
    <AreaTexts areas={['solo', 'games', 'refusals']}>
      <SiteHeader />
      <main className={styles.start}>
        <h1 className={`headline ${styles.title}`}>
          {texts(fits ? 'start.headlinePicked' : 'start.headline', {
            count: fits?.items.length ?? SOLO_ROUNDS,
            models: words.numberWord((await readContestants()).length),
          })}
        </h1>
        {link && !fits && (
          <p role="alert" className={styles.lead}>
            {texts('start.badLink', { most: String(SOLO_ROUNDS) })}
          </p>
        )}
        <SoloStart
          at={start === '1' ? 'once' : 'press'}
          picked={fits}
          seed={wantedSeed.success ? wantedSeed.data : null}
          deck={wantedDeck.success ? wantedDeck.data : forBoard ? 'random' : 'close-calls'}
          mode={mode === 'duel' ? 'duel' : 'classic'}
          ranked={forBoard}
          classKey={wantedClass.success ? wantedClass.data : null}
          choiceCount={labels === '4' ? 4 : 10}
        />
      </main>
      <SiteFooter />
    </AreaTexts>
  )
}
