import { type ModelId, ok, type Result, refuse } from '../../contracts/index.ts'
import { nameSkeleton } from '../game/name-skeleton.ts'
import { cleanNickname } from '../game/nickname.ts'
import { isUnsuitable } from './screen-nickname.ts'

/** Nobody is to be taken for the house. */
const RESERVED = ['Catwalk', 'Admin', 'Moderator']

/** A name for everybody's board as it is shown, with its skeleton; or why it is none. */
export const screenName = (
  typed: string,
  models: readonly ModelId[],
): Result<{ readonly name: string; readonly skeleton: string }> => {
  const cleaned = cleanNickname(typed)
  if (!cleaned.ok) return cleaned
  const skeleton = nameSkeleton(cleaned.value)
  // With letters of another script a word of abuse reads the same.
  if (isUnsuitable(cleaned.value) || isUnsuitable(skeleton.toLowerCase()))
    return refuse('nickname-unsuitable', 'This is no name for a board that everybody reads.')
  if ([...RESERVED, ...models].some((taken) => nameSkeleton(taken) === skeleton))
    return refuse('nickname-taken', `${cleaned.value} is another one's name.`)
  return ok({ name: cleaned.value, skeleton })
}
