import { ok, type Refusal, type Result, type RoomEvent, refuse } from '../../contracts/index.ts'
import type { RoomState } from './state.ts'

/** The events that happen, or why the command is refused. */
export type Decision = Result<RoomEvent[]>

export const nothing: Decision = ok([])

export const wrongPhase = (state: RoomState): { ok: false; error: Refusal } =>
  refuse('wrong-phase', `This cannot be done now: the room is in its ${state.phase.name}.`)
