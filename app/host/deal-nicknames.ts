import { NICKNAME_LIST_MAX } from '../../contracts/index.ts'
import type { Locale } from '../_lib/locale.ts'
import { makeNickname } from '../_lib/nickname.ts'

/** Some go to names that came before. */
const TRIES = 3 * NICKNAME_LIST_MAX

/**
 * Made-up names to deal to a class, all different, as many as a list holds.
 *
 * @param random in [0, 1)
 * @throws where the words of the language do not load
 */
export const dealNicknames = async (locale: Locale, random?: () => number): Promise<string[]> => {
  const names = new Set<string>()
  for (let i = 0; i < TRIES && names.size < NICKNAME_LIST_MAX; i += 1)
    names.add(await makeNickname(locale, random))
  return [...names]
}
