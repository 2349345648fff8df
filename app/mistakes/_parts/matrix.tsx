'use client'

import { type CSSProperties, type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { useWords } from '../../_lib/use-words.ts'
import type { Words } from '../../_lib/words.ts'
import { shortName } from '../../models/_lib/class-words.ts'
import { type Matrix as Counts, normalise, subtract } from '../_lib/confusion.ts'
import { KINDS, orderClasses } from '../_lib/order-classes.ts'
import { cellChange, selectedCell } from '../_lib/select-cell.ts'
import { subjectName } from '../_lib/subject-name.ts'
import { NO_FILTERS, type Norm } from '../_lib/view.ts'
import { useExplorer, ViewLink } from './explorer-context.tsx'
import styles from './matrix.module.css'

/** Up to here ink keeps its contrast on the shade. */
const MOST_SHADE_PERCENT = 56

type Values = readonly (readonly (number | null)[])[]

const valueText = (words: Words, value: number | null, norm: Norm, signed: boolean): string => {
  if (value === null) return '–'
  const size = Math.abs(value)
  const text = norm === 'count' ? words.count(size) : words.decimal(size * 100, size < 0.0995 ? 1 : 0)
  if (!signed || value === 0) return text
  return `${value > 0 ? '+' : '−'}${text}`
}

/** By the root of the share, so that one in a hundred can be seen beside one in five. */
const shadeOf = (share: number, hot: boolean): CSSProperties => ({
  background: hot
    ? `color-mix(in srgb, var(--hot) ${Math.min(MOST_SHADE_PERCENT, Math.sqrt(share) * 120).toFixed(1)}%, var(--paper))`
    : `color-mix(in srgb, var(--ink) ${Math.min(24, Math.sqrt(share) * 24).toFixed(1)}%, var(--paper))`,
})

/** Place of the worst mistake, or of the greatest difference off the diagonal. */
const worstOf = (values: Values): readonly [number, number] | null => {
  let worst: readonly [number, number] | null = null
  let most = 0
  values.forEach((row, label) => {
    row.forEach((value, answer) => {
      if (label === answer || Math.abs(value ?? 0) <= most) return
      most = Math.abs(value!)
      worst = [label, answer]
    })
  })
  return worst
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads from a cell of the table; null where it leads nowhere. */
const stepFrom = (event: KeyboardEvent, row: number, column: number, last: number) => {
  const step = STEPS[event.key]
  const hold = (at: number) => Math.max(0, Math.min(last, at))
  if (step) return [hold(row + step[0]), hold(column + step[1])] as const
  if (event.key === 'Home') return [event.ctrlKey ? 0 : row, 0] as const
  if (event.key === 'End') return [event.ctrlKey ? last : row, last] as const
  return null
}

interface Props {
  matrix: Counts
  /** Whose counts are taken away; null for none. */
  minus: Counts | null
}

/** Labels against answers, a table of links: each cell opens its items. */
export const Matrix = ({ matrix, minus }: Props) => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { view, meta } = useExplorer()
  const table = useRef<HTMLTableElement>(null)
  const { norm } = view
  const shown: Values = minus
    ? subtract(normalise(matrix, norm), normalise(minus, norm))
    : normalise(matrix, norm)
  const shares: Values = minus
    ? subtract(normalise(matrix, 'row'), normalise(minus, 'row'))
    : normalise(matrix, 'row')
  const classes = orderClasses(view.order, minus ? [matrix, minus] : [matrix])
  const selected = selectedCell(view)
  const worst = worstOf(shown)
  const [entryLabel, entryAnswer] = selected ?? worst ?? [classes[0]!, classes[0]!]
  const focused = useRef<string | null>(null)
  const stop = () => focused.current ?? `${entryLabel}-${entryAnswer}`
  // One stop for the tab key, as soon as there are arrows to go on from it. Set on the elements: a hundred cells need not be drawn again.
  const moveStop = () => {
    for (const cell of table.current!.querySelectorAll<HTMLElement>('[data-cell]'))
      (cell.firstElementChild as HTMLElement).tabIndex = cell.dataset.cell === stop() ? 0 : -1
  }
  useEffect(moveStop)
  const of = subjectName(texts, words, view.of)
  const less = view.minus && subjectName(texts, words, view.minus)
  const name = less ? texts('matrix.difference', { of, minus: less }) : of
  const startsKind = (label: number) => view.order === 'kind' && KINDS.some(([first]) => first === label)

  const enter = ({ target }: FocusEvent) => {
    const cell = target.parentElement?.dataset.cell
    if (cell === undefined) return
    focused.current = cell
    moveStop()
  }
  const press = (event: KeyboardEvent) => {
    const link = event.target as HTMLElement
    if (event.key === ' ') {
      event.preventDefault()
      link.click()
      return
    }
    const [row, column] = stop()
      .split('-')
      .map((label) => classes.indexOf(Number(label))) as [number, number]
    const to = stepFrom(event, row, column, classes.length - 1)
    if (!to) return
    event.preventDefault()
    const [label, answer] = [classes[to[0]]!, classes[to[1]]!]
    table.current?.querySelector<HTMLElement>(`[data-cell="${label}-${answer}"] a`)?.focus()
  }

  const describe = (label: number, answer: number): string => {
    const counts = {
      label: words.className(label),
      answer: words.className(answer),
      of,
      count: matrix[label]![answer]!,
    }
    const value = valueText(words, shown[label]![answer]!, norm, minus !== null)
    if (minus)
      return texts('matrix.differenceCell', { ...counts, minus: less!, other: minus[label]![answer]! })
    return texts(`matrix.cell.${norm}`, { ...counts, value })
  }

  return (
    <div className={styles.scroll}>
      <table ref={table} className={styles.table} data-kinds={view.order === 'kind'}>
        <caption className="visually-hidden">{texts('matrix.caption', { name })}</caption>
        <thead>
          <tr>
            <td />
            {classes.map((label) => (
              <th key={label} scope="col" data-starts={startsKind(label)}>
                <ClassSilhouette label={label} size={20} />
                <span aria-hidden="true">{shortName(words, label)}</span>
                <span className="visually-hidden">{words.className(label)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={press} onFocus={enter}>
          {classes.map((label) => (
            <tr key={label} data-starts={startsKind(label)}>
              <th scope="row">
                <ViewLink change={{ ...NO_FILTERS, sort: null, labels: [label] }} className={styles.name}>
                  <ClassSilhouette label={label} size={20} />
                  <span>{words.className(label)}</span>
                </ViewLink>
              </th>
              {classes.map((answer) => {
                const value = shown[label]![answer]!
                const share = shares[label]![answer]!
                const isWorst = worst?.[0] === label && worst[1] === answer
                const isSelected = selected?.[0] === label && selected[1] === answer
                const hot = minus ? (value ?? 0) > 0 : label !== answer
                return (
                  <td
                    key={answer}
                    className="figure"
                    data-cell={`${label}-${answer}`}
                    data-worst={isWorst && hot}
                    data-selected={isSelected}
                    data-starts={startsKind(answer)}
                    style={!share || (isWorst && hot) ? undefined : shadeOf(Math.abs(share), hot)}
                  >
                    <ViewLink
                      change={cellChange(view, label, answer, value ?? 0)}
                      current={isSelected}
                      name={describe(label, answer)}
                    >
                      {value === 0 ? '' : valueText(words, value, norm, minus !== null)}
                    </ViewLink>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="visually-hidden">
        {texts('matrix.keys', { items: meta.support.reduce((a, b) => a + b, 0) })}
      </p>
    </div>
  )
}
