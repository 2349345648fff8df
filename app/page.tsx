import Link from 'next/link'
import { connection } from 'next/server'
import { Garment } from './_components/garment.tsx'
import { ModelMark } from './_components/model-mark.tsx'
import { SiteFooter } from './_components/site-footer.tsx'
import { SiteHeader } from './_components/site-header.tsx'
import { capitalise } from './_lib/capitalise.ts'
import { readContestants, readPackItems } from './_lib/read-pack.ts'
import { getTexts, getWords } from './_lib/texts.ts'
import styles from './landing.module.css'
import type { Texts } from './messages/messages.ts'

/** Chosen by eye from the test split: every class, told apart at a glance, light beside dark. */
const ON_SHOW = [28, 3, 301, 1186, 62, 205, 36, 120, 288, 148, 75]

/** Where the code goes: before all else on a phone, beside the other ways elsewhere, for the eye and for the Tab key alike. */
const CodeForm = ({
  id,
  texts,
  className,
}: {
  id: string
  texts: Texts<'landing'>
  className: string | undefined
}) => (
  <form action="/join" method="get" className={`${styles.way} ${className}`}>
    <h2 className={`headline ${styles.name}`}>
      <label htmlFor={id}>
        {texts.rich('join', { quiet: (more) => <span className="visually-hidden">{more}</span> })}
      </label>
    </h2>
    <div className={styles.code}>
      <input
        id={id}
        name="code"
        className="headline"
        placeholder={texts('code')}
        maxLength={8}
        required
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <button type="submit">
        {texts('go')} <span aria-hidden="true">→</span>
      </button>
    </div>
  </form>
)

export default async function LandingPage() {
  // The pack is the running server's, not the build's.
  await connection()
  const [items, models] = await Promise.all([readPackItems(ON_SHOW), readContestants()])
  const texts = await getTexts('landing')
  const words = await getWords()
  const many = words.numberWord(models.length)
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <div className={styles.opening}>
          <h1 className={`headline ${styles.title}`}>
            {texts.rich('headline', {
              line: (line) => <span>{line}</span>,
              mark: (mark) => <span className={styles.mark}>{mark}</span>,
            })}
          </h1>
          <CodeForm id="code-first" texts={texts} className={styles.first} />
          <div className={styles.about}>
            <p className={styles.models}>
              {models.map((model) => (
                <ModelMark key={model} model={model} size={30} />
              ))}
            </p>
            <p>{texts('about', { models: capitalise(many) })}</p>
          </div>
        </div>
        <ul className={styles.strip}>
          {items.map(({ imageBase64, label }, i) => (
            <li key={ON_SHOW[i]}>
              <Garment imageBase64={imageBase64} alt={words.className(label)} className={styles.garment} />
            </li>
          ))}
        </ul>
        <div className={styles.ways}>
          <Link href="/solo?start=1" prefetch={false} className={`${styles.way} ${styles.play}`}>
            <h2 className={`headline ${styles.name}`}>{texts('playNow')}</h2>
            <p>{texts('playLine', { models: many })}</p>
          </Link>
          <Link href="/host" prefetch={false} className={styles.way}>
            <h2 className={`headline ${styles.name}`}>{texts('host')}</h2>
            <p>{texts('hostLine')}</p>
          </Link>
          <CodeForm id="code-beside" texts={texts} className={styles.beside} />
        </div>
      </main>
      <SiteFooter />
    </>
  )
}
