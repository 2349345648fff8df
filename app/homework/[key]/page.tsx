import type { Metadata } from 'next'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { SiteFooter } from '../../_components/site-footer.tsx'
import { SiteHeader } from '../../_components/site-header.tsx'
import { getTexts } from '../../_lib/texts.ts'
import { HomeworkStart } from './homework-start.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTexts('homework'))('title'),
  robots: { index: false },
})

export default async function HomeworkPage({ params }: { params: Promise<{ key: string }> }) {
  return (
    <AreaTexts areas={['homework', 'join', 'games', 'refusals']}>
      <SiteHeader />
      <HomeworkStart homeworkKey={(await params).key} />
      <SiteFooter />
    </AreaTexts>
  )
}
