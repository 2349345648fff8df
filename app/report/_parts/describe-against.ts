import type { AccuracyView } from '../../../contracts/index.ts'
import type { Texts } from '../../messages/messages.ts'

type Share = Pick<AccuracyView, 'accuracy'>

/** How many models a class, or one of it, is ahead of on the same items; where of none, how many it is level with. */
export const describeAgainst = (
  texts: Texts<'report'>,
  { people, models }: { people: Share; models: readonly Share[] },
): string => {
  const own = people.accuracy ?? 0
  const ahead = models.filter(({ accuracy }) => own > (accuracy ?? 0)).length
  if (ahead === models.length) return texts('against.all')
  if (ahead > 0) return texts('against.some', { ahead, models: models.length })
  const level = models.filter(({ accuracy }) => own === accuracy).length
  return level > 0 ? texts('against.level', { level, models: models.length }) : texts('against.none')
}
