'use client'

import { useEffect, useState } from 'react'
import type { Engine } from './engine.ts'
import type { HeatQuestion, HeatResult } from './protocol.ts'

export interface HeatState {
  /** By the trained model; null until it is there. */
  trained: HeatResult | null
  /** By the shuffled one, where it is asked for. */
  shuffled: HeatResult | null
  phase: 'working' | 'there' | 'failed'
}

const NOTHING: HeatState = { trained: null, shuffled: null, phase: 'working' }
/** A picture that is being drawn is explained once it rests for so long. */
const REST_MS = 250

/** The map that answers a question, and beside it, on request, the one of the model with shuffled weights. */
export const useHeat = (
  engine: Engine | null,
  { recipe, method, fill, pixels, label }: Omit<HeatQuestion, 'randomised'>,
  check: boolean,
): HeatState => {
  const [state, setState] = useState<HeatState>(NOTHING)
  useEffect(() => {
    if (!engine) return
    let over = false
    setState((before) => ({ ...before, phase: 'working' }))
    const ask = async () => {
      const question = { recipe, method, fill, pixels, label }
      try {
        const trained = await engine.explain({ ...question, randomised: false })
        if (over) return
        setState({ trained, shuffled: null, phase: check ? 'working' : 'there' })
        if (!check) return
        const shuffled = await engine.explain({ ...question, randomised: true })
        if (!over) setState({ trained, shuffled, phase: 'there' })
      } catch {
        if (!over) setState({ ...NOTHING, phase: 'failed' })
      }
    }
    const timer = setTimeout(ask, REST_MS)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [engine, recipe, method, fill, pixels, label, check])
  return state
}
