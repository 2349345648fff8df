// Word lists in the languages of the pages; no list of ours would be as long, or kept.
import { Profanity } from '@2toad/profanity'

const filter = new Profanity({
  languages: ['en', 'fr', 'es', 'de'],
  wholeWord: true,
  unicodeWordBoundaries: true,
})
// First and family names before they are anything else.
filter.whitelist.addWords(['dick', 'fanny', 'willy', 'randy', 'cox', 'wang', 'dong', 'kok', 'gay', 'hitt'])

/** Whether a nickname has a word that no class should read on its wall, also where its letters are set apart: `F.u.c.k`. */
export const isUnsuitable = (nickname: string): boolean => {
  const plain = nickname.normalize('NFKC')
  return filter.exists(plain) || filter.exists(plain.replace(/[^\p{L}\p{N}\s]/gu, ''))
}
