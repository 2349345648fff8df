import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { loginPage, overviewPage } from '../admin/admin-page.ts'
import { AdminSessions } from '../admin/admin-session.ts'
import { type OverviewContext, readOverview } from '../admin/overview.ts'
import type { Retention } from '../archive/retention.ts'
import { hashToken } from '../room/secrets.ts'
import { clientAddress } from '../transport/client-address.ts'
import { TokenBuckets } from '../transport/token-buckets.ts'
import { bearerToken } from './authorise.ts'
import { readForm } from './read-form.ts'
import { sendWrongMethod } from './respond.ts'

/** Wrong tokens: a slip or two are everybody's, a list of guesses is not. */
const TRIES_AT_ONCE = 5
const TRIES_PER_SECOND = 0.1

const FONTS: Readonly<Record<string, string>> = {
  '/admin/archivo.woff2': 'archivo/files/archivo-latin-standard-normal.woff2',
  '/admin/martian.woff2': 'martian-mono/files/martian-mono-latin-standard-normal.woff2',
}

export interface AdminContext extends OverviewContext {
  /** Null: there is no admin page. */
  readonly token: string | null
  readonly retention: Pick<Retention, 'sweep'>
  /** The embedded database; null where there is none. */
  readonly dump: (() => Promise<Uint8Array>) | null
  readonly publicUrl: string | undefined
  readonly log: Logger
}

const PRIVATE = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  // With none at all a form would not say where it comes from, and be refused.
  'Referrer-Policy': 'same-origin',
}

const sendPage = (response: ServerResponse, status: number, render: (nonce: string) => string): void => {
  const nonce = randomBytes(16).toString('base64')
  response.writeHead(status, {
    ...PRIVATE,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  })
  response.end(render(nonce))
}

const goTo = (response: ServerResponse, said = '', cookie?: string): void => {
  response.writeHead(303, {
    ...PRIVATE,
    Location: `/admin${said && `?said=${said}`}`,
    ...(cookie && { 'Set-Cookie': cookie }),
  })
  response.end()
}

/** What an action came to; only these are ever shown. */
const SAID: Readonly<Record<string, string>> = {
  closed: 'The room is closed.',
  gone: 'There is no such room any more.',
  swept: 'What was due is deleted.',
  failed: 'The database does not answer just now. Try again.',
}

/** Answers `/admin` and what is below it, where there is a token. @returns whether it was that */
export const createAdminApi = (context: AdminContext) => {
  const { token, registry, retention, dump, publicUrl, log, now } = context
  const sessions = token === null ? null : new AdminSessions(hashToken(token))
  const tries = new TokenBuckets(TRIES_AT_ONCE, TRIES_PER_SECOND)
  const mayTry = ({ socket, headers }: IncomingMessage): boolean =>
    tries.take(clientAddress(socket.remoteAddress, headers['x-forwarded-for']), now())

  const login = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const again = (status: number, said: string) => sendPage(response, status, (n) => loginPage(n, said))
    const form = await readForm(request)
    if (!mayTry(request)) return again(429, 'Too many tries. Wait a minute.')
    if (!sessions!.isToken(form.get('token') ?? '')) {
      log.warn('a wrong admin token was tried')
      return again(403, 'This is not the token.')
    }
    const secure = publicUrl?.startsWith('https:') || request.headers['x-forwarded-proto'] === 'https'
    goTo(response, '', sessions!.begin(now(), Boolean(secure)))
  }

  const act = async (path: string, form: URLSearchParams): Promise<string> => {
    if (path === '/admin/sweep') return (await retention.sweep()) ? 'swept' : 'failed'
    const room = registry.find(form.get('code') ?? '')
    if (!room) return 'gone'
    const closed = await room.execute({ type: 'close', actor: { role: 'system' }, now: now() })
    if (closed.ok) log.info({ room: room.id }, 'an administrator closed a room')
    return closed.ok ? 'closed' : 'failed'
  }

  const backup = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const said = bearerToken(request.headers.authorization)
    const refuse = (status: number) => response.writeHead(status, PRIVATE).end()
    if (said === null) return void refuse(401)
    if (!sessions!.isToken(said)) return void refuse(mayTry(request) ? 403 : 429)
    if (dump === null) return void refuse(409)
    const bytes = await dump()
    log.info({ bytes: bytes.length }, 'a backup was taken')
    response.writeHead(200, {
      ...PRIVATE,
      'Content-Type': 'application/gzip',
      'Content-Length': bytes.length,
    })
    response.end(bytes)
  }

  const post = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (path === '/admin/login') return login(request, response)
    if (path === '/admin/backup') return backup(request, response)
    const csrf = sessions!.csrfOf(request.headers.cookie, now())
    const form = await readForm(request)
    if (csrf === null || !sessions!.isCsrf(form.get('csrf') ?? '', csrf)) return goTo(response)
    if (path === '/admin/logout') return goTo(response, '', AdminSessions.ended())
    if (path !== '/admin/close' && path !== '/admin/sweep') return void response.writeHead(404, PRIVATE).end()
    goTo(response, await act(path, form))
  }

  const show = async (query: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const csrf = sessions!.csrfOf(request.headers.cookie, now())
    if (csrf === null) return sendPage(response, 200, (nonce) => loginPage(nonce, null))
    const said = SAID[new URLSearchParams(query).get('said') ?? ''] ?? null
    const overview = await readOverview(context)
    sendPage(response, 200, (nonce) => overviewPage(nonce, overview, csrf, said))
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [path = '', query = ''] = (request.url ?? '').split('?')
    if (sessions === null || !/^\/admin(?:\/|$)/.test(path)) return false
    try {
      const font = FONTS[path]
      if (request.method === 'POST') await post(path, request, response)
      else if (request.method !== 'GET') sendWrongMethod(response, ['GET', 'POST'])
      else if (font) {
        const bytes = await readFile(`node_modules/@fontsource-variable/${font}`)
        response.writeHead(200, { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=86400' })
        response.end(bytes)
      } else if (path === '/admin') await show(query, request, response)
      else response.writeHead(404, PRIVATE).end()
    } catch (error) {
      log.error({ err: error }, 'the admin page failed')
      if (!response.headersSent) response.writeHead(503, PRIVATE)
      response.end()
    }
    return true
  }
}
