/** Signs that fit a line of each size. */
const ONE_LINE = 12
const HALF = 18

/** How large a question can stand on the projector: in one line, in two, or in two smaller ones. */
export const questionSize = (question: string): 'one' | 'two' | 'smaller' => {
  if (question.length <= ONE_LINE) return 'one'
  const words = question.split(' ')
  const longer = words.map((_, i) =>
    Math.max(words.slice(0, i).join(' ').length, words.slice(i).join(' ').length),
  )
  return Math.min(...longer) <= HALF ? 'two' : 'smaller'
}
