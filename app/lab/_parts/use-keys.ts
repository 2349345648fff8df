'use client'

import { useEffect } from 'react'
import type { Settings } from './tools.tsx'
import type { Drawing } from './use-drawing.ts'

const TOOL_KEYS: Record<string, Settings['tool']> = { b: 'brush', f: 'bucket', e: 'eraser' }
const TYPED_IN = /^(?:TEXTAREA|SELECT)$/

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (TYPED_IN.test(target.tagName) || (target instanceof HTMLInputElement && /text|search/.test(target.type)))

/** Z takes a step back, Y forward, with or without Ctrl; B, F and E take up brush, bucket and eraser. */
export const useKeys = ({ change }: Drawing, onTool: (tool: Settings['tool']) => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const held = event.ctrlKey || event.metaKey
      if (key === 'z' || key === 'y') {
        event.preventDefault()
        change({ kind: key === 'y' || (held && event.shiftKey) ? 'redo' : 'undo' })
        return
      }
      const tool = TOOL_KEYS[key]
      if (tool && !held) onTool(tool)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [change, onTool])
}
