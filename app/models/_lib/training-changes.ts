import type { ModelSummary, Trained } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'

type Training = Trained['training']

const sameTeachers = (a: Training, b: Training): boolean =>
  a.teacherShare === b.teacherShare && a.teachers.join() === b.teachers.join()

/** In what the house training of `next` differs from that of `from`, a phrase each for a list; none where in nothing that is recorded. */
export const trainingChanges = (
  texts: Texts<'models'>,
  words: Words,
  from: ModelSummary,
  next: ModelSummary,
): string[] => {
  const [a, b] = [from.house.training, next.house.training]
  const [mirrored, mirroredBefore] = [b.augment?.mirror ?? false, a.augment?.mirror ?? false]
  const [shiftPx, shiftPxBefore] = [b.augment?.shiftPx ?? 0, a.augment?.shiftPx ?? 0]
  return [
    a.optimizer !== b.optimizer && texts('interpretation.next.optimizer', { optimizer: b.optimizer }),
    a.batchSize !== b.batchSize &&
      texts('interpretation.next.batch', {
        batch: words.count(b.batchSize),
        before: words.count(a.batchSize),
      }),
    a.trainItems !== b.trainItems && texts('interpretation.next.items', { items: words.count(b.trainItems) }),
    a.epochs !== b.epochs &&
      texts('interpretation.next.epochs', {
        epochs: words.count(b.epochs),
        before: words.count(a.epochs),
      }),
    mirrored !== mirroredBefore &&
      texts('interpretation.next.mirrored', { mirrored: mirrored ? 'yes' : 'no' }),
    shiftPx !== shiftPxBefore && texts('interpretation.next.moved', { shiftPx }),
    a.augmentedCopies !== b.augmentedCopies &&
      texts('interpretation.next.copies', { copies: b.augmentedCopies }),
    !sameTeachers(a, b) &&
      texts('interpretation.next.teachers', {
        taught: b.teachers.length > 0 ? 'yes' : 'no',
        teachers: words.list(b.teachers.map((teacher) => words.modelName(teacher))),
        share: words.percent(b.teacherShare),
      }),
  ].filter((change) => change !== false)
}
