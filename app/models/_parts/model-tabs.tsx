import Link from 'next/link'
import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import styles from './model-tabs.module.css'

/** Every recipe's page, this one underlined. Where there is no room for names, a plus tells a variant from what it varies. */
export const ModelTabs = async ({
  models,
  current,
}: {
  models: readonly ModelSummary[]
  current: string
}) => {
  const texts = await getTexts('models')
  const words = await getWords()
  return (
    <nav className={styles.tabs} aria-label={texts('overview.title')}>
      {models.map(({ recipe }) => (
        <Link
          key={recipe}
          href={`/models/${recipe}`}
          className={styles.tab}
          style={{ '--color': modelColor(recipe) } as object}
          aria-current={recipe === current ? 'page' : undefined}
        >
          <ModelMark model={recipe} size={22} />
          <span className={styles.short} aria-hidden="true">
            {words.modelShort(recipe)}
          </span>
          {models.some((base) => recipe.startsWith(`${base.recipe}-`)) && (
            <span className={`figure ${styles.variant}`} aria-hidden="true">
              +
            </span>
          )}
          <span className="visually-hidden">{words.modelName(recipe)}</span>
        </Link>
      ))}
      <Link href={`/models/compare?a=${current}`} className={styles.compare}>
        {texts('compare.go')}
      </Link>
    </nav>
  )
}
