import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../scripts/build.mjs'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

const NAMES = [
  'Amber Loom',
  'Quiet Cuff',
  'Noor',
  'Velvet Hem',
  'Ilse',
  'Twill Fox',
  'Ana',
  'Dapper Moth',
  'Kenji',
]

const shoot = async (page: Page, name: string) => {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(ROOT, 'docs/screenshots', `${name}.png`), animations: 'disabled' })
}

test('the pictures of the README', async ({ newPerson }) => {
  test.setTimeout(180_000)
  const page = await newPerson()
  await page.goto('/')
  await shoot(page, 'landing')
  await page.goto('/models')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await shoot(page, 'models')

  const host = new HostPage(await newPerson())
  const code = await host.configure({ seconds: 60, labels: 'ten' })
  const players: PlayerPage[] = []
  for (const name of NAMES) {
    const player = new PlayerPage(await newPerson({ phone: true }))
    await player.page.setViewportSize({ width: 390, height: 844 })
    await player.joined(code, name)
    players.push(player)
  }
  await expect(host.page.getByText(NAMES.at(-1)!)).toBeVisible()
  await shoot(host.page, 'lobby')
  await host.press(/^start/i)
  for (const [i, player] of players.entries()) {
    await player.expectPhase('question')
    if (i === players.length - 1) await shoot(player.page, 'phone')
    await player.answer(['Shirt', 'Shirt', 'Coat', 'T-shirt', 'Pullover'][i % 5]!)
  }
  await host.expectPhase('reveal')
  await shoot(host.page, 'reveal')
})
