import type { Metadata } from 'next'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { getTexts } from '../../_lib/texts.ts'
import { ReportRoom } from './report-room.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTexts('report'))('title'),
  robots: { index: false },
})

export default async function ReportPage({ params }: { params: Promise<{ roomId: string }> }) {
  return (
    <AreaTexts areas={['report', 'games', 'refusals', 'assign']}>
      <ReportRoom roomId={(await params).roomId} />
    </AreaTexts>
  )
}
