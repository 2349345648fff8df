import {
  COMMAND_MAX_BYTES,
  type CommandName,
  type CommandPayload,
  ok,
  type Result,
  refuse,
} from '../../contracts/index.ts'
import { COMMAND_SCHEMAS } from '../../contracts/schemas.ts'

/** Size as JSON; infinite where it is nested too deep to be written as such. */
const bytesOf = (payload: unknown): number => {
  try {
    return Buffer.byteLength(JSON.stringify(payload) ?? '')
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** A payload as the schema types it, or why it is not one. Nothing of a bad payload is echoed back. */
export const parseCommand = <N extends CommandName>(name: N, payload: unknown): Result<CommandPayload<N>> => {
  if (bytesOf(payload) > COMMAND_MAX_BYTES)
    return refuse('payload-too-large', `A message has at most ${COMMAND_MAX_BYTES} bytes.`)
  const parsed = COMMAND_SCHEMAS[name].safeParse(payload)
  if (parsed.success) return ok(parsed.data as CommandPayload<N>)
  const { path, message } = parsed.error.issues[0]!
  return refuse('invalid-payload', `${[name, ...path.map(String)].join('.')}: ${message}`)
}
