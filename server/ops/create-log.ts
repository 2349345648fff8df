import pino, { type DestinationStream, type Logger } from 'pino'
import { logError } from '../log-error.ts'

/** The server's log: one JSON object a line. Rooms and players are in it by their random ids only. */
export const createLog = (level: string, destination: DestinationStream = pino.destination(2)): Logger =>
  pino({ level, serializers: { err: logError } }, destination)
