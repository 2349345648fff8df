/** As at the beginning of a sentence. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
