import type { Trained } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'

/** What a pupil's training loss is against, which its validation loss is not; null where the labels alone taught it. */
export const describeTaught = (
  texts: Texts<'models'>,
  words: Words,
  { teachers, teacherShare }: Trained['training'],
): string | null =>
  teachers.length === 0
    ? null
    : texts('charts.curves.taught', {
        teachers: words.list(teachers.map((teacher) => words.modelName(teacher))),
        share: words.percent(teacherShare),
      })
