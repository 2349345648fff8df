'use client'

import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { BrowserPack, ModelId } from '../../contracts/index.ts'
import type { Verdict } from './protocol.ts'
import type { EngineState } from './use-engine.ts'

export interface SeenState {
  /** Of the models that are ready, in the pack's order. */
  verdicts: Verdict[]
  distance: number | null
  /** Whether all of it is about these pixels. */
  settled: boolean
}

interface Work {
  engine: NonNullable<EngineState['engine']>
  pixels: Uint8Array
  /** Quick models together, each slow one on its own. */
  groups: ModelId[][]
}

/** What the models make of a picture, again whenever it changes; while they think, only the newest picture waits. Null pixels are not shown to them. */
export const useSeen = (
  pack: BrowserPack,
  { engine, models }: EngineState,
  pixels: Uint8Array | null,
): SeenState => {
  const [verdicts, setVerdicts] = useState<ReadonlyMap<ModelId, { of: Uint8Array; verdict: Verdict }>>(
    new Map(),
  )
  const [distance, setDistance] = useState<number | null>(null)
  const next = useRef<Work | null>(null)
  const busy = useRef(false)

  const groups = useMemo(() => {
    const ready = pack.models.filter(({ recipe }) => models.get(recipe)?.phase === 'ready')
    const quick = ready.filter(({ backbone }) => !backbone).map(({ recipe }) => recipe)
    const slow = ready.filter(({ backbone }) => backbone).map(({ recipe }) => [recipe])
    return [...(quick.length > 0 ? [quick] : []), ...slow]
  }, [pack, models])
  // The map of the models changes with every byte that comes; the groups do not.
  const key = groups.map((group) => group.join()).join(';')
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  const steady = useMemo(() => groups, [key])

  useEffect(() => {
    if (!engine || !pixels || steady.length === 0) return
    next.current = { engine, pixels, groups: steady }
    const think = async () => {
      if (busy.current) return
      busy.current = true
      while (next.current) {
        const work: Work = next.current
        next.current = null
        for (const group of work.groups) {
          if (next.current) break
          const seen = await work.engine.predict(work.pixels, group).catch(() => null)
          if (!seen) break
          // What is drawn goes before what is said of it.
          startTransition(() => {
            setVerdicts((before) => {
              const after = new Map(before)
              for (const verdict of seen.verdicts) after.set(verdict.recipe, { of: work.pixels, verdict })
              return after
            })
            setDistance(seen.distance)
          })
        }
      }
      busy.current = false
    }
    void think()
  }, [engine, pixels, steady])

  const ready = steady.flat()
  const shown = pixels ? ready.flatMap((recipe) => verdicts.get(recipe) ?? []) : []
  return {
    verdicts: shown.map(({ verdict }) => verdict),
    distance: pixels ? distance : null,
    settled: ready.length > 0 && shown.length === ready.length && shown.every(({ of }) => of === pixels),
  }
}
