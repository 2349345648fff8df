import type { Metadata } from 'next'
import { BoardClassKeySchema, DeckNameSchema, SeedSchema } from '../../contracts/schemas.ts'
import { AreaTexts } from '../_components/area-texts.tsx'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { readContestants } from '../_lib/read-pack.ts'
import { getTexts, getWords } from '../_lib/texts.ts'
import styles from './solo.module.css'
import { SoloStart } from './solo-start.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTexts('solo'))('title') })

/**
 * `?start=1` starts at once; `seed`, `deck` and `labels` make it the game that somebody else played. `ranked=1` is for the board, with
 * `class` for that of a class too.
 */
export default async function SoloPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { start, seed, deck, labels, mode, ranked, class: classKey } = await searchParams
  const wantedSeed = SeedSchema.safeParse(seed)
  const wantedDeck = DeckNameSchema.safeParse(deck)
  const wantedClass = BoardClassKeySchema.safeParse(classKey)
  // What somebody else has played is no game for the board.
  const forBoard = ranked === '1' && !wantedSeed.success
  const texts = await getTexts('solo')
  const words = await getWords()
  return (
    <AreaTexts areas={['solo', 'games', 'refusals']}>
      <SiteHeader />
      <main className={styles.start}>
        <h1 className={`headline ${styles.title}`}>
          {texts('start.headline', { models: words.numberWord((await readContestants()).length) })}
        </h1>
        <SoloStart
          at={start === '1' ? 'once' : 'press'}
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
