import styles from './solo.module.css'

/** One of several, as words in boxes. */
export const Choices = <T extends string | number | boolean>({
  legend,
  name,
  options,
  chosen,
  onChoose,
}: {
  legend: string
  name: string
  options: readonly { readonly value: T; readonly label: string }[]
  chosen: T
  onChoose: (value: T) => void
}) => (
  <fieldset className={styles.options}>
    <legend className="caption">{legend}</legend>
    {options.map(({ value, label }) => (
      <label key={String(value)} className={styles.option}>
        <input
          type="radio"
          name={name}
          className="visually-hidden"
          checked={chosen === value}
          onChange={() => onChoose(value)}
        />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
)
