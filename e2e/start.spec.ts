import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../scripts/build.mjs'
import { GameServer } from './fixtures/game-server.ts'
import { expect, test } from './fixtures/test.ts'

const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })

const withFolder = async (use: (folder: string) => Promise<void>) => {
  const folder = await mkdtemp(join(tmpdir(), 'catwalk-start-'))
  try {
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** One sentence and no stack. */
const expectOneLine = (text: string, pattern: RegExp) => {
  expect(text.trim().split('\n')).toHaveLength(1)
  expect(text).toMatch(pattern)
}

test('it prints the address, and stops cleanly when told to', async () => {
  const server = await GameServer.start()
  expect(server.printed).toContain(`Catwalk is on   ${server.url}`)
  const page = await fetch(server.url)
  expect(page.status).toBe(200)
  await page.text()
  expect(await server.stop()).toBe(0)
})

test('it stops cleanly also where a page is not read to its end', async () => {
  const server = await GameServer.start()
  const page = await fetch(server.url)
  expect(await server.stop()).toBe(0)
  await page.body?.cancel().catch(() => {})
})

test('PUBLIC_URL is the address that phones are given', async ({ browser }) => {
  const server = await GameServer.start({ PUBLIC_URL: 'https://quiz.school.example/' })
  try {
    const page = await browser.newPage()
    await page.goto(`${server.url}/host`)
    await page.getByRole('button', { name: 'Open the room' }).click()
    await expect(page.getByText('quiz.school.example')).toBeVisible()
    await page.close()
  } finally {
    await server.stop()
  }
})

test('a second server on the same data folder is refused', async ({ server }) => {
  const second = start({ PORT: '0', DATA_DIR: server.dataFolder })
  expect(second.status).toBe(1)
  expectOneLine(second.stderr, /in use by process \d+/)
})

test('a taken port is named', async () => {
  const holder = createServer().listen(0)
  const { port } = holder.address() as { port: number }
  await withFolder(async (folder) => {
    const { status, stderr } = start({ PORT: String(port), DATA_DIR: folder })
    expect(status).toBe(1)
    expectOneLine(stderr, new RegExp(`Port ${port} is taken`))
  })
  holder.close()
})

test('a wrong setting is named', () => {
  const { status, stderr } = start({ PORT: 'three thousand' })
  expect(status).toBe(1)
  expectOneLine(stderr, /PORT has a wrong value/)
})

test('a missing content pack is named', async () => {
  await withFolder(async (folder) => {
    const { status, stderr } = start({ PORT: '0', DATA_DIR: folder, CONTENT_DIR: join(folder, 'none') })
    expect(status).toBe(1)
    expectOneLine(stderr, /content pack is missing/)
  })
})
