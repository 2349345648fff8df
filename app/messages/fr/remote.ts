import type { Messages, Translated } from '../messages.ts'

const remote: Translated<Messages['remote']> = {}
export default remote
