import { NICKNAME_MAX_LENGTH, ok, type Result, refuse } from '../../contracts/index.ts'

/** Controls, direction marks, zero width, fillers and other invisible characters, private use, unassigned. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
/** Accents that go with any script; the vowel signs of Devanagari or Thai are marks of theirs and tell names apart. */
const ACCENTS_AND_SPACES = /(?=\p{M})\p{Script=Inherited}|\s/gu

/** A name as it will be shown: compatibility forms unified, invisible characters gone, spaces single. */
export const cleanNickname = (typed: string): Result<string> => {
  const nickname = typed.replace(UNSEEN, '').normalize('NFKC').replace(/\s+/g, ' ').trim()
  const length = [...nickname].length
  if (length < 1 || length > NICKNAME_MAX_LENGTH || !/[\p{L}\p{N}]/u.test(nickname))
    return refuse(
      'nickname-invalid',
      `A nickname has 1 to ${NICKNAME_MAX_LENGTH} characters, with a letter or digit.`,
    )
  return ok(nickname)
}

/** Two names that fold to the same text would be taken for each other. */
export const foldNickname = (nickname: string): string =>
  // Upper case, since lower has two forms of the Greek sigma.
  nickname.normalize('NFKD').replace(ACCENTS_AND_SPACES, '').toUpperCase()
