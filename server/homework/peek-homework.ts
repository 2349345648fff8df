import { type HomeworkPeek, ok, type Result } from '../../contracts/index.ts'
import { namesKind, namesLeft } from '../game/decide-people.ts'
import { foldNickname } from '../game/nickname.ts'
import { findHomework, type HomeworkContext, orUnavailable } from './find-homework.ts'

/** What one may know of homework by its link. */
export const peekHomework = (context: HomeworkContext, key: string): Promise<Result<HomeworkPeek>> =>
  orUnavailable(context, async () => {
    const found = await findHomework(context, key)
    if (!found.ok) return found
    const { homework, record, pieces } = found.value
    const { nicknames } = record.state.options
    const names = typeof nicknames === 'string' ? [] : await context.homework.listAttemptNames(key)
    const taken = new Set(names.map(foldNickname))
    return ok({
      key,
      pieceCount: pieces.length,
      until: homework.until,
      over: context.now() > homework.until,
      nicknames: namesKind(nicknames),
      freeNames: namesLeft(nicknames, (folded) => taken.has(folded)),
    })
  })
