import type { Metadata } from 'next'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { getTexts } from '../../_lib/texts.ts'
import { RemoteRoom } from './remote-room.tsx'

// The token stands in the address until the page has taken it: no referrer may carry the page's own address either.
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTexts('remote'))('title'),
  referrer: 'no-referrer',
})

export default async function RemotePage({ params }: { params: Promise<{ code: string }> }) {
  return (
    <AreaTexts areas={['remote', 'games', 'host', 'refusals']}>
      <RemoteRoom code={(await params).code} />
    </AreaTexts>
  )
}
