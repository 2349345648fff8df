import { useTranslations } from 'use-intl'
import { assertNever } from '../../contracts/index.ts'
import type { Trouble } from './find-trouble.ts'

/** What is to be changed before the room opens. */
export const TroubleText = ({ trouble }: { trouble: Trouble }) => {
  const texts = useTranslations('host')
  switch (trouble.kind) {
    case 'noClass':
      return texts('settings.trouble.noClass')
    case 'everyClass':
      return texts('settings.trouble.everyClass')
    case 'small': {
      const { pieces, rounds, practice } = trouble
      return texts('settings.trouble.small', { pieces, rounds, practice: String(practice) })
    }
    default:
      return assertNever(trouble)
  }
}
