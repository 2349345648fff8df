import { DEFAULT_OPTIONS, DEFAULT_PART, type GameOptions } from '../contracts/index.ts'
import { expectAccessible, expectAccessibleInBothThemes } from './fixtures/accessible.ts'
import { breakableLine } from './fixtures/breakable-line.ts'
import { createRoom } from './fixtures/crowd.ts'
import { expect, test } from './fixtures/test.ts'
import { PlayerPage } from './pages/player-page.ts'

const roomOf = (url: string, options: Partial<GameOptions> = {}) =>
  createRoom(url, {
    parts: [{ ...DEFAULT_PART, roundCount: 3, answerWindowS: 90 }],
    options: { ...DEFAULT_OPTIONS, ...options },
  })

const LIST = ['Ana', 'Bartholomäus Ignatius', 'Olu']

for (const [how, nicknames] of [
  ['typed', 'free'],
  ['picked from a list', { list: LIST, drawn: false }],
  ['dealt', { list: LIST, drawn: true }],
] as const)
  test(`axe finds nothing on the way in where names are ${how}, nor where nobody comes in`, async ({
    newPerson,
    server,
  }) => {
    const { code } = await roomOf(server.url, { nicknames })
    const page = await newPerson({ phone: true })
    await page.goto(`/join/${code}`)
    await expect(page.getByRole('button', { name: 'Join', exact: true })).toBeVisible()
    await expectAccessibleInBothThemes(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.goto('/join/2222')
    await expect(
      page
        .getByRole('main')
        .getByText(/no such room|no room/i)
        .first(),
    ).toBeVisible()
    await expectAccessibleInBothThemes(page)
  })

test('axe finds nothing in what opens over a host’s screens, nor in what a phone says when it is out', async ({
  newPerson,
  server,
}) => {
  const { code, hostToken } = await roomOf(server.url)
  const page = await newPerson()
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.goto(`/host/${code}#host=${hostToken}`)
  const [ana, ben] = [await newPerson({ phone: true }), await newPerson({ phone: true })]
  const line = await breakableLine(ben)
  await new PlayerPage(ana).joined(code, 'Ana')
  await new PlayerPage(ben).joined(code, 'Ben')
  const dialog = page.getByRole('dialog')
  const look = async (open: () => Promise<void>) => {
    await open()
    await expect(dialog.last()).toBeVisible()
    await expectAccessible(page)
    while ((await dialog.count()) > 0) await page.keyboard.press('Escape')
  }
  await look(() => page.keyboard.press('q'))
  await look(() => press('Phone as remote'))
  await look(() => press('Close the room'))
  await page.keyboard.press('Space')
  await expect(page.locator('[data-phase="question"]')).toBeVisible({ timeout: 15_000 })
  await look(() => press('End the game'))

  await line.cut()
  await expect(ben.getByText(/reconnecting/i)).toBeVisible()
  await expectAccessibleInBothThemes(ben)
  line.mend()
  await page.getByRole('button', { name: /^2 players/ }).click()
  await page.getByRole('button', { name: 'Ana' }).click()
  await press('Remove and keep out')
  await expect(ana.getByRole('heading', { name: /removed/i })).toBeVisible()
  await expectAccessibleInBothThemes(ana)
  await press('Done')
  await press('End the game')
  await press('Yes, to the podium')
  await press('Close the room')
  await press('Yes, close it')
  await expect(ben.getByRole('heading', { name: 'The room is closed' })).toBeVisible({ timeout: 20_000 })
  await expectAccessibleInBothThemes(ben)
  await expect(page.getByRole('heading', { name: /closed/i })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/host/2222#host=not-a-token-of-anything')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})
