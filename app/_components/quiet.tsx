import type { ReactNode } from 'react'

/** The tag `quiet` of a text: words for those who hear the page, beside what the others see. */
export const quiet = (words: ReactNode) => <span className="visually-hidden">{words}</span>
