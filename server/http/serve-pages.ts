import compression from 'compression'
import type { Answering } from './answer-requests.ts'
import { delayScripts } from './late-scripts.ts'

const compress = compression() as unknown as (
  ...args: [...Parameters<Answering['pages']>, () => void]
) => void

const nonceIn = (policy: string | string[] | undefined): string | undefined =>
  /'nonce-([^']+)'/.exec(String(policy))?.[1]

/** Next.js's pages as browsers get them: their scripts wait until something is to be seen, and all is compressed. */
export const servePages =
  (pages: Answering['pages']): Answering['pages'] =>
  (request, response) =>
    new Promise((served, failed) => {
      compress(request, response, () => {
        const nonce = nonceIn(request.headers['content-security-policy'])
        if (nonce) delayScripts(response, nonce)
        pages(request, response).then(served, failed)
      })
    })
