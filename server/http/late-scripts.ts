import type { ServerResponse } from 'node:http'
import { wakePage } from './wake-page.ts'

/** Of Next.js's own: with a source, started whenever it has arrived. The polyfills of old browsers (`noModule`) are left alone. */
const SCRIPT = /<script (?=[^>]*\bsrc="\/_next\/static\/)(?=[^>]*\basync="")[^>]*>/g
/** What would fetch them early all the same. */
const PRELOAD = /<link (?=[^>]*\brel="preload")(?=[^>]*\bas="script")[^>]*>/g

/** The page's style sheets, which stand in it (`inlineCss`). React gives them no nonce, and without one no browser heeds them. */
const STYLE = '<style data-precedence="next"'

/** Makes of a piece of a page, whose tags are whole, what is seen at once and runs later. */
export const makeLate = (html: string, nonce: string): string =>
  html
    .replaceAll(STYLE, `${STYLE} nonce="${nonce}"`)
    .replace(PRELOAD, '')
    .replace(SCRIPT, (tag) => tag.replace(' async=""', '').replace('<script ', '<script type="text/late" '))

const ENCODING = 'latin1'

/** Cuts a stream of HTML into pieces that end between two tags. A page is read byte by byte: no letter outside ASCII is in what is sought. */
class WholeTags {
  private rest = ''

  take(bytes: Buffer): string {
    const html = this.rest + bytes.toString(ENCODING)
    const open = html.lastIndexOf('<')
    const end = open > html.lastIndexOf('>') ? open : html.length
    this.rest = html.slice(end)
    return html.slice(0, end)
  }

  last(): string {
    const { rest } = this
    this.rest = ''
    return rest
  }
}

/** The chunk, its encoding and a callback, each of which Node lets be left out. */
type Arguments = readonly unknown[]

const bytesOf = ([chunk, encoding]: Arguments): Buffer => {
  if (typeof chunk === 'string')
    return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
  return chunk instanceof Uint8Array
    ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    : Buffer.alloc(0)
}

const callbackOf = (args: Arguments) => args.filter((argument) => typeof argument === 'function')

/**
 * Lets a page be seen before its scripts are fetched: they stand in it as text, and a starter before the first of them
 * (`wakePage`) makes scripts of them once something has been painted. Answers that are no page go through as they are.
 */
export const delayScripts = (response: ServerResponse, nonce: string): void => {
  const write = response.write.bind(response) as (...args: Arguments) => boolean
  const end = response.end.bind(response) as (...args: Arguments) => ServerResponse
  const isPage = () => String(response.getHeader('content-type')).startsWith('text/html')
  const tags = new WholeTags()
  let started = false

  const rewrite = (html: string): Buffer => {
    let late = makeLate(html, nonce)
    const first = late.indexOf('<script type="text/late"')
    if (!started && first >= 0) {
      started = true
      late = `${late.slice(0, first)}<script nonce="${nonce}">(${wakePage})()</script>${late.slice(first)}`
    }
    return Buffer.from(late, ENCODING)
  }

  response.write = (...args: Arguments) =>
    isPage() ? write(rewrite(tags.take(bytesOf(args))), ...callbackOf(args)) : write(...args)

  response.end = (...args: Arguments) => {
    if (!isPage()) return end(...args)
    const html = tags.take(bytesOf(args)) + tags.last()
    if (html === '') return end(...callbackOf(args))
    // A page that comes whole says its length, which is another one now.
    if (!response.headersSent) response.removeHeader('content-length')
    return end(rewrite(html), ...callbackOf(args))
  }
}
