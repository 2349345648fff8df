import type { Page } from '@playwright/test'
import { expectAccessible } from './fixtures/accessible.ts'
import { breakableLine } from './fixtures/breakable-line.ts'
import { GameServer } from './fixtures/game-server.ts'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

const gather = async (newPerson: (o?: { phone?: boolean }) => Promise<Page>, names: string[]) => {
  const host = new HostPage(await newPerson())
  const players = await Promise.all(names.map(async () => new PlayerPage(await newPerson({ phone: true }))))
  return { host, players }
}

test('a whole game: lobby, rounds, standings, podium, rematch', async ({ newPerson }) => {
  const { host, players } = await gather(newPerson, ['Ana', 'Kenji'])
  const code = await host.configure({ rounds: 5, seconds: 60, labels: 'four' })
  await players[0]!.joined(code, 'Ana')
  await players[1]!.joined(code, 'Kenji')
  await expect(host.page.getByText('Ana')).toBeVisible()
  await expect(host.page.getByText('Kenji')).toBeVisible()
  await host.press(/^start/i)
  await host.expectPhase('countdown')
  await Promise.all([expectAccessible(host.page), expectAccessible(players[0]!.page)])
  for (let round = 1; round <= 5; round += 1) {
    for (const player of players) {
      await player.expectPhase('question')
      await expect(player.pad.getByRole('button')).toHaveCount(4)
      await player.answerFirst()
    }
    // Everyone who is there has answered: nobody waits for the minute to pass.
    await host.expectPhase('reveal')
    for (const player of players) await player.expectPhase('reveal')
    await host.page.keyboard.press('Space')
    if (round === 5) break
    await host.expectPhase('standings')
    await host.page.keyboard.press('Space')
  }
  await host.expectPhase('podium')
  for (const player of players) await player.expectPhase('podium')
  // The winner comes last.
  await host.page.emulateMedia({ reducedMotion: 'no-preference' })
  const staged = await host.page
    .locator('main ol > li')
    .filter({ has: host.page.locator('ul') })
    .evaluateAll((places) => places.map((each) => Number.parseFloat(getComputedStyle(each).animationDelay)))
  expect(staged).toEqual(staged.toSorted((a, b) => b - a))
  expect(staged[0]).toBeCloseTo(0.4 * 2)
  await host.page.emulateMedia({ reducedMotion: 'reduce' })
  await host.press(/^rematch/i)
  await host.expectPhase('lobby')
  await players[0]!.expectPhase('lobby')
  await expect(host.page.getByText('Kenji')).toBeVisible()
})

test('a player who reloads twice after answering keeps answer, score and screen', async ({ newPerson }) => {
  const { host, players } = await gather(newPerson, ['Ana', 'Kenji'])
  const [ana, kenji] = players as [PlayerPage, PlayerPage]
  const code = await host.configure({ seconds: 60 })
  await ana.joined(code, 'Ana')
  await kenji.joined(code, 'Kenji')
  await host.press(/^start/i)
  await ana.expectPhase('question')
  await ana.answer('Sandal')
  await ana.expectLockedIn()
  for (let reload = 0; reload < 2; reload += 1) {
    await ana.page.reload()
    await ana.expectPhase('question')
    await ana.expectLockedIn()
    await expect(ana.pad.getByRole('button', { name: /^Sandal/ })).toHaveAttribute('aria-pressed', 'true')
  }
  await kenji.expectPhase('question')
  await kenji.answer('Bag')
  await ana.expectPhase('reveal')
  const before = await ana.page.locator('main').innerText()
  await ana.page.reload()
  await ana.expectPhase('reveal')
  await expect(ana.page.locator('main')).toHaveText(before.replace(/\s+/g, ' '), { useInnerText: true })
})

test('who reloads gets the lobby and the running round back; R-NODE-8: while no server answers, the page says so', async ({
  newPerson,
}) => {
  const { host, players } = await gather(newPerson, ['Ana'])
  const people = [host, players[0]!]
  const lines = await Promise.all(people.map(({ page }) => breakableLine(page)))
  const code = await host.configure({ seconds: 60 })
  await players[0]!.joined(code, 'Ana')
  await host.page.reload()
  await host.expectPhase('lobby')
  await expect(host.page.getByText('Ana')).toBeVisible()
  await host.press(/^start/i)
  await players[0]!.expectPhase('question')
  await Promise.all(lines.map((line) => line.cut()))
  for (const { page } of people) {
    await page.reload()
    await expect(page.getByText('The server does not answer.')).toBeVisible()
  }
  for (const line of lines) line.mend()
  for (const person of people) {
    await person.expectPhase('question')
    await expect(person.page.getByText('The server does not answer.')).toHaveCount(0)
  }
  await host.press(/close the vote/i)
  await host.expectPhase('reveal')
})

test('the server is killed in mid-round and started again: the room goes on', async ({ browser }) => {
  const server = await GameServer.start()
  const contexts = await Promise.all(
    [1280, 360, 360].map((width) =>
      browser.newContext({ baseURL: server.url, viewport: { width, height: 740 }, reducedMotion: 'reduce' }),
    ),
  )
  try {
    const [first, second, third] = (await Promise.all(contexts.map((c) => c.newPage()))) as [Page, Page, Page]
    const host = new HostPage(first)
    const ana = new PlayerPage(second)
    const kenji = new PlayerPage(third)
    const code = await host.configure({ rounds: 5, seconds: 60 })
    await ana.joined(code, 'Ana')
    await kenji.joined(code, 'Kenji')
    await host.press(/^start/i)
    await ana.expectPhase('question')
    await ana.answer('Dress')
    await ana.expectLockedIn()
    await server.kill()
    await expect(kenji.page.getByText(/reconnecting/i)).toBeVisible()
    await server.launch()
    await expect.poll(() => server.printed).toContain('Rooms going on  1')
    // Without a reload: every browser finds its way back.
    await expect(kenji.page.getByText(/reconnecting/i)).toBeHidden({ timeout: 20_000 })
    await ana.expectPhase('question')
    await expect(ana.pad.getByRole('button', { name: /^Dress/ })).toHaveAttribute('aria-pressed', 'true')
    await kenji.answer('Coat')
    for (const person of [host, ana, kenji]) await person.expectPhase('reveal')
    await host.page.keyboard.press('Space')
    await host.expectPhase('standings')
    await host.page.keyboard.press('Space')
    await ana.expectPhase('question')
  } finally {
    for (const context of contexts) await context.close()
    await server.stop()
  }
})

test('behind a proxy without WebSocket the game runs over polling', async ({ newPerson }) => {
  const { host, players } = await gather(newPerson, ['Ana'])
  for (const page of [host.page, players[0]!.page])
    await page.routeWebSocket(/socket\.io/, (socket) => socket.close({ code: 1011, reason: 'blocked' }))
  const polled = host.page.waitForRequest(/socket\.io.*transport=polling/)
  const code = await host.configure({ seconds: 60 })
  await polled
  await players[0]!.joined(code, 'Ana')
  await host.press(/^start/i)
  await players[0]!.expectPhase('question')
  await players[0]!.answer('Sneaker')
  await host.expectPhase('reveal')
})
