'use client'

import { useTranslations } from 'use-intl'
import type { ModelId } from '../../../contracts/index.ts'
import { useWords } from '../../_lib/use-words.ts'
import { LEVELS } from '../_lib/bands.ts'
import type { Counts } from '../_lib/run-view.ts'
import { focusOf } from '../_lib/tile.ts'
import { MODEL_SORTS, PEOPLE_FACETS, SORTS, type SortKey, sortOf } from '../_lib/view.ts'
import chips from './chips.module.css'
import { Choose } from './choose.tsx'
import { useExplorer, ViewLink } from './explorer-context.tsx'
import styles from './filters.module.css'
import { SaidField } from './said-field.tsx'
import { SpanField } from './span-field.tsx'

const toggled = <T,>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one]

const LabelFacet = ({ counts }: { counts: Counts }) => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { view } = useExplorer()
  return (
    <fieldset className={styles.group}>
      <legend className="caption">{texts('filters.label')}</legend>
      <span className={chips.chips}>
        {counts.labels.map((count, label) => (
          <ViewLink
            key={words.className(label)}
            change={{ labels: toggled(view.labels, label).sort((a, b) => a - b) }}
            current={view.labels.includes(label)}
            className={chips.chip}
          >
            {texts('chips.counted', { text: words.className(label), count })}
          </ViewLink>
        ))}
      </span>
    </fieldset>
  )
}

/** Each contestant right, wrong, or either. */
const PatternFacet = () => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { meta, view, go } = useExplorer()
  const stateOf = (id: ModelId) =>
    view.right.includes(id) ? 'right' : view.wrong.includes(id) ? 'wrong' : 'either'
  const set = (id: ModelId, state: string) => {
    const [right, wrong] = [view.right, view.wrong].map((ids) => ids.filter((other) => other !== id))
    go?.({
      right: state === 'right' ? [...right!, id] : right!,
      wrong: state === 'wrong' ? [...wrong!, id] : wrong!,
    })
  }
  return (
    <fieldset className={styles.group}>
      <legend className="caption">{texts('filters.pattern')}</legend>
      <span className={styles.row}>
        {meta.contestants.map((id) => (
          <span key={id} className={styles.model}>
            <span aria-hidden="true">{words.modelShort(id)}</span>
            <Choose
              name={words.modelName(id)}
              value={stateOf(id)}
              options={(['either', 'right', 'wrong'] as const).map((value) => ({
                value,
                text: texts(`filters.states.${value}`),
              }))}
              onChange={(state) => set(id, state)}
            />
          </span>
        ))}
        <ViewLink change={{ same: !view.same }} current={view.same} className={chips.chip}>
          {texts('filters.same')}
        </ViewLink>
      </span>
    </fieldset>
  )
}

const BandFacet = ({ counts }: { counts: Counts }) => {
  const texts = useTranslations('mistakes')
  const { view } = useExplorer()
  return (
    <fieldset className={styles.group}>
      <legend className="caption">{texts('filters.level')}</legend>
      <span className={chips.chips}>
        {LEVELS.map((level, k) => (
          <ViewLink
            key={level}
            change={{ levels: toggled(view.levels, level) }}
            current={view.levels.includes(level)}
            className={chips.chip}
          >
            {texts('chips.counted', { text: texts(`levels.${level}`), count: counts.levels[k]! })}
          </ViewLink>
        ))}
      </span>
    </fieldset>
  )
}

const PeopleFacets = ({ counts }: { counts: Counts }) => {
  const texts = useTranslations('mistakes')
  const { view } = useExplorer()
  return (
    <fieldset className={styles.group}>
      <legend className="caption">{texts('filters.people')}</legend>
      <span className={chips.chips}>
        {PEOPLE_FACETS.map((facet) => (
          <ViewLink
            key={facet}
            change={{ people: view.people === facet ? null : facet }}
            current={view.people === facet}
            className={chips.chip}
          >
            {texts('chips.counted', {
              text: texts(`filters.answered.${facet}`),
              count: counts.people[facet],
            })}
          </ViewLink>
        ))}
      </span>
    </fieldset>
  )
}

const ConfidenceFacet = () => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { meta, view, go } = useExplorer()
  const model = view.confidence?.model ?? focusOf(view, meta)
  return (
    <>
      <SpanField
        name={texts('filters.confidence', { model: words.modelName(model) })}
        most={[0, 1]}
        step={0.01}
        value={view.confidence?.span ?? null}
        onChange={(span) => go?.({ confidence: span && { model, span } })}
      />
      <fieldset className={styles.group}>
        <legend className="caption">{texts('filters.whose')}</legend>
        <Choose
          name={texts('filters.whose')}
          value={model}
          options={meta.recipes.map((value) => ({ value, text: words.modelName(value) }))}
          onChange={(next) => go?.({ confidence: { model: next, span: view.confidence?.span ?? [0, 1] } })}
        />
      </fieldset>
    </>
  )
}

const SortField = () => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { meta, view, go } = useExplorer()
  const sort = sortOf(view)
  const model = sort.model ?? focusOf(view, meta)
  return (
    <fieldset className={styles.group}>
      <legend className="caption">{texts('filters.sort')}</legend>
      <span className={styles.row}>
        <Choose
          name={texts('filters.sort')}
          value={sort.by}
          options={SORTS.map((value) => ({ value, text: texts(`sorts.${value}`) }))}
          onChange={(value) => {
            const by = value as SortKey
            go?.({ sort: { ...sort, by, model: MODEL_SORTS.has(by) ? model : null } })
          }}
        />
        {MODEL_SORTS.has(sort.by) && (
          <Choose
            name={texts('filters.whose')}
            value={model}
            options={meta.recipes.map((value) => ({ value, text: words.modelName(value) }))}
            onChange={(value) => go?.({ sort: { ...sort, model: value } })}
          />
        )}
        <Choose
          name={texts('filters.direction')}
          value={sort.descending ? 'down' : 'up'}
          options={(['down', 'up'] as const).map((value) => ({ value, text: texts(`filters.${value}`) }))}
          onChange={(value) => go?.({ sort: { ...sort, descending: value === 'down' } })}
        />
      </span>
    </fieldset>
  )
}

/** Everything that can be asked, with what each choice would show. Null counts: nothing can be asked yet. */
export const Filters = ({ counts }: { counts: Counts | null }) => {
  const texts = useTranslations('mistakes')
  const { view, go } = useExplorer()
  return (
    <details className={styles.filters}>
      <summary className={styles.summary}>{texts('filters.name')}</summary>
      {counts && go ? (
        <div className={styles.body}>
          <SortField />
          <LabelFacet counts={counts} />
          <PatternFacet />
          <SaidField />
          <div className={styles.row}>
            <ConfidenceFacet />
            <SpanField
              name={texts('filters.margin')}
              most={[-1, 1]}
              step={0.01}
              value={view.margin}
              onChange={(margin) => go({ margin })}
            />
            <SpanField
              name={texts('filters.doubt')}
              most={[0, 1]}
              step={0.01}
              value={view.doubt}
              onChange={(doubt) => go({ doubt })}
            />
          </div>
          <BandFacet counts={counts} />
          <PeopleFacets counts={counts} />
        </div>
      ) : (
        <p aria-live="polite">{texts('loading')}</p>
      )}
    </details>
  )
}
