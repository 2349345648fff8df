import type { Metadata } from 'next'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { getTexts } from '../../_lib/texts.ts'
import { SoloRoom } from './solo-room.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTexts('solo'))('title') })

export default async function SoloRoomPage({ params }: { params: Promise<{ code: string }> }) {
  return (
    <AreaTexts areas={['solo', 'games', 'refusals', 'leaderboard']}>
      <SoloRoom code={(await params).code} />
    </AreaTexts>
  )
}
