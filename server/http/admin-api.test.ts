import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SESSION_MS } from '../admin/admin-session.ts'
import { MemoryArchive } from '../archive/testing/memory-archive.ts'
import { serve, type TestServer } from '../transport/testing/serve.ts'
import { createAdminApi } from './admin-api.ts'

const TOKEN = 'the-token-of-an-administrator'
const DAY_MS = 86_400_000

let game: TestServer
let http: Server
let swept: number

const listen = async (token: string | null): Promise<string> => {
  const answer = createAdminApi({
    registry: game.game.registry,
    archive: new MemoryArchive(game.store),
    retentionDays: 180,
    version: '1.2.3',
    database: 'embedded',
    startedAt: game.clock.now - 5 * DAY_MS,
    now: () => game.clock.now,
    token,
    retention: {
      sweep: async () => {
        swept += 1
        return { due: 0, erased: 0 }
      },
    },
    dump: async () => new Uint8Array([1, 2, 3]),
    publicUrl: undefined,
    log: pino({ level: 'silent' }),
  })
  http = createServer(async (request, response) => {
    if (!(await answer(request, response))) response.writeHead(404).end()
  })
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`
}

beforeEach(async () => {
  game = await serve()
  swept = 0
})
afterEach(async () => {
  http.close()
  await game.close()
})

const post = (url: string, fields: Record<string, string>, cookie = '') =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie }, redirect: 'manual' })

const signIn = async (url: string) => {
  const response = await post(`${url}/admin/login`, { token: TOKEN })
  const header = response.headers.get('set-cookie')!
  const cookie = header.split(';')[0]!
  const html = await (await fetch(`${url}/admin`, { headers: { cookie } })).text()
  return { header, cookie, html, csrf: /name="csrf" value="([\w-]+)"/.exec(html)![1]! }
}

describe('the admin page', () => {
  it('R-OPS-6: is not there without a token', async () => {
    const url = await listen(null)
    for (const path of ['/admin', '/admin/login', '/admin/backup'])
      expect((await fetch(url + path, { method: 'POST' })).status).toBe(404)
  })

  it('R-OPS-6: shows the rooms and what is deleted when, to whoever has the token, and no person', async () => {
    const { code } = await game.classroom(2)
    const url = await listen(TOKEN)
    const closed = await fetch(`${url}/admin`)
    expect(await closed.text()).not.toContain(code)
    expect(closed.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']+'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    game.clock.now += 175 * DAY_MS
    const { header, html } = await signIn(url)
    expect(header).toMatch(/HttpOnly; SameSite=Strict/)
    for (const shown of [
      code,
      'classroom',
      'lobby',
      '2 / 2',
      '1.2.3',
      'embedded',
      'Within 7 days</dt><dd>1<',
    ])
      expect(html).toContain(shown)
    expect(html).not.toContain('Player 0')
    expect(html).not.toContain('<script')
  })

  it('R-OPS-6: closes a room, and its people are told', async () => {
    const { code, players } = await game.classroom(1)
    const url = await listen(TOKEN)
    const { cookie, csrf } = await signIn(url)
    const done = await post(`${url}/admin/close`, { csrf, code }, cookie)
    expect(done.headers.get('location')).toBe('/admin?said=closed')
    expect(await players[0]!.client.until('session:ended')).toBe('closed')
    expect(game.game.registry.find(code)).toBeUndefined()
    const again = await post(`${url}/admin/close`, { csrf, code }, cookie)
    expect(again.headers.get('location')).toBe('/admin?said=gone')
  })

  it('R-OPS-6: sweeps when it is told to', async () => {
    const url = await listen(TOKEN)
    const { cookie, csrf } = await signIn(url)
    expect((await post(`${url}/admin/sweep`, { csrf }, cookie)).headers.get('location')).toBe(
      '/admin?said=swept',
    )
    expect(swept).toBe(1)
  })

  it('R-OPS-6: does nothing for a form from elsewhere, a session that is over or one that was made up', async () => {
    const { code } = await game.classroom(0)
    const url = await listen(TOKEN)
    const { cookie, csrf } = await signIn(url)
    const forged = `catwalk_admin=${game.clock.now + SESSION_MS}.${'A'.repeat(43)}`
    await post(`${url}/admin/close`, { code }, cookie)
    await post(`${url}/admin/close`, { code, csrf: `${csrf}x` }, cookie)
    await post(`${url}/admin/close`, { code, csrf }, forged)
    await post(`${url}/admin/close`, { code, csrf })
    game.clock.now += SESSION_MS + 1
    await post(`${url}/admin/close`, { code, csrf }, cookie)
    expect(game.game.registry.find(code)).toBeDefined()
    expect(await (await fetch(`${url}/admin`, { headers: { cookie } })).text()).not.toContain(code)
  })

  it('R-OPS-6: takes five wrong tokens, and then none for a while, not even the right one', async () => {
    const url = await listen(TOKEN)
    const statusOf = async (token: string) => (await post(`${url}/admin/login`, { token })).status
    for (let i = 0; i < 5; i += 1) expect(await statusOf(`${TOKEN}${i}`)).toBe(403)
    expect(await statusOf(TOKEN)).toBe(429)
    game.clock.now += 60_000
    expect(await statusOf(TOKEN)).toBe(303)
  })

  it('R-OPS-8: hands out a backup to the token only', async () => {
    const url = await listen(TOKEN)
    const ask = (authorization?: string) =>
      fetch(`${url}/admin/backup`, { method: 'POST', headers: authorization ? { authorization } : {} })
    expect((await ask()).status).toBe(401)
    expect((await ask('Bearer not-the-token-of-anybody')).status).toBe(403)
    const given = await ask(`Bearer ${TOKEN}`)
    expect(new Uint8Array(await given.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]))
  })
})
