import { useTranslations } from 'use-intl'
import { assertNever, NICKNAME_LIST_MAX, NICKNAME_MAX_LENGTH } from '../../contracts/index.ts'
import type { Trouble } from './find-trouble.ts'

/** What is to be changed before the room opens. */
export const TroubleText = ({ trouble }: { trouble: Trouble }) => {
  const texts = useTranslations('host')
  switch (trouble.kind) {
    case 'noClass':
      return texts('settings.trouble.noClass')
    case 'everyClass':
      return texts('settings.trouble.everyClass')
    case 'noName':
      return texts('settings.trouble.noName')
    case 'manyNames':
      return texts('settings.trouble.manyNames', { names: trouble.names, most: NICKNAME_LIST_MAX })
    case 'longName':
      return texts('settings.trouble.longName', { name: trouble.name, most: NICKNAME_MAX_LENGTH })
    case 'small': {
      const { pieces, rounds, practice } = trouble
      return texts('settings.trouble.small', { pieces, rounds, practice })
    }
    default:
      return assertNever(trouble)
  }
}
