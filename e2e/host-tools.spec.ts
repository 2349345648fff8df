import type { Page } from '@playwright/test'
import { DEFAULT_OPTIONS, DEFAULT_PART, type GameOptions } from '../contracts/index.ts'
import { createRoom } from './fixtures/crowd.ts'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

/** A host's page in the lobby of a room of these options, which are chosen elsewhere. */
const hostRoom = async (url: string, page: Page, options: Partial<GameOptions>) => {
  const { code, hostToken } = await createRoom(url, {
    parts: [{ ...DEFAULT_PART, deck: 'random', roundCount: 3, answerWindowS: 90 }],
    options: { ...DEFAULT_OPTIONS, ...options },
  })
  await page.goto('/')
  await page.evaluate(
    ([key, value]) => localStorage.setItem(key!, value!),
    [`catwalk/room/${code}`, JSON.stringify({ hostToken, savedAt: Date.now() })],
  )
  await page.goto(`/host/${code}`)
  const host = new HostPage(page)
  await host.expectPhase('lobby')
  return { host, code }
}

/** What the page asked of its device: `device` holds a word a time. */
const record = (page: Page) =>
  page.addInitScript(() => {
    const device: string[] = []
    Object.assign(window, { device })
    const request = async (kind: string) => {
      device.push(`awake: ${kind}`)
      return { release: async () => {} }
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
    navigator.vibrate = (pattern) => device.push(`vibrates: ${pattern}`) > 0
    Element.prototype.requestFullscreen = async () => void device.push('full screen')
  })
const recorded = (page: Page) => page.evaluate(() => (window as unknown as { device: string[] }).device)

test('one player is renamed, moved and given more time; keys; a break; and a phone stays awake', async ({
  newPerson,
  server,
}) => {
  const page = await newPerson()
  await record(page)
  const { code } = await hostRoom(server.url, page, { teams: 2 })
  const [ana, ben] = [await newPerson({ phone: true }), await newPerson({ phone: true })].map(
    (each) => new PlayerPage(each),
  ) as [PlayerPage, PlayerPage]
  await record(ana.page)
  await ana.joined(code, 'Ana')
  await ben.joined(code, 'Ben')

  await page.getByRole('button', { name: 'Ana' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Anna B')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(ana.page.getByText('Anna B').first()).toBeVisible()
  const own = ana.page.getByRole('radio', { checked: true }).or(ana.page.locator('[aria-pressed="true"]'))
  const before = await dialog.locator('fieldset').last().locator('[aria-pressed="true"]').innerText()
  const other = dialog.locator('fieldset').last().locator('[aria-pressed="false"]').first()
  const team = await other.innerText()
  expect(team).not.toBe(before)
  await other.click()
  await expect(own.filter({ hasText: team })).toBeVisible()
  await dialog.getByRole('button', { name: '2 times' }).click()
  await expect(dialog.getByRole('button', { name: '2 times' })).toHaveAttribute('aria-pressed', 'true')
  await dialog.getByRole('button', { name: 'Done' }).click()

  await expect(page.getByRole('button', { name: 'Sound: on' })).toBeVisible()
  await page.keyboard.press('m')
  await expect(page.getByRole('button', { name: 'Sound: off' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Sound: off' })).toBeVisible()
  await page.keyboard.press('F')
  expect(await recorded(page)).toContain('full screen')

  await page.keyboard.press('ArrowRight')
  for (const player of [ana, ben]) await player.expectPhase('question')
  const secondsOf = async ({ page }: PlayerPage) => Number(await page.getByRole('timer').innerText())
  expect(await secondsOf(ben)).toBeLessThanOrEqual(90)
  expect(await secondsOf(ana)).toBeGreaterThan(120)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '5 min', exact: true }).click()
  for (const each of [page, ana.page])
    await expect(each.getByRole('heading', { name: 'Break' })).toBeVisible()
  await page.keyboard.press('Space')
  await ana.expectPhase('question')
  await ana.answerFirst()
  await ana.expectLockedIn()
  const asked = await recorded(ana.page)
  expect(asked).toContain('awake: screen')
  expect(asked).toContain('vibrates: 12')
})

test('R-TIME-4: left alone, a game goes on by itself to the next question', async ({ newPerson, server }) => {
  const { host, code } = await hostRoom(server.url, await newPerson(), { autoAdvance: true })
  const player = new PlayerPage(await newPerson({ phone: true }))
  await player.joined(code, 'Ana')
  await host.press(/^start/i)
  await player.expectPhase('question')
  await player.answerFirst()
  await player.expectPhase('reveal')
  await expect(player.page.locator('[data-phase="question"][data-round="2"]')).toBeVisible({
    timeout: 60_000,
  })
})

/**
 * On a wall 2.4 m wide a pixel of 1920 is 1.25 mm, and a capital letter 0.7 of its type's size: from 10 m, a letter of 28 px has
 * 8 minutes of arc, where 5 are what a healthy eye needs.
 */
const READABLE_PX = 28

test('from ten metres a class reads the way in, the question, the answers and the standings', async ({
  newPerson,
  server,
}) => {
  const page = await newPerson()
  await page.setViewportSize({ width: 1920, height: 1080 })
  const { host, code } = await hostRoom(server.url, page, {})
  const main = page.getByRole('main')
  const expectReadable = async (...texts: (string | RegExp)[]) => {
    for (const text of texts) {
      const shown = main.getByText(text, { exact: typeof text === 'string' }).first()
      await expect(shown).toBeVisible()
      const size = await shown.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
      expect(size, String(text)).toBeGreaterThanOrEqual(READABLE_PX)
    }
  }
  await expectReadable(/:\d+$/, new RegExp(`${code}$`))
  const player = new PlayerPage(await newPerson({ phone: true }))
  await player.joined(code, 'Ana')
  await host.press(/^start/i)
  await host.expectPhase('question')
  await expectReadable('What is it?', /Pullover$/, /Ankle boot$/, /^0\s*\/\s*1$/)
  await player.answer('Sandal')
  await host.expectPhase('reveal')
  await expectReadable('Sandal')
  await page.keyboard.press('Space')
  await host.expectPhase('standings')
  await expectReadable('Standings', 'Ana')
})
