import type { Metadata } from 'next'
import { AreaTexts } from '../../../_components/area-texts.tsx'
import { getTexts } from '../../../_lib/texts.ts'
import { HomeworkRoom } from './homework-room.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTexts('homework'))('title'),
  robots: { index: false },
})

export default async function HomeworkPlayPage({ params }: { params: Promise<{ key: string }> }) {
  return (
    <AreaTexts areas={['homework', 'solo', 'games', 'refusals']}>
      <HomeworkRoom homeworkKey={(await params).key} />
    </AreaTexts>
  )
}
