import {
  type Board,
  boardQuery,
  type Claim,
  type ClaimStanding,
  type ClaimView,
  ok,
  type RankedResult,
  type Refusal,
  type Result,
  refuse,
} from '../../contracts/index.ts'

/** Asks the server; the secret goes in a header, so that no address ever holds it. */
const ask = async <T>(
  path: string,
  claim: Claim | null,
  method = 'GET',
  body?: unknown,
): Promise<Result<T>> => {
  try {
    const response = await fetch(`/api/${path}`, {
      method,
      headers: claim ? { Authorization: `Bearer ${claim.secret}` } : {},
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const said: unknown = text ? JSON.parse(text) : null
    return response.ok ? ok(said as T) : { ok: false, error: said as Refusal }
  } catch {
    return refuse('unreachable', 'The server does not answer. Check the network and try again.')
  }
}

export const createClaim = (): Promise<Result<Claim>> => ask('claims', null, 'POST')

export const readClaim = (claim: Claim): Promise<Result<ClaimView>> => ask(`claims/${claim.id}`, claim)

export const nameClaim = (claim: Claim, name: string): Promise<Result<{ name: string }>> =>
  ask(`claims/${claim.id}/name`, claim, 'PUT', { name })

export const deleteClaim = (claim: Claim): Promise<Result<null>> => ask(`claims/${claim.id}`, claim, 'DELETE')

export const readStanding = (claim: Claim, board: Board): Promise<Result<ClaimStanding>> =>
  ask(`claims/${claim.id}/standing${boardQuery(board)}`, claim)

export const readResult = (claim: Claim, roomId: string): Promise<Result<RankedResult>> =>
  ask(`claims/${claim.id}/games/${roomId}`, claim)

export const openClassBoard = (title: string): Promise<Result<{ key: string }>> =>
  ask('boards', null, 'POST', { title: title.trim() === '' ? null : title })
