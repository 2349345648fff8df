import { ENGINES, throwaway } from '../db/testing/engines.ts'
import { breakableProxy } from '../server/testing/breakable-proxy.ts'
import { GameServer } from './fixtures/game-server.ts'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

const AWAY_MS = 10_000
const POSTGRES = ENGINES.find(({ engine }) => engine === 'PostgreSQL')!

test('R-FAULT-3: an answer given while the database is away for 10 s is in afterwards, without another touch', async ({
  browser,
}) => {
  test.skip(POSTGRES.skip, POSTGRES.why)
  const { options, drop } = await throwaway('PostgreSQL')
  const url = new URL(options.url!)
  const proxy = await breakableProxy({ host: url.hostname, port: Number(url.port) })
  url.host = `127.0.0.1:${proxy.port}`
  const server = await GameServer.start({ DATABASE_URL: url.href })
  const open = async (width: number) =>
    (await browser.newContext({ baseURL: server.url, viewport: { width, height: 760 } })).newPage()
  try {
    const host = new HostPage(await open(1280))
    const ana = new PlayerPage(await open(360))
    const code = await host.open()
    await ana.joined(code, 'Ana')
    await host.press(/^start/i)
    await ana.expectPhase('question')
    proxy.cut()
    await ana.answerFirst()
    await expect(ana.page.getByText('Saving your answer…')).toBeVisible({ timeout: 9_000 })
    await new Promise((later) => setTimeout(later, AWAY_MS))
    proxy.mend()
    // She is the only one there: her answer closes the round.
    await ana.expectPhase('reveal')
    await expect(ana.page.getByText('No answer from you')).toHaveCount(0)
  } finally {
    await server.stop()
    proxy.close()
    await drop()
  }
})

test('R-FAULT-7: a server that restarts says so on every screen, and the game goes on', async ({
  browser,
}) => {
  const server = await GameServer.start()
  const open = async (width: number) =>
    (await browser.newContext({ baseURL: server.url, viewport: { width, height: 760 } })).newPage()
  try {
    const host = new HostPage(await open(1280))
    const ana = new PlayerPage(await open(360))
    const code = await host.open()
    await ana.joined(code, 'Ana')
    await ana.expectPhase('lobby')
    const said = [host, ana].map(({ page }) => expect(page.getByText('The server restarts.')).toBeVisible())
    expect(await server.terminate()).toBe(0)
    await Promise.all(said)
    await server.launch()
    for (const { page } of [host, ana])
      await expect(page.getByText('The server restarts.')).toHaveCount(0, { timeout: 30_000 })
    await host.press(/^start/i)
    await ana.expectPhase('question')
  } finally {
    await server.stop()
  }
})
