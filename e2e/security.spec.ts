import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../scripts/build.mjs'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

/** Whatever a browser objects to on this page, from its first byte on. */
const watch = async (page: Page): Promise<string[]> => {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`)
  })
  await page.exposeFunction('broke', (what: string) => void faults.push(`${page.url()}: ${what}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (window as unknown as { broke(what: string): void }).broke(
        `${violatedDirective} ${blockedURI} ${sample}`,
      ),
    )
  })
  return faults
}

const PAGES = [
  ...['/', '/host', '/join', '/join/ACDE', '/play/ACDE', '/solo', '/solo/ACDE', '/lab', '/leaderboard'],
  ...['/leaderboard/me', '/mistakes', '/mistakes/12', '/mistakes/stories', '/models', '/models/cnn1'],
  ...['/models/compare', '/host/ACDE', '/remote/ACDE', '/report/no-room', '/report/no-room/me'],
  ...['/homework/no-homework-here', '/homework/no-homework-here/play', '/mistakes/999999', '/nothing/here'],
]
/** These are not there, which a browser writes into its console. */
const ABSENT = /status of (401|404)/

test('R-SAFE-3: every page keeps to its policy, in a real browser', async ({ newPerson }) => {
  test.slow()
  const page = await newPerson()
  const faults = await watch(page)
  for (const path of PAGES) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('main, [role="main"], #phone').first()).toBeVisible()
  }
  expect(faults.filter((fault) => !ABSENT.test(fault))).toEqual([])
})

test('R-SAFE-3: a game on projector and phone keeps to the policy', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const player = new PlayerPage(await newPerson({ phone: true }))
  const faults = [await watch(host.page), await watch(player.page)]
  const code = await host.open()
  await player.joined(code, 'Ada')
  await host.press(/^start/i)
  await player.expectPhase('question')
  await player.answerFirst()
  await host.expectPhase('reveal')
  await host.press(/^Why/)
  await expect(host.why).toBeVisible()
  expect(faults.flat()).toEqual([])
})

test('R-SAFE-3: neither a script written into a page runs nor a handler in an attribute', async ({
  newPerson,
}) => {
  for (const path of ['/host', '/join/ACDE', '/mistakes/12']) {
    const page = await newPerson()
    const faults = await watch(page)
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch()
      const injected = '<script>window.stolen = 1</script><img src="data:," onerror="window.stolen = 2">'
      const body = (await response.text()).replace('</body>', `${injected}</body>`)
      await route.fulfill({ response, body })
    })
    await page.goto(path)
    // One for the script, one for the handler; a browser also says each in its console.
    const refused = () =>
      new Set(faults.filter((fault) => /: script-src-(elem|attr) inline/.test(fault))).size
    await expect.poll(refused).toBe(2)
    expect(await page.evaluate(() => (window as { stolen?: number }).stolen)).toBeUndefined()
  }
})

