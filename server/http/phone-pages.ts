import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Logger } from 'pino'
import { phonePolicy } from './content-policy.ts'
import type { BundleFile, PhoneBundle } from './phone-bundle.ts'
import { sendWrongMethod } from './respond.ts'

export interface PhonePagesOptions {
  /** What is served now; in development it changes. */
  readonly bundle: () => Promise<PhoneBundle>
  readonly log: Pick<Logger, 'error'>
}

const PAGE = {
  'Content-Type': 'text/html; charset=utf-8',
  // In the language of whoever asks.
  'Cache-Control': 'private, no-cache',
  Vary: 'Cookie, Accept-Language, Accept-Encoding',
}

/** A file's name changes with its content. */
const FILE = { 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' }

/** Whatever begins otherwise is not even looked at. */
const OURS = /^\/(?:join|play|phone)\b/
const FILE_PATH = /^\/phone\/([\w.-]+)$/
const METHODS = ['GET', 'HEAD']

const pack = promisify(gzip)

const send = (response: ServerResponse, headers: Record<string, string>, body: Buffer, gzipped: boolean) => {
  const encoding = gzipped ? { 'Content-Encoding': 'gzip' } : {}
  const length = { 'Content-Length': body.length }
  response.writeHead(200, { ...headers, ...encoding, ...length }).end(body)
}

const sendFile = (response: ServerResponse, { type, content, gzipped }: BundleFile, takesGzip: boolean) => {
  const packed = takesGzip ? gzipped : null
  send(response, { ...FILE, 'Content-Type': type }, packed ?? content, packed !== null)
}

const sendPage = async (response: ServerResponse, html: string, takesGzip: boolean): Promise<void> => {
  response.setHeader('Content-Security-Policy', phonePolicy(response.req.headers.host))
  send(response, PAGE, takesGzip ? await pack(html) : Buffer.from(html), takesGzip)
}

/** Answers a request for a phone's page or for a file of the bundle. @returns whether it was one */
export const createPhonePages = ({ bundle, log }: PhonePagesOptions) => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { url = '', method = '', headers } = request
    const { assets, files, drawPage } = await bundle()
    const file = files.get(FILE_PATH.exec(url)?.[1] ?? '')
    const asked = { url, cookie: headers.cookie ?? null, acceptLanguage: headers['accept-language'] ?? null }
    const page = file ? null : drawPage(asked, assets)
    if (!file && !page) return false
    const takesGzip = /\bgzip\b/.test(String(headers['accept-encoding']))
    if (!METHODS.includes(method)) sendWrongMethod(response, METHODS)
    else if (file) sendFile(response, file, takesGzip)
    else if (page && 'html' in page) await sendPage(response, page.html, takesGzip)
    else if (page) response.writeHead(307, { Location: page.redirect }).end()
    return true
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (!OURS.test(request.url ?? '')) return false
    try {
      return await answer(request, response)
    } catch (error) {
      log.error({ err: error }, 'a page of a phone could not be made')
      response.writeHead(500).end()
      return true
    }
  }
}
