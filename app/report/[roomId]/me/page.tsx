import type { Metadata } from 'next'
import { AreaTexts } from '../../../_components/area-texts.tsx'
import { getTexts } from '../../../_lib/texts.ts'
import { OwnRoom } from './own-room.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTexts('report'))('ownTitle'),
  robots: { index: false },
})

export default async function OwnPage({ params }: { params: Promise<{ roomId: string }> }) {
  return (
    <AreaTexts areas={['report', 'games', 'refusals']}>
      <OwnRoom roomId={(await params).roomId} />
    </AreaTexts>
  )
}
