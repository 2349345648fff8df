import type { Metadata } from 'next'
import { connection } from 'next/server'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { formatCount } from '../_lib/format.ts'
import { readModels } from '../_lib/read-pack.ts'
import { ModelSection } from './model-section.tsx'
import styles from './models.module.css'
import { Overview } from './overview.tsx'

export const metadata: Metadata = { title: 'Models' }

export default async function ModelsPage() {
  // The pack is the running server's, not the build's.
  await connection()
  const models = await readModels()
  const items = models[0]?.metrics.weighted.support ?? 0
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <div className={styles.opening}>
          <h1 className={`headline ${styles.title}`}>Five models, one rail</h1>
          <p className={styles.about}>
            Each was shown the same {formatCount(items)} test items, which none of them was trained on. The
            pin is the share it labelled right; the band is its 95 % Wilson interval. What follows is how each
            was trained and which clothes it takes for which.
          </p>
        </div>
        <Overview models={models} />
        {models.map((model) => (
          <ModelSection key={model.recipe} model={model} />
        ))}
      </main>
      <SiteFooter />
    </>
  )
}
