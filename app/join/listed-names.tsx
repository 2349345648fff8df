import { useTranslations } from 'use-intl'
import styles from './listed-names.module.css'

/** The names of the host's list that nobody has taken yet, one of which is one's own. */
export const ListedNames = ({ names }: { names: readonly string[] }) => {
  const texts = useTranslations('join')
  return (
    <fieldset className={styles.names}>
      <legend className="caption">{texts('listed')}</legend>
      {names.length === 0 && <p>{texts('listTaken')}</p>}
      {names.map((name) => (
        <label key={name} className={styles.name}>
          <input type="radio" name="listed" value={name} required />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
