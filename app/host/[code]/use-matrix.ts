import { useState } from 'react'
import type { HostView } from '../../../contracts/index.ts'
import { useBackKey, useKey } from './use-key.ts'

/** Whether the confusion matrix is shown in place of the screen, and what shows it, which X does too; null before it holds anything. */
export const useMatrix = ({ confusion }: HostView): { shown: boolean; toggle: (() => void) | null } => {
  const [shown, setShown] = useState(false)
  // Before a round has asked for the item's name there is nothing in it.
  const filled = confusion.models.some(({ cells }) => cells.some((count) => count > 0))
  const toggle = () => setShown(filled && !shown)
  useKey('x', toggle)
  useBackKey(() => setShown(false))
  return { shown, toggle: filled ? toggle : null }
}
