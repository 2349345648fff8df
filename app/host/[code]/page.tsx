import type { Metadata } from 'next'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { getTexts } from '../../_lib/texts.ts'
import { HostRoom } from './host-room.tsx'

// A host link's token stands in the address until the page has taken it.
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTexts('host'))('title'),
  referrer: 'no-referrer',
})

export default async function HostRoomPage({ params }: { params: Promise<{ code: string }> }) {
  return (
    <AreaTexts areas={['host', 'games', 'refusals']}>
      <HostRoom code={(await params).code} />
    </AreaTexts>
  )
}
