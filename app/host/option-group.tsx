import styles from './settings.module.css'

interface Props {
  legend: string
  name: string
  options: readonly { readonly value: string | number; readonly text: string; readonly line?: string }[]
  initial: string | number
  className?: string
}

/** One choice among a few, all of them in sight. The browser holds what is chosen. */
export const OptionGroup = ({ legend, name, options, initial, className = '' }: Props) => (
  <fieldset className={`${styles.group} ${className}`}>
    <legend className="caption">{legend}</legend>
    <div className={styles.options}>
      {options.map(({ value, text, line }) => (
        <label key={value} className={styles.option}>
          <input type="radio" name={name} value={value} defaultChecked={value === initial} />
          <span className={styles.face}>
            <span className={styles.text}>{text}</span>
            {line && <span className={styles.line}> {line}</span>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
)
