import type { Metadata } from 'next'
import { connection } from 'next/server'
import { AreaTexts } from '../_components/area-texts.tsx'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { getTexts, getWords } from '../_lib/texts.ts'
import { describeView } from './_lib/describe-view.ts'
import { firstView } from './_lib/first-view.ts'
import { parseView } from './_lib/parse-view.ts'
import { type Query, queryOf } from './_lib/query-of.ts'
import { readExplorer } from './_lib/read-explorer.ts'
import { Explorer } from './_parts/explorer.tsx'
import styles from './mistakes.module.css'

interface Props {
  searchParams: Promise<Query>
}

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const { meta } = await readExplorer()
  const { view } = parseView(queryOf(await searchParams), meta)
  return { title: describeView(await getTexts('mistakes'), await getWords(), view, meta) }
}

/** The models' mistakes. The address says all that is shown, see app/mistakes/_lib/parse-view.ts. */
export default async function MistakesPage({ searchParams }: Props) {
  // The pack is the running server's, not the build's.
  await connection()
  const explorer = await readExplorer()
  const { view, troubles } = parseView(queryOf(await searchParams), explorer.meta)
  return (
    <AreaTexts areas={['mistakes']}>
      <SiteHeader />
      <main className={styles.main}>
        <Explorer meta={explorer.meta} first={await firstView(view, troubles, explorer)} />
      </main>
      <SiteFooter />
    </AreaTexts>
  )
}
