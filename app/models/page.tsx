import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { capitalise, formatCount, formatNumber } from '../_lib/format.ts'
import { readAnalysis, readModels, readSearch, readTransfer } from '../_lib/read-pack.ts'
import { describeSearch } from './_lib/search-lines.ts'
import { describeTransfer } from './_lib/transfer-effects.ts'
import { AgreementBars } from './_parts/agreement-bars.tsx'
import { Overview } from './_parts/overview.tsx'
import { SearchPlot } from './_parts/search-plot.tsx'
import { Section } from './_parts/section.tsx'
import { TransferPlot } from './_parts/transfer-plot.tsx'
import styles from './models.module.css'

export const metadata: Metadata = { title: 'Models' }

export default async function ModelsPage() {
  // The pack is the running server's, not the build's.
  await connection()
  const [models, analysis, transfer, search] = await Promise.all([
    readModels(),
    readAnalysis(),
    readTransfer(),
    readSearch(),
  ])
  const items = models[0]?.house.metrics.weighted.support ?? 0
  const agreement = analysis?.agreement
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <div className={styles.opening}>
          <h1 className={`headline ${styles.title}`}>
            {capitalise(formatNumber(models.length))} models, one rail
          </h1>
          <div className={styles.about}>
            <p>
              Each was shown the same {formatCount(items)} test items, which none of them was trained on. The
              pin is the share it labelled right, the band its 95&nbsp;% interval. A page each says how it is
              built, what it reaches and where it goes wrong.
            </p>
            <p>
              <Link href="/models/compare" className={styles.compare}>
                Compare any two
              </Link>
            </p>
          </div>
        </div>
        <Overview models={models} />
        {agreement && (
          <Section
            id="agreement"
            kicker="Agreement"
            title={
              <>
                <span className={styles.hot}>{formatCount(agreement.allWrong)}</span> fool{' '}
                {agreement.models.length === 2 ? 'both' : `all ${formatNumber(agreement.models.length)}`}
              </>
            }
            lead={`That many items no contestant labels right. On ${formatCount(agreement.allWrongSameAnswer)} of them all give one and the same wrong answer; on ${formatCount(agreement.allWrongSameAnswerConfident)} they are so sure of it that the label itself is suspect.`}
          >
            <AgreementBars agreement={agreement} />
          </Section>
        )}
        {transfer && (
          <Section
            id="transfer"
            kicker="The deck’s riddle"
            title="Why the ResNet fell"
            lead={describeTransfer(transfer.cells)}
          >
            <TransferPlot transfer={transfer} />
          </Section>
        )}
        {search && (
          <Section
            id="search"
            kicker="The search"
            title={<>One of {formatCount(search.gridSize)}</>}
            lead={describeSearch(search)}
          >
            <SearchPlot search={search} />
          </Section>
        )}
      </main>
      <SiteFooter />
    </>
  )
}
