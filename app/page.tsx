import Link from 'next/link'
import { connection } from 'next/server'
import { CLASS_NAMES } from '../contracts/index.ts'
import { Garment } from './_components/garment.tsx'
import { ModelMark } from './_components/model-mark.tsx'
import { SiteFooter } from './_components/site-footer.tsx'
import { SiteHeader } from './_components/site-header.tsx'
import { capitalise, formatNumber } from './_lib/format.ts'
import { readContestants, readPackItems } from './_lib/read-pack.ts'
import styles from './landing.module.css'

/** Chosen by eye from the test split: every class, told apart at a glance, light beside dark. */
const ON_SHOW = [28, 3, 301, 1186, 62, 205, 36, 120, 288, 148, 75]

export default async function LandingPage() {
  // The pack is the running server's, not the build's.
  await connection()
  const [items, models] = await Promise.all([readPackItems(ON_SHOW), readContestants()])
  const many = formatNumber(models.length)
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <div className={styles.opening}>
          <h1 className={`headline ${styles.title}`}>
            <span>Is that </span>
            <span>a shirt </span>
            <span>
              or a coat<span className={styles.mark}>?</span>
            </span>
          </h1>
          <div className={styles.about}>
            <p className={styles.models}>
              {models.map((model) => (
                <ModelMark key={model} model={model} size={30} />
              ))}
            </p>
            <p>
              {capitalise(many)} neural models label ten kinds of clothes. So does your class. Play the same
              items, see where each of you goes wrong, and find out what a confusion matrix is by making one.
            </p>
          </div>
        </div>
        <ul className={styles.strip}>
          {items.map(({ imageBase64, label }, i) => (
            <li key={ON_SHOW[i]}>
              <Garment imageBase64={imageBase64} alt={CLASS_NAMES[label] ?? ''} className={styles.garment} />
            </li>
          ))}
        </ul>
        <div className={styles.ways}>
          <Link href="/solo?start=1" className={`${styles.way} ${styles.play}`}>
            <h2 className={`headline ${styles.name}`}>Play now</h2>
            <p>Ten items, {many} models, two minutes</p>
          </Link>
          <Link href="/host" className={styles.way}>
            <h2 className={`headline ${styles.name}`}>Host a class</h2>
            <p>No account. Phones join by code</p>
          </Link>
          <form action="/join" method="get" className={styles.way}>
            <h2 className={`headline ${styles.name}`}>
              <label htmlFor="code">
                Join<span className="visually-hidden"> with the code of the room</span>
              </label>
            </h2>
            <div className={styles.code}>
              <input
                id="code"
                name="code"
                className="headline"
                placeholder="Code"
                maxLength={8}
                required
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
              />
              <button type="submit">
                Join <span aria-hidden="true">→</span>
              </button>
            </div>
          </form>
        </div>
      </main>
      <SiteFooter />
    </>
  )
}
