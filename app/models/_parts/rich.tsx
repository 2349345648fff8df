import type { ReactNode } from 'react'

// What the tags in the texts stand for.

/** For those who do not see what is around it. */
export const quiet = (words: ReactNode) => <span className="visually-hidden">{words}</span>

/** Words of the pack, which are English in every language. */
export const english = (words: ReactNode) => <span lang="en">{words}</span>

export const figure = (words: ReactNode) => <span className="figure">{words}</span>
