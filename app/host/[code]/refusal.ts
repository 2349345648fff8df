import { createContext } from 'react'

/** What was refused last, in words; a dialog says it itself, for all behind it is dim and silent. */
export const Refusal = createContext<string | null>(null)
