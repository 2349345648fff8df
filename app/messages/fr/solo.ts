import type { Messages, Translated } from '../messages.ts'

const solo: Translated<Messages['solo']> = {}
export default solo
