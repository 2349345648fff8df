import { setTimeout as pause } from 'node:timers/promises'
import type { Contender } from './contender.ts'
import { median } from './median.ts'

const WARM_UP = 3
/** BLAS and OpenMP threads go on spinning for some time after their work and would hinder whoever is next. */
const PAUSE_MS = 60

/**
 * Median milliseconds of `steps` steps of each contender, in their order. They take turns step by step, each round begun by
 * another one, so that whatever else the machine does hits all of them.
 */
export const takeTurns = async (contenders: Contender[], steps: number): Promise<number[]> => {
  const times = contenders.map((): number[] => [])
  for (let round = -WARM_UP; round < steps; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const which = (turn + round + WARM_UP) % contenders.length
      const { ms } = (await contenders[which]!.ask('step')) as { ms: number }
      if (round >= 0) times[which]!.push(ms)
      await pause(PAUSE_MS)
    }
  }
  return times.map(median)
}
