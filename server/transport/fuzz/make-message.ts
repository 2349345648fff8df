import { COMMAND_NAMES, type CommandName } from '../../../contracts/commands.ts'
import type { Random } from '../../game/random.ts'
import { GOOD_PAYLOADS } from '../testing/payloads.ts'
import { nastyValue, oneOf } from './nasty-values.ts'

export interface Message {
  readonly name: string
  readonly args: readonly unknown[]
  /** Whether the server knows the event and will answer it. */
  readonly known: boolean
}

/** Of a room that is there: what an attacker may have seen of it, besides what is his own. */
export interface Known {
  readonly code: string
  readonly playerIds: readonly string[]
  /** Tokens that are his: of a player in another room. */
  readonly token: string
}

const UNKNOWN = [
  '',
  'room:view',
  'host:view',
  'session:ended',
  '__proto__',
  'constructor',
  'toString',
  'game:cheat',
]

/** A well-formed payload of this command, aimed at a room that is there. */
const aimed = (name: CommandName, at: Known, random: Random): Record<string, unknown> => {
  const payload: Record<string, unknown> = structuredClone(GOOD_PAYLOADS[name])
  if ('code' in payload) payload.code = random() < 0.8 ? at.code : 'ZZZZ'
  if ('token' in payload) payload.token = random() < 0.3 ? at.token : 'g'.repeat(32)
  if ('playerId' in payload) payload.playerId = oneOf(random, at.playerIds)
  if ('round' in payload) payload.round = oneOf(random, [1, 1, 1, 2, 100])
  return payload
}

/** Changes one thing somewhere in a payload. */
const mutate = (payload: unknown, random: Random): unknown => {
  if (payload === null || typeof payload !== 'object' || Buffer.isBuffer(payload) || random() < 0.15)
    return nastyValue(random)
  const copy: Record<string, unknown> | unknown[] = Array.isArray(payload) ? [...payload] : { ...payload }
  const keys = Object.keys(copy)
  const target = copy as Record<string, unknown>
  const key = keys.length > 0 ? oneOf(random, keys) : 'extra'
  const change = random()
  if (change < 0.15) delete target[key]
  else if (change < 0.3)
    target[oneOf(random, ['extra', 'role', 'host', 'actor', 'now', 'roomId'])] = nastyValue(random)
  else target[key] = random() < 0.4 ? mutate(target[key], random) : nastyValue(random)
  return copy
}

/** A message that is wrong, or right and not this sender's to send; some are neither. */
export const makeMessage = (at: Known, random: Random): Message => {
  if (random() < 0.03) return { name: oneOf(random, UNKNOWN), args: [nastyValue(random)], known: false }
  const name = oneOf(random, COMMAND_NAMES)
  let payload: unknown = aimed(name, at, random)
  for (let left = Math.floor(random() * 3); left > 0; left -= 1) payload = mutate(payload, random)
  const args = random() < 0.05 ? [payload, nastyValue(random), nastyValue(random)] : [payload]
  return { name, args: random() < 0.02 ? [] : args, known: true }
}
