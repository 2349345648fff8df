import type { IncomingMessage } from 'node:http'
import { refuse } from '../../contracts/index.ts'
import { clientAddress } from './client-address.ts'
import type { ConnectionGate } from './connection-gate.ts'
import { networkOf } from './network-of.ts'
import { isSameOrigin } from './same-origin.ts'

/** Where a connection comes from, as limits count it. */
export const networkOfRequest = ({ socket, headers }: IncomingMessage): string =>
  networkOf(clientAddress(socket.remoteAddress, headers['x-forwarded-for']))

/** Says, before anything is kept of it, whether a connection may open. What keeps it out is one of the error codes. */
export const admitConnection =
  (gate: ConnectionGate, publicUrl: string | undefined, now: () => number) =>
  (request: IncomingMessage, decide: (error: string | null | undefined, may: boolean) => void): void => {
    const admitted = isSameOrigin(request.headers, publicUrl)
      ? gate.admit(networkOfRequest(request), now())
      : refuse('foreign-origin', 'Only pages of this server may connect.')
    decide(admitted.ok ? null : admitted.error.code, admitted.ok)
  }
