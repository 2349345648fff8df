import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { makeLate } from './late-scripts.ts'
import { servePages } from './serve-pages.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const NONCE = 'abc+/='
/** Serves what a listener writes as the pages of Next.js are served. */
const serve = async (listener: RequestListener) => {
  const pages = servePages(async (request, response) => listener(request, response))
  const server = createServer((request, response) => {
    request.headers['content-security-policy'] = `script-src 'nonce-${NONCE}'`
    void pages(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closing.push(() => new Promise((closed) => server.close(closed)))
  return (headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers })
}

const PAGE = `<!DOCTYPE html><html><head><style data-precedence="next" data-href="a b">p{color:red}</style><link rel="preload" as="script" fetchPriority="low" href="/_next/static/b.js"/><script src="/_next/static/a.js" async="" nonce="${NONCE}"></script><script src="/_next/static/old.js" noModule="" nonce="${NONCE}"></script></head><body><h1>Größe &lt; 👗</h1><script nonce="${NONCE}">if (1 < 2) self.__next_f.push("async=\\"\\"")</script><script src="/_next/static/b.js" nonce="${NONCE}" async=""></script></body></html>`

describe('makeLate', () => {
  it('R-PAGES-1: makes text of scripts that come from a file, whatever the order of their attributes, and of nothing else', () => {
    const late = makeLate(PAGE, NONCE)
    expect(late).toContain(`<script type="text/late" src="/_next/static/a.js" nonce="${NONCE}"></script>`)
    expect(late).toContain(`<script type="text/late" src="/_next/static/b.js" nonce="${NONCE}"></script>`)
    expect(late).toContain(`<script src="/_next/static/old.js" noModule="" nonce="${NONCE}"></script>`)
    expect(late).toContain('push("async=\\"\\"")')
    expect(late).toContain(
      `<style data-precedence="next" nonce="${NONCE}" data-href="a b">p{color:red}</style>`,
    )
    expect(late).not.toContain('preload')
  })
})

describe('servePages', () => {
  it('R-PAGES-1: a page comes with its scripts as text and one starter before them, wherever its stream is cut', async () => {
    const bytes = Buffer.from(PAGE)
    let cuts: number[] = []
    const get = await serve((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      const ends = [...cuts, bytes.length]
      ends.forEach((end, i) => {
        const piece = bytes.subarray(ends[i - 1] ?? 0, end)
        if (i === ends.length - 1) response.end(piece)
        else response.write(piece)
      })
    })
    const whole = await (await get()).text()
    const starter = /<script nonce="abc\+\/=">\(.*?\)\(\)<\/script>/s
    expect(whole.replace(starter, '')).toBe(makeLate(PAGE, NONCE))
    expect(whole.search(starter)).toBe(
      whole.indexOf('<script type="text/late"') - starter.exec(whole)![0].length,
    )
    const places = fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        cuts = at.toSorted((a, b) => a - b)
        expect(await (await get()).text()).toBe(whole)
      }),
      { numRuns: 60 },
    )
  })

  it('R-PAGES-1: a page that says its length says the one that it has now', async () => {
    const get = await serve((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Content-Length', Buffer.byteLength(PAGE))
      response.end(PAGE)
    })
    const page = await get({ 'Accept-Encoding': 'identity' })
    expect(page.headers.get('content-length')).toBeNull()
    expect(await page.text()).toMatch(/<\/html>$/)
  })

  it.each([
    ['text/x-component'],
    ['application/json'],
  ])('R-PAGES-1: what is no page (%s) comes as it is, compressed where that is asked for', async (type) => {
    const text = PAGE.repeat(3)
    const get = await serve((_, response) => {
      response.setHeader('Content-Type', type)
      response.write(text.slice(0, 700))
      response.end(text.slice(700))
    })
    const plain = await get({ 'Accept-Encoding': 'identity' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(text)
    const packed = await get({ 'Accept-Encoding': 'gzip' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(await packed.text()).toBe(text)
  })
})
