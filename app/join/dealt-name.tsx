import { useTranslations } from 'use-intl'
import { Button } from '../_components/button.tsx'
import styles from './dealt-name.module.css'

interface Props {
  /** Null where all names are taken. */
  name: string | null
  disabled: boolean
  onAnother: () => void
}

/** A name that one is dealt, large; another is a press away. */
export const DealtName = ({ name, disabled, onAnother }: Props) => {
  const texts = useTranslations('join')
  if (name === null) return <p>{texts('dealtTaken')}</p>
  return (
    <>
      <p className="caption" id="dealt">
        {texts('name')}
      </p>
      <output className={`headline ${styles.name}`} aria-labelledby="dealt dealt-name">
        <span id="dealt-name">{name}</span>
      </output>
      <Button variant="quiet" className={styles.another} onClick={onAnother} disabled={disabled}>
        {texts('another')}
      </Button>
    </>
  )
}
