/** A sentence of others with its percentages kept together. */
export const keepPercents = (text: string): string => text.replace(/(?<=\d) (?=%)/g, '\u00a0')
