import type { Messages, Translated } from '../messages.ts'

const models: Translated<Messages['models']> = {}
export default models
