import { TEAM_COUNTS } from '../../contracts/index.ts'
import { OptionGroup } from './option-group.tsx'
import styles from './settings.module.css'

const SWITCHES = [
  ['practice', 'Practice round', 'Each part begins with a round that counts for nothing.', false],
  ['lifeline', 'Ask a model', 'Once a game, for half the points of that round.', false],
  ['crowd', 'Crowd and committee', 'Your majority and the models’ mean play as two more contestants.', true],
  ['changeable', 'Answers can be changed', 'Until the round closes.', false],
  ['autoAdvance', 'Goes on by itself', 'Reveal and standings make way after some seconds.', false],
  ['standings', 'Standings at the end only', 'Not after every round.', false],
  ['closed', 'Nobody comes in late', 'The doors shut when the game begins.', false],
] as const

const TEAM_OPTIONS = TEAM_COUNTS.map((count) => ({
  value: count,
  text: count === 0 ? 'None' : String(count),
}))

/** What is good as it stands, for those who want it otherwise. */
export const MoreSettings = () => (
  <details className={styles.more}>
    <summary>
      <span className={styles.text}>More settings</span>
      <span className={styles.line}>Practice, lifeline, teams, names, timing</span>
    </summary>
    <div className={styles.switches}>
      {SWITCHES.map(([name, text, line, on]) => (
        <label key={name} className={styles.switch}>
          <input type="checkbox" name={name} defaultChecked={on} />
          <span>
            <span className={styles.text}>{text}</span>
            <span className={styles.line}> {line}</span>
          </span>
        </label>
      ))}
    </div>
    <OptionGroup legend="Teams" name="teams" options={TEAM_OPTIONS} initial={0} />
    <label className={styles.names}>
      <span className="caption">Names that may be taken, one a line; empty: any</span>
      <textarea name="names" rows={4} maxLength={8000} spellCheck={false} />
    </label>
  </details>
)
