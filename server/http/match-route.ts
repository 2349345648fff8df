import type { ReportFile } from '../../contracts/index.ts'

const ROUTE = /^\/api\/rooms\/([\w-]{1,64})\/(report|report\.csv|report\.xlsx|answers\.csv|me)$/

export type Resource = 'report' | 'me' | ReportFile

export interface Route {
  readonly roomId: string
  readonly resource: Resource
  /** One of the room's games; null for all of them; undefined where the address asks for what cannot be one. */
  readonly game: number | null | undefined
}

const gameOf = (asked: string | null): number | null | undefined => {
  if (asked === null) return null
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : undefined
}

/** What an address asks for; null where it is none of ours. */
export const matchRoute = (url: string): Route | null => {
  const [path = '', query = ''] = url.split('?')
  const [, roomId, resource] = ROUTE.exec(path) ?? []
  if (!roomId || !resource) return null
  return { roomId, resource: resource as Resource, game: gameOf(new URLSearchParams(query).get('game')) }
}
