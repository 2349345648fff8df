'use client'

import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { PACK_ITEM_COUNT } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { useWords } from '../../_lib/use-words.ts'
import { countMatrix } from '../_lib/confusion.ts'
import { describeView, showsPeople } from '../_lib/describe-view.ts'
import type { FirstView } from '../_lib/first-view.ts'
import { parseView } from '../_lib/parse-view.ts'
import { NOBODY } from '../_lib/people.ts'
import { picksOf } from '../_lib/picks.ts'
import { prepareData, runView } from '../_lib/run-view.ts'
import { asksPeople, type Meta, PEOPLE, type Subject, type View } from '../_lib/view.ts'
import { viewCsv } from '../_lib/view-csv.ts'
import { viewLink, writeView } from '../_lib/write-view.ts'
import { Actions } from './actions.tsx'
import { ActiveFilters } from './active-filters.tsx'
import { Chips } from './chips.tsx'
import styles from './explorer.module.css'
import { ExplorerContext, ViewLink } from './explorer-context.tsx'
import { Filters } from './filters.tsx'
import { Gallery } from './gallery.tsx'
import { ItemImages } from './item-images.ts'
import { MatrixPanel } from './matrix-panel.tsx'
import { SubjectTabs } from './subject-tabs.tsx'
import { TroubleNote } from './trouble-note.tsx'
import { useColumns } from './use-columns.ts'
import { ItemImagesContext } from './use-item-image.ts'
import { usePeople } from './use-people.ts'
import { pushQuery, useQuery } from './use-query.ts'
import { useStirred } from './use-stirred.ts'
import { useUnfilled } from './use-unfilled.ts'

/** Who opens the map waits for it; most only read the matrix. */
const MapPanel = lazy(async () => ({ default: (await import('./map-panel.tsx')).MapPanel }))

interface Props {
  meta: Meta
  first: FirstView
}

/** The matrix or the map, and the items that the address asks for. What the server found stands until the data are here. */
export const Explorer = ({ meta, first: served }: Props) => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const address = useQuery()
  const { view, troubles } = useMemo(() => parseView(new URLSearchParams(address), meta), [address, meta])
  const query = writeView(view, meta)
  const first = served.query === query ? served : null
  const stirred = useStirred()
  const gallery = useRef<HTMLDivElement>(null)
  const unfilled = useUnfilled(gallery)
  const short = unfilled && first?.found && first.found.total > first.found.tiles.length
  const asked = Boolean(stirred || short || !first?.found || view.panel === 'map' || showsPeople(view))
  const { columns, retry } = useColumns(meta, asked)
  const people = usePeople(asked)
  const [lit, setLit] = useState<number | null>(null)

  const known = columns.status === 'ready' ? columns.value : null
  const data = useMemo(
    () => (known ? prepareData(meta, known, people ?? NOBODY) : null),
    [known, people, meta],
  )
  const images = useMemo(
    () => (known ? new ItemImages(meta.imagesUrl, known, served.found?.tiles ?? []) : null),
    [known, meta, served],
  )
  const found = useMemo(
    () => (data && !(asksPeople(view) && !people) ? runView(view, data) : null),
    [data, view, people],
  )
  const total = found?.items.length ?? first?.found?.total ?? null
  const picks = useMemo(() => (found ? picksOf(found.items, query) : null), [found, query])

  const go = useCallback(
    (change: Partial<View>) => {
      const next = { ...view, ...change }
      pushQuery(viewLink(next, meta))
      // What was scrolled away is another view's; and on a phone a cell opens its items below the matrix.
      const filtered = writeView({ ...next, ...LOOK }, meta) !== writeView({ ...view, ...LOOK }, meta)
      const top = gallery.current?.getBoundingClientRect().top ?? 0
      if (filtered && (top < 0 || ('said' in change && top > window.innerHeight * 0.7)))
        gallery.current?.scrollIntoView({ block: 'start' })
    },
    [view, meta],
  )
  const state = useMemo(
    () => ({ meta, view, go: columns.status === 'failed' ? null : go }),
    [meta, view, go, columns.status],
  )

  const matrixOf = (subject: Subject | null, given: FirstView['matrix'] | undefined) => {
    if (subject === null) return null
    if (subject === PEOPLE && !people) return null
    return data ? countMatrix(subject, data.columns, meta, data.people) : (given ?? null)
  }
  const name = describeView(texts, words, view, meta)
  const of =
    view.labels.length > 0
      ? view.labels.reduce((sum, label) => sum + meta.support[label]!, 0)
      : PACK_ITEM_COUNT
  const waiting = (
    <p className={styles.mapWaiting} aria-live="polite">
      {texts(columns.status === 'failed' ? 'failed' : 'loading')}
    </p>
  )
  useEffect(() => {
    document.title = `${name} · Catwalk`
  }, [name])

  return (
    <ExplorerContext value={state}>
      <ItemImagesContext value={images}>
        <TroubleNote troubles={troubles} />
        <div className={styles.columns}>
          <div className={styles.left}>
            {meta.embedded && (
              <p className={styles.panels}>
                {(['matrix', 'map'] as const).map((panel) => (
                  <ViewLink
                    key={panel}
                    change={{ panel }}
                    current={panel === view.panel}
                    className={styles.panelLink}
                  >
                    {texts(`panels.${panel}`)}
                  </ViewLink>
                ))}
                <a href="/mistakes/stories" className={styles.panelLink}>
                  {texts('panels.stories')}
                </a>
              </p>
            )}
            {view.panel === 'matrix' ? (
              <>
                <SubjectTabs />
                <MatrixPanel
                  matrix={matrixOf(view.of, first?.matrix)}
                  minus={matrixOf(view.minus, first?.minus)}
                  nobody={people && people.ten.size === 0}
                />
              </>
            ) : (
              <Suspense fallback={waiting}>
                {data && found ? <MapPanel data={data} items={found.items} lit={lit} /> : waiting}
              </Suspense>
            )}
          </div>
          <div ref={gallery} className={styles.right}>
            <p className="caption" aria-live="polite">
              {total === null ? texts('loading') : texts('gallery.count', { count: total, of })}
            </p>
            <h1 className={`headline ${styles.title}`}>{name}</h1>
            <ActiveFilters />
            <Chips counts={found?.counts ?? first?.found?.counts ?? null} />
            <Filters counts={found?.counts ?? first?.found?.counts ?? null} />
            {columns.status === 'failed' && (
              <div role="alert" className={styles.failed}>
                <p>{texts('failed')}</p>
                <Button onClick={retry}>{texts('retry')}</Button>
              </div>
            )}
            {total === 0 && people && people.ten.size === 0 && (asksPeople(view) || showsPeople(view)) ? (
              <p className={styles.nobody}>{texts('people.none.text')}</p>
            ) : (
              total !== null && (
                <Gallery
                  items={found?.items ?? null}
                  data={data}
                  first={first?.found ?? null}
                  onLit={view.panel === 'map' ? setLit : undefined}
                />
              )
            )}
            <Actions
              total={total ?? 0}
              picks={picks ?? first?.found?.picks ?? null}
              name={name}
              csv={found && data ? () => viewCsv(found.items, data) : null}
            />
          </div>
        </div>
      </ItemImagesContext>
    </ExplorerContext>
  )
}

/** What changes how a view is looked at, not which items it has. */
const LOOK = { of: '', minus: null, norm: 'count', order: 'class', panel: 'matrix', colour: null } as const
