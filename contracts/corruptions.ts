/** Ways of spoiling images, in the order in which they are listed everywhere. */
export const CORRUPTION_IDS = ['blur', 'rotation', 'noise', 'occlusion'] as const

/** Strengths of every corruption, 1 … this. */
export const CORRUPTION_STRENGTHS = 5
