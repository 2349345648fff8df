import styles from './settings.module.css'

interface Props {
  legend: string
  name: string
  options: readonly { readonly value: string | number; readonly text: string; readonly line?: string }[]
  initial: string | number
  className?: string
  /** Only for a game of one part. */
  single?: boolean
}

/** One choice among a few, all of them in sight. The browser holds what is chosen. */
export const OptionGroup = ({ legend, name, options, initial, className = '', single = false }: Props) => (
  <fieldset className={`${styles.group} ${className}`} data-single={single}>
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
