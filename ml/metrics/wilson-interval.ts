import { wilsonInterval as intervalOrNull } from '../../contracts/wilson-interval.ts'

/** The 95 % Wilson interval of `correct` out of `count`; without any items, all of [0, 1]. */
export const wilsonInterval = (correct: number, count: number): [number, number] =>
  intervalOrNull(correct, count) ?? [0, 1]
