import type { IncomingHttpHeaders } from 'node:http'

/** This machine itself, also by the address that means all of its own. */
const LOCAL = /^((.+\.)?localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

/**
 * Where phones can reach this server: PUBLIC_URL, else the address the host's browser used, else the LAN address when
 * that was this very machine.
 *
 * @param browserOrigin the Origin (or scheme and Host) of the host's connection; null when unknown
 */
export const joinOrigin = (
  publicUrl: string | undefined,
  browserOrigin: string | null,
  lanAddress: string | null,
  port: number,
): string => {
  if (publicUrl) return publicUrl.replace(/\/+$/, '')
  const fallback = `http://${lanAddress ?? 'localhost'}:${port}`
  if (!browserOrigin || !URL.canParse(browserOrigin)) return fallback
  const url = new URL(browserOrigin)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return fallback
  if (!LOCAL.test(url.hostname)) return url.origin
  return lanAddress ? fallback : url.origin
}

/** The Origin header, else scheme and Host: from the same origin, polling and reading send no Origin. */
export const browserOrigin = ({
  origin,
  host,
  'x-forwarded-proto': proto,
}: IncomingHttpHeaders): string | null => {
  if (origin) return origin
  return host ? `${proto === 'https' ? 'https' : 'http'}://${host}` : null
}
