import type { Metadata } from 'next'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { SiteFooter } from '../../_components/site-footer.tsx'
import { SiteHeader } from '../../_components/site-header.tsx'
import { getTexts } from '../../_lib/texts.ts'
import { OwnPlace } from './own-place.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTexts('leaderboard'))('me.title'),
  robots: { index: false },
})

/** The holder's own: nothing of it is known to the server before the browser has shown its secret. */
export default function OwnPlacePage() {
  return (
    <AreaTexts areas={['leaderboard', 'games', 'refusals']}>
      <SiteHeader />
      <OwnPlace />
      <SiteFooter />
    </AreaTexts>
  )
}
