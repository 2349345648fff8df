import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { matchesHash } from '../room/secrets.ts'

export const SESSION_MS = 8 * 60 * 60 * 1000
const COOKIE = 'catwalk_admin'

const same = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

/**
 * Who has shown the admin token. A session is its end and a signature over it, with a key that goes with the process: nothing is
 * stored, and a restart ends all of them.
 */
export class AdminSessions {
  private readonly key = randomBytes(32)

  constructor(private readonly tokenHash: string) {}

  isToken(said: string): boolean {
    return matchesHash(said, this.tokenHash)
  }

  /** @returns the cookie's header */
  begin(now: number, secure: boolean): string {
    const session = `${now + SESSION_MS}`
    const flags = `Path=/admin; HttpOnly; SameSite=Strict; Max-Age=${SESSION_MS / 1000}${secure ? '; Secure' : ''}`
    return `${COOKIE}=${session}.${this.sign(session)}; ${flags}`
  }

  /** What forms of this session must send along; null where there is no session. */
  csrfOf(cookies: string | undefined, now: number): string | null {
    const [, session = '', signature = ''] =
      new RegExp(`(?:^|; )${COOKIE}=(\\d+)\\.([\\w-]+)`).exec(cookies ?? '') ?? []
    if (!session || !same(signature, this.sign(session)) || Number(session) < now) return null
    return this.sign(`form ${session}`)
  }

  isCsrf(said: string, csrf: string): boolean {
    return same(said, csrf)
  }

  static ended(): string {
    return `${COOKIE}=; Path=/admin; HttpOnly; SameSite=Strict; Max-Age=0`
  }

  private sign(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url')
  }
}
