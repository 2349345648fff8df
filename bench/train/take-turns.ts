import { setTimeout as pause } from 'node:timers/promises'
import type { Contender } from './contender.ts'
import { median } from './median.ts'

/** Before its times count a contender takes so many steps, and for so long: an engine that compiles while it runs is slower at first, and a training is not its first steps. */
const WARM_UP = { steps: 3, ms: 1_500 }
/** A turn is a step, or as many as take so long: a training's short steps follow each other, and do not each begin with cold caches. */
const TURN_MS = 50
/** BLAS and OpenMP threads go on spinning for some time after their work and would hinder whoever is next. */
const PAUSE_MS = 60

const takeStep = async (contender: Contender): Promise<number> =>
  ((await contender.ask('step')) as { ms: number }).ms

const warmUp = async (contender: Contender): Promise<void> => {
  for (let steps = 0, ms = 0; steps < WARM_UP.steps || ms < WARM_UP.ms; steps++)
    ms += await takeStep(contender)
}

/** Milliseconds of a step, on average over a turn. */
const takeTurn = async (contender: Contender): Promise<number> => {
  let steps = 0
  let ms = 0
  for (; ms < TURN_MS; steps++) ms += await takeStep(contender)
  return ms / steps
}

/**
 * Milliseconds of a step of each contender, in their order, once each is warm: the median of `turns` turns. Each round of turns
 * is begun by another one, so that whatever else the machine does hits all of them.
 */
export const takeTurns = async (contenders: Contender[], turns: number): Promise<number[]> => {
  const times = contenders.map((): number[] => [])
  for (const contender of contenders) await warmUp(contender)
  for (let round = 0; round < turns; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const which = (turn + round) % contenders.length
      times[which]!.push(await takeTurn(contenders[which]!))
      await pause(PAUSE_MS)
    }
  }
  return times.map(median)
}
