import type { Messages, Translated } from '../messages.ts'

const host: Translated<Messages['host']> = {}
export default host
