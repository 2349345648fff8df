import { expect, test } from '@playwright/test'
import { GameServer } from './fixtures/game-server.ts'

const TOKEN = 'a-token-of-the-admin-page'

test('R-OPS-6: the admin page opens by its own form, with its token', async ({ browser }) => {
  const server = await GameServer.start({ ADMIN_TOKEN: TOKEN })
  try {
    const page = await (await browser.newContext({ baseURL: server.url })).newPage()
    await page.goto('/admin')
    await page.getByRole('button', { name: 'Go on' }).waitFor()
    await page.locator('#token').fill(TOKEN)
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.locator('#token')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  } finally {
    await server.stop()
  }
})
