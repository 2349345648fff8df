'use client'

import { useTranslations } from 'use-intl'
import { wilsonInterval } from '../../../contracts/index.ts'
import { useWords } from '../../_lib/use-words.ts'
import { totalOf } from '../_lib/people.ts'
import { ClassBars } from './class-bars.tsx'
import styles from './item.module.css'
import { usePeople } from './use-people.ts'

interface SaidProps {
  counts: readonly number[]
  label: number
  of: 'ten' | 'four'
}

const Said = ({ counts, label, of }: SaidProps) => {
  const texts = useTranslations('item')
  const words = useWords()
  const total = totalOf(counts)
  const right = counts[label]!
  return (
    <div className={styles.said}>
      <p>
        {texts(`people.${of}`, {
          total,
          right,
          share: words.percent(right / total),
          interval: words.interval(wilsonInterval(right, total)),
        })}
      </p>
      <ClassBars counts={counts} label={label} name={texts('people.bars')} />
    </div>
  )
}

/** How people answered this item, of ten labels and of four apart: of four most mistakes were not on offer. */
export const ItemPeople = ({ item, label }: { item: number; label: number }) => {
  const texts = useTranslations('item')
  const people = usePeople(true)
  if (!people) return <p aria-live="polite">{texts('people.loading')}</p>
  const [ten, four] = [people.ten.get(item), people.four.get(item)]
  if (!ten && !four) return <p>{texts('people.nobody')}</p>
  return (
    <>
      {ten && <Said counts={ten} label={label} of="ten" />}
      {four && <Said counts={four} label={label} of="four" />}
    </>
  )
}
