'use client'

import { useTranslations } from 'use-intl'
import { TEAM_COUNTS } from '../../contracts/index.ts'
import { OptionGroup } from './option-group.tsx'
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

/** What is good as it stands, for those who want it otherwise. */
export const MoreSettings = () => {
  const texts = useTranslations('host')
  return (
    <details className={styles.more}>
      <summary>
        <span className={styles.text}>{texts('settings.more.name')}</span>
        <span className={styles.line}>{texts('settings.more.line')}</span>
      </summary>
      <div className={styles.switches}>
        {SWITCHES.map(([name, on]) => (
          <label key={name} className={styles.switch}>
            <input type="checkbox" name={name} defaultChecked={on} />
            <span>
              <span className={styles.text}>{texts(`settings.${name}.name`)}</span>
              <span className={styles.line}> {texts(`settings.${name}.line`)}</span>
            </span>
          </label>
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
      <label className={styles.names}>
        <span className="caption">{texts('settings.names')}</span>
        <textarea name="names" rows={4} maxLength={8000} spellCheck={false} />
      </label>
    </details>
  )
}
