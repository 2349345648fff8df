import type { Messages, Translated } from '../messages.ts'

const play: Translated<Messages['play']> = {}
export default play
