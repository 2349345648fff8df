'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TEAM_COUNTS } from '../../contracts/index.ts'
import { OptionGroup } from './option-group.tsx'
import { LESSON_SWITCHES, NICKNAME_CHOICES } from './read-settings.ts'
import styles from './settings.module.css'

/** Each with whether it stands on from the beginning. */
const SWITCHES = [
  ['practice', false],
  ['lifeline', false],
  ['crowd', true],
  ['changeable', false],
  ['autoAdvance', false],
  ['standings', false],
  ['closed', false],
] as const

interface SwitchProps {
  name: (typeof SWITCHES)[number][0]
  initial: boolean
  /** The lesson turns it on, whatever is chosen; without the lesson what was chosen holds again. */
  byLesson: boolean
}

const Switch = ({ name, initial, byLesson }: SwitchProps) => {
  const texts = useTranslations('host')
  const [on, setOn] = useState(initial)
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        name={name}
        checked={byLesson || on}
        disabled={byLesson}
        onChange={(event) => setOn(event.target.checked)}
      />
      <span>
        <span className={styles.text}>{texts(`settings.${name}.name`)}</span>
        <span className={styles.line}> {texts(`settings.${name}.line`)}</span>
        {byLesson && <span className={styles.line}> {texts('settings.byLesson')}</span>}
      </span>
    </label>
  )
}

const Nicknames = () => {
  const texts = useTranslations('host')
  return (
    <>
      <OptionGroup
        legend={texts('settings.nicknames.legend')}
        name="nicknames"
        options={[
          {
            value: NICKNAME_CHOICES.free,
            text: texts('settings.nicknames.free.name'),
            line: texts('settings.nicknames.free.line'),
          },
          {
            value: NICKNAME_CHOICES.dealt,
            text: texts('settings.nicknames.dealt.name'),
            line: texts('settings.nicknames.dealt.line'),
          },
          {
            value: NICKNAME_CHOICES.list,
            text: texts('settings.nicknames.list.name'),
            line: texts('settings.nicknames.list.line'),
          },
        ]}
        initial={NICKNAME_CHOICES.free}
        className={styles.wide}
      />
      <label className={styles.names}>
        <span className="caption">{texts('settings.names')}</span>
        <textarea name="names" rows={4} maxLength={8000} spellCheck={false} />
      </label>
    </>
  )
}

/** What is good as it stands, for those who want it otherwise. */
export const MoreSettings = ({ lesson }: { lesson: boolean }) => {
  const texts = useTranslations('host')
  return (
    <details className={styles.more}>
      <summary>
        <span className={styles.text}>{texts('settings.more.name')}</span>
        <span className={styles.line}>{texts('settings.more.line')}</span>
      </summary>
      <div className={styles.switches}>
        {SWITCHES.map(([name, on]) => (
          <Switch key={name} name={name} initial={on} byLesson={lesson && LESSON_SWITCHES.has(name)} />
        ))}
      </div>
      <OptionGroup
        legend={texts('settings.teams')}
        name="teams"
        options={TEAM_COUNTS.map((count) => ({
          value: count,
          text: count === 0 ? texts('settings.noTeams') : String(count),
        }))}
        initial={0}
      />
      <Nicknames />
    </details>
  )
}
