import type { CommandInput, CommandName, CommandValues } from './commands.ts'
import type { Result } from './errors.ts'
import type { ServerEvents } from './views.ts'

/** Hard limit of the transport: a bigger message closes the connection. */
export const MESSAGE_MAX_BYTES = 64 * 1024
/** A command bigger than this is refused as `payload-too-large`: it holds a list of NICKNAME_LIST_MAX names. */
export const COMMAND_MAX_BYTES = 16 * 1024

export type ClientEvents = {
  [N in CommandName]: (
    payload: CommandInput<N>,
    acknowledge: (result: Result<CommandValues[N]>) => void,
  ) => void
}
export type { ServerEvents }
