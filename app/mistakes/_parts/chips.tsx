'use client'

import { useTranslations } from 'use-intl'
import { useWords } from '../../_lib/use-words.ts'
import type { Counts } from '../_lib/run-view.ts'
import { focusOf } from '../_lib/tile.ts'
import { PEOPLE, sortOf, type View } from '../_lib/view.ts'
import styles from './chips.module.css'
import { useExplorer, ViewLink } from './explorer-context.tsx'

interface Chip {
  readonly key: string
  readonly text: string
  readonly on: boolean
  readonly change: Partial<View>
  readonly count: number | null
}

const isExactly = (ids: readonly string[], wanted: readonly string[]): boolean =>
  ids.length === wanted.length && wanted.every((id) => ids.includes(id))

/** What one asks of nearly every view, a press each. */
export const Chips = ({ counts }: { counts: Counts | null }) => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { meta, view } = useExplorer()
  const focus = focusOf(view, meta)
  const all = meta.contestants
  const rest = all.filter((id) => id !== focus)
  const at = all.indexOf(focus)
  const models = words.numberWord(all.length)
  const agreement = (
    key: string,
    text: string,
    wanted: Pick<View, 'right' | 'wrong' | 'same'>,
    count: number | undefined,
  ): Chip => {
    const on =
      isExactly(view.right, wanted.right) && isExactly(view.wrong, wanted.wrong) && view.same === wanted.same
    return {
      key,
      text,
      on,
      change: on ? { right: [], wrong: [], same: false } : wanted,
      count: count ?? null,
    }
  }
  const model = words.modelShort(focus)
  const chips: Chip[] = [
    agreement(
      'allWrong',
      texts('chips.allWrong', { models }),
      { right: [], wrong: all, same: false },
      counts?.allWrong,
    ),
    agreement(
      'same',
      texts('chips.allWrongSame'),
      { right: [], wrong: all, same: true },
      counts?.allWrongSame,
    ),
    ...(at < 0
      ? []
      : [
          agreement(
            'onlyWrong',
            texts('chips.onlyWrong', { model }),
            { right: rest, wrong: [focus], same: false },
            counts?.onlyWrong[at],
          ),
          agreement(
            'onlyRight',
            texts('chips.onlyRight', { model }),
            { right: [focus], wrong: rest, same: false },
            counts?.onlyRight[at],
          ),
        ]),
    {
      key: 'suspect',
      text: texts('chips.suspect'),
      on: view.suspect,
      change: { suspect: !view.suspect },
      count: counts?.suspect ?? null,
    },
    {
      key: 'near',
      text: texts('chips.near'),
      on: view.near,
      change: { near: !view.near },
      count: counts?.near ?? null,
    },
  ]
  const sort = sortOf(view)
  const certain = sort.by === 'conf' && sort.descending
  // A chip that would show nothing is no offer, unless it is on and has to be taken off.
  const offered = chips.filter(({ on, count }) => on || count === null || count > 0)
  return (
    <p className={styles.chips}>
      {offered.map(({ key, text, on, change, count }) => (
        <ViewLink key={key} change={change} current={on} className={styles.chip}>
          {count === null ? text : texts('chips.counted', { text, count })}
        </ViewLink>
      ))}
      {view.of !== PEOPLE && (
        <ViewLink
          change={{
            sort: certain
              ? { by: 'difficulty', model: null, descending: true }
              : { by: 'conf', model: focus, descending: true },
          }}
          current={certain}
          className={styles.chip}
        >
          {texts('chips.certain')}
        </ViewLink>
      )}
    </p>
  )
}
