import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { afterEach, expect, it, vi } from 'vitest'
import { createLog } from '../ops/create-log.ts'
import { answerRequests } from './answer-requests.ts'

let close = () => {}
afterEach(() => close())

it('R-OPS-1: one that fails costs itself, and is in the log by its id, without room codes and keys', async () => {
  let written = ''
  const log = createLog(
    'debug',
    new Writable({
      write: (chunk, _, done) => {
        written += chunk
        done()
      },
    }),
  )
  const failing = async ({ url }: { url?: string | undefined }) => {
    if (url?.startsWith('/host')) throw new Error('a bug')
    return false
  }
  const answer = answerRequests([failing], async (_, response) => void response.end('rest'), log)
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close = () => server.close()
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const failed = await fetch(`${url}/host/QKAC?key=secret`)
  expect(failed.status).toBe(500)
  expect(await (await fetch(`${url}/models`)).text()).toBe('rest')
  await vi.waitFor(() => expect(written.match(/"a request"/g)).toHaveLength(2))
  expect(written).toContain(`"request":"${failed.headers.get('x-request-id')}"`)
  expect(written).toContain('"area":"/host"')
  expect(written).toContain('a bug')
  expect(written).not.toMatch(/QKAC|secret/)
})
