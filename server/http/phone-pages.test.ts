import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PhoneRequest } from '../../contracts/index.ts'
import type { PhoneBundle } from './phone-bundle.ts'
import { createPhonePages } from './phone-pages.ts'

const SCRIPT = Buffer.from('draw()')
const FONT = Buffer.from([0, 1, 2])

let server: Server
let asked: PhoneRequest[]
let logged: unknown[]

const bundle: PhoneBundle = {
  assets: { script: '/phone/client-1.js', imports: [], style: '/phone/client-1.css' },
  files: new Map([
    ['client-1.js', { type: 'text/javascript', content: SCRIPT, gzipped: gzipSync(SCRIPT) }],
    ['text-1.woff2', { type: 'font/woff2', content: FONT, gzipped: null }],
  ]),
  drawPage: (request, { script }) => {
    asked.push(request)
    if (request.url === '/join/broken') throw new Error('a bug')
    if (request.url === '/join?code=ACDE') return { redirect: '/join/ACDE' }
    return request.url === '/join/ACDE' ? { html: `<script src="${script}"></script>` } : null
  },
}

beforeEach(async () => {
  asked = []
  logged = []
  const answer = createPhonePages({
    bundle: async () => bundle,
    log: { error: (...line: unknown[]) => void logged.push(line) },
  })
  server = createServer(async (request, response) => {
    if (!(await answer(request, response))) response.writeHead(404, { 'X-By': 'others' }).end()
  })
  await new Promise<void>((listening) => server.listen(0, listening))
})
afterEach(() => new Promise((closed) => server.close(closed)))

const get = (path: string, options: RequestInit = {}) =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, {
    redirect: 'manual',
    ...options,
  })

it('R-PHONE-2: a page is drawn for the language asked for, and runs nothing but the bundle', async () => {
  const page = await get('/join/ACDE', {
    headers: { Cookie: 'catwalk-locale=de', 'Accept-Language': 'fr', 'Accept-Encoding': 'gzip' },
  })
  expect(asked).toEqual([{ url: '/join/ACDE', cookie: 'catwalk-locale=de', acceptLanguage: 'fr' }])
  expect(await page.text()).toContain('/phone/client-1.js')
  expect(page.headers.get('content-encoding')).toBe('gzip')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self';")
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
  expect(page.headers.get('cache-control')).toBe('private, no-cache')
  expect((await get('/join?code=ACDE')).headers.get('location')).toBe('/join/ACDE')
})

it('R-PHONE-3: a file is kept for ever, gzipped for whoever takes that', async () => {
  for (const [encoding, sent] of [
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const script = await get('/phone/client-1.js', { headers: { 'Accept-Encoding': encoding } })
    expect(await script.text()).toBe('draw()')
    expect(script.headers.get('content-encoding')).toBe(sent)
    expect(script.headers.get('cache-control')).toContain('immutable')
  }
  const font = await get('/phone/text-1.woff2', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(Buffer.from(await font.arrayBuffer())).toEqual(FONT)
  expect(font.headers.get('content-encoding')).toBeNull()
})

it('R-PHONE-1: what is not in the bundle is left to others, and nothing outside it is read', async () => {
  for (const path of [
    '/',
    '/joined',
    '/phone/client-0.js',
    '/phone/..%2fmanifest.json',
    '/phone/',
    '/play/ACDE/more',
  ])
    expect((await get(path)).headers.get('x-by'), path).toBe('others')
})

it('other methods are refused, and a page that cannot be drawn takes nothing down', async () => {
  expect((await get('/join/ACDE', { method: 'POST' })).status).toBe(405)
  const head = await get('/join/ACDE', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect((await get('/join/broken')).status).toBe(500)
  expect(logged).toHaveLength(1)
  expect((await get('/join/ACDE')).status).toBe(200)
})
