import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { capitalise } from '../_lib/capitalise.ts'
import { readAnalysis, readModels, readSearch, readTransfer } from '../_lib/read-pack.ts'
import { getTexts, getWords } from '../_lib/texts.ts'
import { describeSearch } from './_lib/search-lines.ts'
import { describeTransfer } from './_lib/transfer-effects.ts'
import { AgreementBars } from './_parts/agreement-bars.tsx'
import { Overview } from './_parts/overview.tsx'
import { SearchPlot } from './_parts/search-plot.tsx'
import { Section } from './_parts/section.tsx'
import { TransferPlot } from './_parts/transfer-plot.tsx'
import styles from './models.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTexts('models'))('overview.title'),
})

export default async function ModelsPage() {
  // The pack is the running server's, not the build's.
  await connection()
  const [models, analysis, transfer, search] = await Promise.all([
    readModels(),
    readAnalysis(),
    readTransfer(),
    readSearch(),
  ])
  const texts = await getTexts('models')
  const words = await getWords()
  const items = models[0]?.house.metrics.weighted.support ?? 0
  const agreement = analysis?.agreement
  const augmented = models.find(({ recipe }) => recipe === 'resnet50-augmented')
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <div className={styles.opening}>
          <h1 className={`headline ${styles.title}`}>
            {texts('overview.headline', { count: capitalise(words.numberWord(models.length)) })}
          </h1>
          <div className={styles.about}>
            <p>{texts('overview.about', { items: words.count(items) })}</p>
            <p>
              <Link href="/models/compare" prefetch={false} className={styles.compare}>
                {texts('overview.compare')}
              </Link>
            </p>
          </div>
        </div>
        <Overview models={models} />
        {agreement && (
          <Section
            id="agreement"
            kicker={texts('overview.agreement.kicker')}
            title={texts.rich('overview.agreement.title', {
              hot: (count) => <span className={styles.hot}>{count}</span>,
              items: words.count(agreement.allWrong),
              models: agreement.models.length,
              count: words.numberWord(agreement.models.length),
            })}
            lead={texts('overview.agreement.lead', {
              same: words.count(agreement.allWrongSameAnswer),
              suspect: words.count(agreement.allWrongSameAnswerConfident),
            })}
          >
            <AgreementBars agreement={agreement} />
          </Section>
        )}
        {transfer && (
          <Section
            id="transfer"
            kicker={texts('overview.transfer.kicker')}
            title={texts('overview.transfer.title')}
            lead={describeTransfer(texts, words, transfer.cells)}
          >
            <TransferPlot transfer={transfer} published={augmented?.published ?? null} />
          </Section>
        )}
        {search && (
          <Section
            id="search"
            kicker={texts('search.kicker')}
            title={texts('search.title', { grid: words.count(search.gridSize) })}
            lead={describeSearch(texts, words, search)}
          >
            <SearchPlot search={search} />
          </Section>
        )}
      </main>
      <SiteFooter />
    </>
  )
}
