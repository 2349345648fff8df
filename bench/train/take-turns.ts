import { setTimeout as pause } from 'node:timers/promises'
import type { Contender } from './contender.ts'
import { median } from './median.ts'

/** Before its times count a contender takes so many steps, and for so long: an engine that compiles while it runs is slower at first, and a training is not its first steps. */
const WARM_UP = { steps: 3, ms: 1_500 }
/** BLAS and OpenMP threads go on spinning for some time after their work and would hinder whoever is next. */
const PAUSE_MS = 60

const takeTurn = async (contender: Contender, turnMs: number): Promise<{ ms: number; steps: number }> =>
  (await contender.ask(`turn ${turnMs}`)) as { ms: number; steps: number }

const warmUp = async (contender: Contender, turnMs: number): Promise<void> => {
  for (let steps = 0, ms = 0; steps < WARM_UP.steps || ms < WARM_UP.ms; ) {
    const turn = await takeTurn(contender, turnMs)
    steps += turn.steps
    ms += turn.ms
  }
}

/**
 * Milliseconds of a step of each contender, in their order, once each is warm: the median of `turns` turns. A turn is a step, or as many as take
 * `turnMs`: a training's steps follow each other and do not each begin with cold caches. Each round of turns
 * is begun by another one, so that whatever else the machine does hits all of them.
 */
export const takeTurns = async (
  contenders: Contender[],
  turns: number,
  turnMs: number,
): Promise<number[]> => {
  const times = contenders.map((): number[] => [])
  for (const contender of contenders) await warmUp(contender, turnMs)
  for (let round = 0; round < turns; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const which = (turn + round) % contenders.length
      const { ms, steps } = await takeTurn(contenders[which]!, turnMs)
      times[which]!.push(ms / steps)
      await pause(PAUSE_MS)
    }
  }
  return times.map(median)
}
