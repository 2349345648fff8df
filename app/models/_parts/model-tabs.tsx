import Link from 'next/link'
import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import styles from './model-tabs.module.css'

/** Every recipe's page, this one underlined. Where there is no room for names, a plus tells a variant from what it varies. */
export const ModelTabs = ({ models, current }: { models: readonly ModelSummary[]; current: string }) => (
  <nav className={styles.tabs} aria-label="Models">
    {models.map(({ recipe, name, short }) => (
      <Link
        key={recipe}
        href={`/models/${recipe}`}
        className={styles.tab}
        style={{ '--color': modelColor(recipe) } as object}
        aria-current={recipe === current ? 'page' : undefined}
      >
        <ModelMark model={recipe} size={22} />
        <span className={styles.short} aria-hidden="true">
          {short}
        </span>
        {models.some((base) => recipe.startsWith(`${base.recipe}-`)) && (
          <span className={`figure ${styles.variant}`} aria-hidden="true">
            +
          </span>
        )}
        <span className="visually-hidden">{name}</span>
      </Link>
    ))}
    <Link href={`/models/compare?a=${current}`} className={styles.compare}>
      Compare
    </Link>
  </nav>
)
