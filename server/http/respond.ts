import type { ServerResponse } from 'node:http'
import type { Refusal } from '../../contracts/index.ts'
import { DATA_POLICY } from './content-policy.ts'
import { refusalStatus } from './refusal-status.ts'
import { COMMON_HEADERS } from './security-headers.ts'

/** What is told here is one person's: no cache keeps it, no other page shows it. */
const PRIVATE = {
  'Cache-Control': 'no-store',
  ...COMMON_HEADERS,
  'Content-Security-Policy': DATA_POLICY,
}
/** When a limit that was met lets the next request through. */
const RETRY_AFTER_S = 1

export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { ...PRIVATE, 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

export const sendRefusal = (response: ServerResponse, refusal: Refusal): void => {
  const status = refusalStatus(refusal.code)
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer')
  if (status === 429) response.setHeader('Retry-After', RETRY_AFTER_S)
  sendJson(response, status, refusal)
}

export const sendFile = (
  response: ServerResponse,
  file: { readonly name: string; readonly type: string; readonly content: string | Buffer },
): void => {
  response.writeHead(200, {
    ...PRIVATE,
    'Content-Type': file.type,
    'Content-Disposition': `attachment; filename="${file.name}"`,
  })
  response.end(file.content)
}

export const sendNothing = (response: ServerResponse): void => {
  response.writeHead(204, PRIVATE)
  response.end()
}

export const sendWrongMethod = (response: ServerResponse, allowed: readonly string[]): void => {
  response.writeHead(405, { ...PRIVATE, Allow: allowed.join(', ') })
  response.end()
}
