'use client'

import { useCallback, useReducer } from 'react'
import { ITEM_BYTES } from '../../../contracts/index.ts'

/** Steps that can be taken back. */
const MOST_STEPS = 100

interface History {
  past: Uint8Array[]
  present: Uint8Array
  future: Uint8Array[]
  /** What a stroke under way looks like; null between strokes. */
  preview: Uint8Array | null
}

export type DrawingChange =
  | { kind: 'preview'; pixels: Uint8Array }
  | { kind: 'commit'; pixels: Uint8Array }
  /** In the place of the last step, as when a photograph is cut out anew. */
  | { kind: 'replace'; pixels: Uint8Array }
  | { kind: 'cancel' }
  | { kind: 'undo' }
  | { kind: 'redo' }

export const BLANK: Uint8Array = new Uint8Array(ITEM_BYTES)

export const EMPTY_HISTORY: History = { past: [], present: BLANK, future: [], preview: null }

const same = (a: Uint8Array, b: Uint8Array): boolean => a.every((grey, p) => grey === b[p])

export const changeDrawing = (history: History, change: DrawingChange): History => {
  const { past, present, future } = history
  switch (change.kind) {
    case 'preview':
      return { ...history, preview: change.pixels }
    case 'cancel':
      return { ...history, preview: null }
    case 'commit':
      return same(change.pixels, present)
        ? { ...history, preview: null }
        : { past: [...past, present].slice(-MOST_STEPS), present: change.pixels, future: [], preview: null }
    case 'replace':
      return { past, present: change.pixels, future: [], preview: null }
    case 'undo': {
      const before = past.at(-1)
      if (!before) return history
      return { past: past.slice(0, -1), present: before, future: [present, ...future], preview: null }
    }
    case 'redo': {
      const [next, ...rest] = future
      if (!next) return history
      return { past: [...past, present], present: next, future: rest, preview: null }
    }
  }
}

export interface Drawing {
  pixels: Uint8Array
  canUndo: boolean
  canRedo: boolean
  change: (change: DrawingChange) => void
}

export const useDrawing = (): Drawing => {
  const [history, dispatch] = useReducer(changeDrawing, EMPTY_HISTORY)
  const change = useCallback((next: DrawingChange) => dispatch(next), [])
  return {
    pixels: history.preview ?? history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change,
  }
}
