import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { PEOPLE, type Subject } from './view.ts'

/** Who it is, as the page's language calls them. */
export const subjectName = (texts: Texts<'mistakes'>, words: Words, subject: Subject): string =>
  subject === PEOPLE ? texts('people.name') : words.modelName(subject)
