import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnswer } from './answer-requests.ts'
import { protectServer } from './protect-server.ts'
import { sendNothing } from './respond.ts'

let server: Server
let asked: string[]
let logged: number
let clock: number

beforeEach(async () => {
  asked = []
  logged = 0
  clock = 0
  const answer = createAnswer({
    answerers: [
      async ({ url, method }, response) => {
        if (url === '/api/bug') throw new Error('a bug')
        if (url !== '/api/thing') return false
        asked.push(method ?? '')
        sendNothing(response)
        return true
      },
    ],
    pages: async (request, response) => {
      asked.push('page')
      response.end(String(request.headers['content-security-policy']))
    },
    publicUrl: 'https://quiz.example',
    dev: false,
    now: () => clock,
    requests: [5, 1],
    log: {
      error: () => {
        logged += 1
      },
      debug: () => {},
      isLevelEnabled: () => false,
    },
  })
  server = createServer((request, response) => void answer(request, response))
  protectServer(server, { publicUrl: 'https://quiz.example' })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterEach(() => new Promise((closed) => server.close(closed)))

const get = (path: string, options: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, options)

describe('createAnswer', () => {
  it.each([
    'POST',
    'PUT',
    'DELETE',
    'PATCH',
  ])('R-SAFE-7: %s from a page of another server changes nothing', async (method) => {
    const refused = await get('/api/thing', { method, headers: { Origin: 'https://evil.example' } })
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ code: 'foreign-origin', retryable: false })
    expect(asked).toEqual([])
    await get('/api/thing', { method, headers: { Origin: 'https://quiz.example' } })
    expect(asked).toEqual([method])
  })

  it('R-SAFE-7: nobody is told that another origin may read', async () => {
    const preflight = await get('/api/thing', {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'DELETE' },
    })
    expect(preflight.status).toBe(403)
    expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('R-SAFE-7: a form sent to a page is never read', async () => {
    const refused = await get('/solo', { method: 'POST', headers: { 'Next-Action': 'x' }, body: '[]' })
    expect(refused.status).toBe(405)
    expect(asked).toEqual([])
  })

  it('R-SAFE-3: a page gets the nonce of its own policy, and no word of the client about it', async () => {
    const headers = { 'Content-Security-Policy': "script-src 'nonce-guessed'" }
    const [one, other] = await Promise.all([get('/', { headers }), get('/', { headers })])
    const policy = one.headers.get('content-security-policy')
    expect(await one.text()).toBe(policy)
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='/)
    expect(policy).not.toContain('guessed')
    expect(other.headers.get('content-security-policy')).not.toBe(policy)
  })

  it('R-SAFE-3: a bug costs the request, which is answered and logged', async () => {
    const failed = await get('/api/bug')
    expect(failed.status).toBe(500)
    expect(await failed.json()).toMatchObject({ code: 'internal' })
    expect(failed.headers.get('x-content-type-options')).toBe('nosniff')
    expect(logged).toBe(1)
  })

  it('R-SAFE-5: a network that asks without end waits, files aside; another one does not', async () => {
    const status = async (path: string, from = '203.0.113.1') =>
      (await get(path, { headers: { 'X-Forwarded-For': from } })).status
    for (let i = 0; i < 5; i += 1) expect(await status('/')).toBe(200)
    const refused = await get('/', { headers: { 'X-Forwarded-For': '203.0.113.1' } })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await refused.json()).toMatchObject({ code: 'rate-limited', retryable: true })
    expect(await status('/_next/static/a.js')).toBe(200)
    expect(await status('/', '203.0.113.2')).toBe(200)
    clock += 1_000
    expect(await status('/')).toBe(200)
  })

  it('R-SAFE-5: a request may take so long and hold so much', async () => {
    expect(server.headersTimeout).toBeLessThanOrEqual(15_000)
    expect(server.requestTimeout).toBeLessThanOrEqual(30_000)
    expect(server.maxHeadersCount).toBe(100)
    expect(server.maxConnections).toBeGreaterThan(0)
    const tooMuch = await get('/', { headers: { 'X-Long': 'x'.repeat(20_000) } })
    expect(tooMuch.status).toBe(431)
  })

  it('R-SAFE-4: browsers are told to stay with https where the house is reached by it', async () => {
    expect((await get('/')).headers.get('strict-transport-security')).toBe('max-age=31536000')
  })
})
