'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { BrowserModel, BrowserPack, ModelId } from '../../contracts/index.ts'
import { Engine } from './engine.ts'
import type { EngineName, Started } from './protocol.ts'

export interface ModelState {
  phase: 'absent' | 'loading' | 'ready' | 'failed'
  /** Of its files, so far. */
  bytes: number
}

export interface EngineState {
  engine: Engine | null
  /** `asleep` until it is wanted. */
  phase: 'asleep' | 'starting' | 'ready' | 'failed'
  started: Started | null
  models: ReadonlyMap<ModelId, ModelState>
  load: (recipe: ModelId) => void
  choose: (engine: EngineName) => void
}

const ABSENT: ModelState = { phase: 'absent', bytes: 0 }

/** What a browser fetches for a model. */
export const bytesOf = ({ file, backbone }: BrowserModel): number =>
  [file, ...(backbone?.files ?? [])].reduce((sum, each) => sum + each.bytes, 0)

/** The engine with the small models, from when it is wanted on; a model with a backbone is loaded on request. */
export const useEngine = (pack: BrowserPack, wanted = true): EngineState => {
  const [engine, setEngine] = useState<Engine | null>(null)
  const [wished, setWished] = useState<EngineName | null>(null)
  const [started, setStarted] = useState<Started | null>(null)
  const [phase, setPhase] = useState<EngineState['phase']>('asleep')
  const [models, setModels] = useState<ReadonlyMap<ModelId, ModelState>>(new Map())
  /** Stay asked for when another engine takes over. */
  const asked = useRef(new Set<ModelId>())

  const set = useCallback((recipe: ModelId, change: Partial<ModelState>) => {
    setModels((before) => new Map(before).set(recipe, { ...(before.get(recipe) ?? ABSENT), ...change }))
  }, [])

  const loadInto = useCallback(
    async (into: Engine, recipe: ModelId) => {
      asked.current.add(recipe)
      set(recipe, { phase: 'loading', bytes: 0 })
      try {
        await into.load(recipe, (bytes) => set(recipe, { bytes }))
        set(recipe, { phase: 'ready' })
      } catch {
        set(recipe, { phase: 'failed' })
      }
    },
    [set],
  )

  useEffect(() => {
    if (!wanted) return
    let over = false
    const next = new Engine(pack)
    setPhase('starting')
    setModels(new Map())
    const begin = async () => {
      try {
        const found = await next.start(wished)
        if (over) return
        setStarted(found)
        setEngine(next)
        setPhase('ready')
      } catch {
        if (!over) setPhase('failed')
        return
      }
      for (const { recipe, backbone } of pack.models)
        if (!backbone || asked.current.has(recipe)) void loadInto(next, recipe)
      // Without it nothing is told to be unlike the data; the verdicts stand.
      await next.loadNovelty().catch(() => {})
    }
    void begin()
    return () => {
      over = true
      setEngine(null)
      next.stop()
    }
  }, [pack, wanted, wished, loadInto])

  const load = useCallback(
    (recipe: ModelId) => {
      if (engine) void loadInto(engine, recipe)
      else asked.current.add(recipe)
    },
    [engine, loadInto],
  )
  return { engine, phase, started, models, load, choose: setWished }
}
