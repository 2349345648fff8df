import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

/** Kilobytes of scripts as they come over the line, gzipped: one bundle for joining and for all that is played. */
const LIMIT = 44

const scriptsOf = (page: Page) =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize / 1000, 0),
  )

test('R-PHONE-4: a phone loads no more scripts than it must', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const code = await host.open()
  const player = new PlayerPage(await newPerson({ phone: true }))
  await player.page.goto(`/join/${code}`)
  await expect(player.page.getByRole('textbox')).not.toHaveValue('')
  const join = await scriptsOf(player.page)
  expect(join).toBeGreaterThan(30)
  expect(join).toBeLessThan(LIMIT)
  await player.page.getByRole('button', { name: 'Join', exact: true }).click()
  await player.expectPhase('lobby')
  await player.page.reload()
  await player.expectPhase('lobby')
  expect(await scriptsOf(player.page)).toBeLessThan(LIMIT)
})

test('on a slow line a game is playable: a first load within seconds, and an answer that counts', async ({
  newPerson,
}) => {
  test.slow()
  const host = new HostPage(await newPerson())
  const player = new PlayerPage(await newPerson({ phone: true }))
  const line = await player.page.context().newCDPSession(player.page)
  // Chrome’s own profile of slow 3G: 400 kbit/s each way and 400 ms.
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
    latency: 400,
  })
  const code = await host.configure({ rounds: 3, seconds: 20 })
  await player.join(code, 'Ana')
  await player.page.waitForURL(`**/play/${code}`, { timeout: 30_000 })
  await player.expectPhase('lobby', 30_000)
  await host.press(/^start/i)
  await player.expectPhase('question')
  await player.answerFirst()
  await host.expectPhase('reveal')
  await expect(player.page.locator('main p', { hasText: /^(Right|Wrong)/ })).toBeVisible({
    timeout: 15_000,
  })
})
