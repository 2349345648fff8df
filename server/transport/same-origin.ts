import type { IncomingHttpHeaders } from 'node:http'

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null)

/**
 * Whether a request may come from a page of this server. A browser says where its page is from; what says nothing is no browser's
 * page (a script, an app, a monitor), and has no more than its sender's own rights: no cookie carries any.
 */
export const isSameOrigin = (
  { origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders,
  publicUrl: string | undefined,
): boolean => {
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none'
  if (!URL.canParse(origin)) return false
  const { protocol } = new URL(origin)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  const own = [publicUrl, host && `${protocol}//${host}`]
  return own.some((url) => url !== undefined && originOf(url) === originOf(origin))
}
