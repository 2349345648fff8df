import type { Metadata } from 'next'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { getTexts } from '../../_lib/texts.ts'
import { PlayRoom } from './play-room.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTexts('play'))('title') })

export default async function PlayPage({ params }: { params: Promise<{ code: string }> }) {
  return (
    <AreaTexts areas={['play', 'games', 'refusals']}>
      <PlayRoom code={(await params).code} />
    </AreaTexts>
  )
}