test('R-SAFE-4: every kind of answer carries the headers', async ({ server, newPerson }) => {
  const page = await newPerson()
  const assets: string[] = []
  page.on('response', (response) => assets.push(new URL(response.url()).pathname))
  for (const [path, brings] of [
    ['/join', '/phone/'],
    ['/mistakes?panel=map', '/data/'],
    ['/lab', '/_next/static/'],
  ] as const) {
    await page.goto(path)
    // On a busy machine a page may be silent for a while before it asks for what it needs.
    await expect.poll(() => assets.some((asset) => asset.includes(brings))).toBe(true)
    await page.waitForLoadState('networkidle')
  }
  const kinds = ['/_next/static/', '/phone/', '/data/', '.css', '.woff2', '/icon']
  const found = kinds.map((kind) => assets.find((path) => path.includes(kind)))
  expect(found).not.toContain(undefined)
  const answers = [
    ...PAGES.map((path) => [path, 'GET'] as const),
    ...found.map((path) => [path!, 'GET'] as const),
    ['/join?code=ACDE', 'GET'] as const,
    ...['/api/people/answers', '/api/rooms/none/report', '/api/rooms/none/me', '/api/claims/none'].map(
      (path) => [path, 'GET'] as const,
    ),
    ...[
      '/api/items/1/label-votes',
      '/api/boards',
      '/api/claims',
      '/solo',
      '/api/none',
      '/api/people/answers',
    ].map((path) => [path, 'POST'] as const),
    ...[
      '/socket.io/?EIO=4&transport=polling',
      '/socket.io/?EIO=3',
      '/socket.io/?EIO=4&transport=polling&sid=x',
    ].map((path) => [path, 'GET'] as const),
    ...[
      '/_next/static/none.js',
      '/_next/image?url=%2Ficon.svg&w=64&q=75',
      '/data/items/x/1',
      '/%ff',
      '/phone/no.js',
    ].map((path) => [path, 'GET'] as const),
  ]
  for (const [path, method] of answers) {
    const { status, headers } = await fetch(`${server.url}${path}`, { method, redirect: 'manual' })
    const told = `${method} ${path} ${status}`
    expect(headers.get('x-content-type-options'), told).toBe('nosniff')
    expect(headers.get('referrer-policy'), told).toBe('same-origin')
    expect(headers.get('x-frame-options'), told).toBe('DENY')
    expect(headers.get('cross-origin-opener-policy'), told).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy'), told).toBe('same-origin')
    expect(headers.get('permissions-policy'), told).toContain('camera=()')
    expect(headers.get('content-security-policy'), told).toMatch(/^default-src '(self|none)'/)
    expect(headers.get('content-security-policy'), told).not.toMatch(/script-src[^;]*'unsafe-/)
    expect(headers.get('x-powered-by'), told).toBeNull()
    expect(headers.get('server'), told).toBeNull()
    expect(headers.get('access-control-allow-origin'), told).toBeNull()
    expect(headers.get('set-cookie'), told).toBeNull()
    // Reached by http, it does not send anybody to https.
    expect(headers.get('strict-transport-security'), told).toBeNull()
  }
})

test('R-SAFE-1: a page says the same whatever is asked in its room', async ({ server, newPerson }) => {
  const host = new HostPage(await newPerson())
  const code = await host.open()
  const paths = [
    `/host/${code}`,
    `/remote/${code}`,
    `/join/${code}`,
    `/play/${code}`,
    `/solo/${code}`,
    '/host',
  ]
  const read = async (path: string, rsc: boolean) => {
    const response = await fetch(`${server.url}${path}`, { headers: rsc ? { RSC: '1' } : {} })
    const headers = Object.fromEntries(response.headers)
    // Next.js gives every answer an id of its own.
    const text = (await response.text()).replaceAll(/"[\w-]{21}[vm]"/g, '"id"')
    const [nonce] = /nonce-[^']+/.exec(headers['content-security-policy'] ?? '') ?? []
    const said = `${response.status} ${JSON.stringify({ ...headers, date: '', 'x-request-id': '' })} ${text}`
    return nonce ? said.replaceAll(nonce, 'nonce').replaceAll(nonce.slice('nonce-'.length), 'nonce') : said
  }
  const readAll = async () => {
    const said = []
    for (const path of paths) said.push(await read(path, false), await read(path, true))
    return said
  }
  const before = await readAll()
  const player = new PlayerPage(await newPerson({ phone: true }))
  await player.joined(code, 'Ada')
  await host.press(/^start/i)
  await player.expectPhase('question')
  expect(await readAll()).toEqual(before)
})

test('R-SAFE-9: what was built for browsers holds no answers, no paths and nothing of the server', async () => {
  const read = (folder: string) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|css|map|json|html)$/.test(name) && !/^(draw-page|manifest)/.test(name))
      .map((name) => ({ name: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') }))
  const files = [...read('.next/static'), ...read('.build/phone')]
  expect(files.length).toBeGreaterThan(40)
  const labels = [...readFileSync(join(ROOT, process.env.CONTENT_DIR ?? 'content', 'labels.bin'))]
  const secrets = [
    // Any twenty labels in a row, as a list or a text would have them.
    labels.slice(0, 20).join(','),
    labels.slice(0, 20).join(''),
    labels.slice(5_000, 5_020).join(','),
    ...['labels.bin', 'images.bin', 'predictions/', ROOT, process.cwd(), 'sourcesContent'],
    ...[
      'DATABASE_URL',
      'DATA_DIR',
      'CONTENT_DIR',
      'RETENTION_DAYS',
      'LOG_LEVEL',
      'timingSafeEqual',
      '"node:',
    ],
    ...['sourceMappingURL=data:'],
  ]
  const found = files.flatMap(({ name, text }) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`),
  )
  expect(found).toEqual([])
  // No value of this very environment was written into it, short ones and those that are words aside.
  const values = Object.values(process.env).filter((value) => value && value.length > 15)
  expect(
    files.filter(({ text }) => values.some((value) => text.includes(value!))).map(({ name }) => name),
  ).toEqual([])
})

test('R-SAFE-8: a name that is markup is text on every screen', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const player = new PlayerPage(await newPerson({ phone: true }))
  const faults = [await watch(host.page), await watch(player.page)]
  const name = '<img src=x onerror=1>'.slice(0, 20)
  const code = await host.open()
  await player.joined(code, name)
  await expect(host.page.getByText(name)).toBeVisible()
  await expect(player.page.getByText(name).first()).toBeVisible()
  expect(await host.page.locator('img[src="x"]').count()).toBe(0)
  expect(await player.page.locator('img[src="x"]').count()).toBe(0)
  expect(faults.flat()).toEqual([])
})
