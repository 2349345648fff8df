import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { DATA_POLICY, pagePolicy, scriptPolicy } from './content-policy.ts'

const YEAR_S = 31_536_000

/** What a page asks for nowhere is asked for by nobody. A phone's screen stays on while it plays; hosts fill theirs and copy links. */
const PERMISSIONS = [
  ...['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'hid', 'midi'],
  ...['display-capture', 'accelerometer', 'gyroscope', 'magnetometer', 'browsing-topics'],
]
  .map((feature) => `${feature}=()`)
  .concat('screen-wake-lock=(self)', 'fullscreen=(self)', 'clipboard-write=(self)')
  .join(', ')

/** What every response carries, whatever it is of. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  // A room's code and homework's key stand in addresses: they are told to nobody else.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
} as const

/** Browsers are told to come by https only where that is how the house is reached. */
export const commonHeaders = (publicUrl: string | undefined): Readonly<Record<string, string>> =>
  publicUrl?.startsWith('https:')
    ? { ...COMMON_HEADERS, 'Strict-Transport-Security': `max-age=${YEAR_S}` }
    : COMMON_HEADERS

const DATA = /^\/(?:api|data|phone|socket\.io|lab\/browser)\//
const SCRIPTS = /^\/_next\/static\//

/**
 * Puts the headers on a response before anybody answers; whoever answers may set a stricter policy. Next.js finds the nonce of a
 * page where its own `proxy.ts` would put it: in the policy among the request's headers, where no client's word is left.
 */
export const createSecurityHeaders = ({
  publicUrl,
  dev = false,
}: {
  publicUrl: string | undefined
  dev?: boolean
}) => {
  const common = Object.entries(commonHeaders(publicUrl))
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of common) response.setHeader(name, value)
    const { url = '', headers } = request
    delete headers['content-security-policy-report-only']
    const policy = DATA.test(url)
      ? DATA_POLICY
      : SCRIPTS.test(url)
        ? scriptPolicy(dev)
        : pagePolicy(randomBytes(16).toString('base64'), headers.host, dev)
    headers['content-security-policy'] = policy
    response.setHeader('Content-Security-Policy', policy)
  }
}
