import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { z } from 'zod'
import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelIdSchema } from '../../../contracts/schemas.ts'
import { SiteFooter } from '../../_components/site-footer.tsx'
import { SiteHeader } from '../../_components/site-header.tsx'
import { readModels } from '../../_lib/read-pack.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { FIRST_SHOWN } from '../_lib/one-sided.ts'
import { ChooseTwo } from './choose-two.tsx'
import styles from './compare.module.css'
import { Comparison } from './comparison.tsx'

/** How many items of a side are shown: never fewer than come anyway. */
const ShownSchema = z.coerce.number().int().min(FIRST_SHOWN).catch(FIRST_SHOWN)

/** `?a=` and `?b=`; without them the first two recipes, or the one after the one given. */
const QuerySchema = z.object({
  a: ModelIdSchema.optional(),
  b: ModelIdSchema.optional(),
  onlyA: ShownSchema,
  onlyB: ShownSchema,
})

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The two asked for; undefined where the pack does not have one. */
const findTwo = async (searchParams: Props['searchParams']) => {
  const [query, models] = await Promise.all([searchParams, readModels()])
  const { data } = QuerySchema.safeParse(query)
  const find = (id: string) => models.find(({ recipe }) => recipe === id)
  const a = data && (data.a ? find(data.a) : models[0])
  const after = models[models.indexOf(a as ModelSummary) + 1] ?? models[0]
  const b = data && (data.b ? find(data.b) : after)
  return { models, a, b, shown: data }
}

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const { a, b } = await findTwo(searchParams)
  if (!a || !b) return { title: (await getTexts('common'))('notFound.title') }
  const texts = await getTexts('models')
  const words = await getWords()
  return { title: texts('compare.title', { a: words.modelName(a.recipe), b: words.modelName(b.recipe) }) }
}

export default async function ComparePage({ searchParams }: Props) {
  // The pack is the running server's, not the build's.
  await connection()
  const { models, a, b, shown } = await findTwo(searchParams)
  if (!a || !b || !shown) notFound()
  const texts = await getTexts('models')
  return (
    <>
      <SiteHeader />
      <main className={styles.main}>
        <ChooseTwo models={models} a={a} b={b} />
        {a.recipe === b.recipe ? (
          <p className={styles.same}>{texts('compare.same')}</p>
        ) : (
          <Comparison a={a} b={b} shown={shown} />
        )}
      </main>
      <SiteFooter />
    </>
  )
}
