/** What the phone's bundle shows, as the address says. */
export type Place =
  | { readonly screen: 'which-room' }
  | { readonly screen: 'join' | 'play'; readonly code: string }

const ROOM = /^\/(join|play)\/([^/]+)$/

/** A code as it is kept, however it was typed or printed. */
const readCode = (segment: string): string => decodeURIComponent(segment).replace(/[\s-]/g, '').toUpperCase()

/** @returns null where the path is none of the phone's pages, or no path at all */
export const placeOf = (path: string): Place | null => {
  if (path === '/join') return { screen: 'which-room' }
  const [, screen, segment] = ROOM.exec(path) ?? []
  if (!screen || !segment) return null
  try {
    return { screen: screen as 'join' | 'play', code: readCode(segment) }
  } catch {
    return null
  }
}
