import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PeopleCounts } from '../people/people-counts.ts'
import { createPeopleApi } from './people-api.ts'

const answers = [{ item: 7, choiceCount: 4, choice: 6, count: 2 }]
let failing = false
const store = {
  countGame: async () => true,
  listUncounted: async () => [],
  readEvents: async () => [],
  readAnswers: async () => {
    if (failing) throw new Error('the disk is gone')
    return answers
  },
}
const log = pino({ level: 'silent' })

let close = () => {}
let url = ''
beforeEach(async () => {
  failing = false
  const api = createPeopleApi({ people: new PeopleCounts({ store, log }), log })
  const server = createServer(async (request, response) => {
    if (!(await api(request, response))) response.writeHead(418).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => server.close()
})
afterEach(() => close())

describe('GET /api/people/answers', () => {
  it('R-PEOPLE-5: gives the rows of items that somebody answered, and an ETag that spares a second copy', async () => {
    const first = await fetch(`${url}/api/people/answers`)
    expect(await first.json()).toEqual({ tenLabels: [], fourLabels: [[7, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0]] })
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/)
    const etag = first.headers.get('etag')!
    const again = await fetch(`${url}/api/people/answers`, { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('R-PEOPLE-5: other methods are refused by name, other addresses are not ours', async () => {
    const wrong = await fetch(`${url}/api/people/answers`, { method: 'POST' })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await fetch(`${url}/api/people`)).status).toBe(418)
  })

  it('R-PEOPLE-5: says so where it cannot be read, and reads again', async () => {
    failing = true
    expect((await fetch(`${url}/api/people/answers`)).status).toBe(503)
    failing = false
    expect((await fetch(`${url}/api/people/answers`)).status).toBe(200)
  })
})
