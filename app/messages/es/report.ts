import type { Messages, Translated } from '../messages.ts'

const report: Translated<Messages['report']> = {}
export default report
