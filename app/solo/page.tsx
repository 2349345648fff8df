import type { Metadata } from 'next'
import { DeckNameSchema, SeedSchema } from '../../contracts/schemas.ts'
import { SiteHeader } from '../_components/site-header.tsx'
import { formatNumber } from '../_lib/format.ts'
import { readContestants } from '../_lib/read-pack.ts'
import styles from './solo.module.css'
import { SoloStart } from './solo-start.tsx'

export const metadata: Metadata = { title: 'Play alone' }

/** `?start=1` starts at once; `seed`, `deck` and `labels` make it the game that somebody else played. */
export default async function SoloPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { start, seed, deck, labels } = await searchParams
  const wantedSeed = SeedSchema.safeParse(seed)
  const wantedDeck = DeckNameSchema.safeParse(deck)
  return (
    <>
      <SiteHeader />
      <main className={styles.start}>
        <h1 className={`headline ${styles.title}`}>
          Ten pieces, you and {formatNumber((await readContestants()).length)} models
        </h1>
        <SoloStart
          at={start === '1' ? 'once' : 'press'}
          seed={wantedSeed.success ? wantedSeed.data : null}
          deck={wantedDeck.success ? wantedDeck.data : 'close-calls'}
          choiceCount={labels === '4' ? 4 : 10}
        />
      </main>
    </>
  )
}
