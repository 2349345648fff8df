import type { Metrics } from '../../../contracts/index.ts'
import { capitalise } from '../../_lib/capitalise.ts'
import type { Words } from '../../_lib/words.ts'

/** A class in the head of a narrow column: `T-shirt`, `Boot`. */
export const shortName = (words: Words, label: number): string =>
  capitalise(words.className(label).split('/')[0]!.split(' ').at(-1)!)

/** The best and the worst class by F1 among those whose F1 is defined; null where there is none. */
export const extremeClasses = ({ perClass }: Pick<Metrics, 'perClass'>) => {
  const ranked = perClass
    .flatMap(({ f1, recall, precision }, label) => (f1 === null ? [] : [{ label, f1, recall, precision }]))
    .sort((a, b) => b.f1 - a.f1)
  const best = ranked[0]
  const worst = ranked.at(-1)
  return best && worst ? { best, worst } : null
}
