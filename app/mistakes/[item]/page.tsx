import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { type Label, PACK_ITEM_COUNT } from '../../../contracts/index.ts'
import { AreaTexts } from '../../_components/area-texts.tsx'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { Garment } from '../../_components/garment.tsx'
import { SiteFooter } from '../../_components/site-footer.tsx'
import { SiteHeader } from '../../_components/site-header.tsx'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { Section } from '../../models/_parts/section.tsx'
import { LEVELS, suspicionOf } from '../_lib/bands.ts'
import { neighboursOf } from '../_lib/neighbours.ts'
import { parseView } from '../_lib/parse-view.ts'
import { type Query, queryOf } from '../_lib/query-of.ts'
import { readExplorer } from '../_lib/read-explorer.ts'
import { readItemImage, readItemModels, readNearest } from '../_lib/read-item.ts'
import { runView } from '../_lib/run-view.ts'
import { asksPeople } from '../_lib/view.ts'
import { writeView } from '../_lib/write-view.ts'
import { ArgueLabel } from '../_parts/argue-label.tsx'
import styles from '../_parts/item.module.css'
import { ItemHeat } from '../_parts/item-heat.tsx'
import { ItemPeople } from '../_parts/item-people.tsx'
import { ItemTable } from '../_parts/item-table.tsx'
import { ItemWay } from '../_parts/item-way.tsx'
import { NearestImage } from '../_parts/nearest-image.tsx'
import { TroubleNote } from '../_parts/trouble-note.tsx'
import { Workbench } from '../_workbench/workbench.tsx'

interface Props {
  params: Promise<{ item: string }>
  searchParams: Promise<Query>
}

/** As an address writes it: no sign, no leading nought. */
const itemOf = (written: string): number | null =>
  /^(0|[1-9]\d{0,3})$/.test(written) && Number(written) < PACK_ITEM_COUNT ? Number(written) : null

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const item = itemOf((await params).item)
  const texts = await getTexts('item')
  return { title: item === null ? texts('none.title') : texts('title', { item: String(item) }) }
}

/** One item, and all that is known of it. Its query is that of the view one came from. */
export default async function ItemPage({ params, searchParams }: Props) {
  // The pack is the running server's, not the build's.
  await connection()
  const item = itemOf((await params).item)
  if (item === null) notFound()
  const [{ meta, data }, models, nearest, imageBase64] = await Promise.all([
    readExplorer(),
    readItemModels(item),
    readNearest(item),
    readItemImage(item),
  ])
  const { view, troubles } = parseView(queryOf(await searchParams), meta)
  const texts = await getTexts('item')
  const words = await getWords()
  const { columns } = data
  const label: Label = columns.labels[item]!
  const margin = columns.margin[item]!
  const contestants = models.filter(({ contestant }) => contestant)
  const name = words.className(label)
  const facts = [
    { name: texts('facts.margin'), value: words.decimal(margin, 2) },
    { name: texts('facts.difficulty'), value: texts(`levels.${LEVELS[data.level[item]!]!}`) },
    { name: texts('facts.suspicion'), value: words.percent(suspicionOf(margin)) },
    { name: texts('facts.distance'), value: words.decimal(columns.distance[item]!, 2) },
  ]
  return (
    <AreaTexts areas={['mistakes', 'item', 'refusals']}>
      <SiteHeader />
      <main className={styles.main}>
        <TroubleNote troubles={troubles} />
        <ItemWay
          item={item}
          meta={meta}
          query={writeView(view, meta)}
          found={asksPeople(view) ? undefined : neighboursOf(item, runView(view, data).items)}
        />
        <div className={styles.opening}>
          <Garment
            imageBase64={imageBase64}
            alt={texts('picture', { item: String(item), label: name })}
            className={styles.large}
          />
          <div className={styles.about}>
            <p className="caption">{texts('kicker', { item: String(item) })}</p>
            <h1 className={`headline ${styles.title}`}>
              <ClassSilhouette label={label} size={56} />
              {name}
            </h1>
            <p className={styles.lead}>
              {texts('lead', {
                right: data.rightCount[item]!,
                count: words.numberWord(data.rightCount[item]!),
                of: words.numberWord(contestants.length),
                said: words.list([...new Set(contestants.map(({ answer }) => words.className(answer)))]),
              })}{' '}
              {columns.suspect[item] === 1 && texts('suspect')}
            </p>
            <dl className={styles.facts}>
              {facts.map((fact) => (
                <div key={fact.name}>
                  <dt className="caption">{fact.name}</dt>
                  <dd className="figure">{fact.value}</dd>
                </div>
              ))}
            </dl>
            <p className={styles.small}>{texts('facts.terms')}</p>
          </div>
        </div>
        <Section
          id="models"
          kicker={texts('models.kicker')}
          title={texts('models.title')}
          lead={texts('models.lead')}
        >
          <ItemTable models={models} label={label} />
        </Section>
        {nearest && (
          <Section
            id="nearest"
            kicker={texts('nearest.kicker')}
            title={texts('nearest.title')}
            lead={texts('nearest.lead')}
          >
            <NearestImage
              nearest={nearest}
              label={label}
              imageBase64={imageBase64}
              near={data.near[item] === 1}
            />
          </Section>
        )}
        <Section id="people" kicker={texts('people.kicker')} title={texts('people.title')}>
          <ItemPeople item={item} label={label} />
        </Section>
        <Section
          id="argue"
          kicker={texts('argue.kicker')}
          title={texts('argue.title')}
          lead={texts('argue.lead', { label: name, suspicion: words.percent(suspicionOf(margin)) })}
        >
          <ArgueLabel item={item} label={label} />
        </Section>
        {/* The last section is what is worked on live: heat maps as the pack has them, and whatever joins them. */}
        <Section
          id="workbench"
          kicker={texts('heat.kicker')}
          title={texts('heat.title')}
          lead={texts('heat.lead')}
          wide
        >
          <ItemHeat models={contestants} label={label} imageBase64={imageBase64} />
          <Workbench imageBase64={imageBase64} label={label} />
        </Section>
      </main>
      <SiteFooter />
    </AreaTexts>
  )
}
