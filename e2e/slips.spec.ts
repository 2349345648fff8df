import type { Page } from '@playwright/test'
import { DEFAULT_OPTIONS, DEFAULT_PART, type GameOptions, type Part } from '../contracts/index.ts'
import { expectAccessible, expectAccessibleInBothThemes } from './fixtures/accessible.ts'
import { Crowd, createRoom } from './fixtures/crowd.ts'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

const roomOf = (url: string, part: Partial<Part> = {}, options: Partial<GameOptions> = {}) =>
  createRoom(url, {
    parts: [{ ...DEFAULT_PART, roundCount: 3, answerWindowS: 90, ...part }],
    options: { ...DEFAULT_OPTIONS, ...options },
  })

type NewPerson = (options?: { phone?: boolean }) => Promise<Page>

/** The projector and one player in the lobby of such a room. */
const seated = async (
  newPerson: NewPerson,
  url: string,
  part: Partial<Part> = {},
  options: Partial<GameOptions> = {},
) => {
  const { code, hostToken } = await roomOf(url, part, options)
  const host = new HostPage(await newPerson())
  await host.page.goto(`/host/${code}#host=${hostToken}`)
  const ana = new PlayerPage(await newPerson({ phone: true }))
  await ana.joined(code, 'Ana')
  return { code, hostToken, host, ana }
}

test('R-GAME-4: a double press goes one screen on, on the projector and on its remote; no second one wipes the podium', async ({
  newPerson,
  server,
}) => {
  const { code, hostToken, host, ana } = await seated(newPerson, server.url)
  const remote = await newPerson({ phone: true })
  await remote.goto(`/remote/${code}#host=${hostToken}`)
  await expect(remote.getByRole('button', { name: 'Start' })).toBeEnabled()
  await host.press(/^start/i)
  await ana.expectPhase('question')
  await ana.answerFirst()
  await host.expectPhase('reveal')
  const next = host.page.getByRole('button', { name: /^next/i })
  const stands = async (phase: string) => {
    await host.expectPhase(phase)
    // By now the second press would have been heard.
    await expect(next).toHaveAttribute('data-fresh', 'false')
    await host.expectPhase(phase)
  }
  await next.dblclick()
  await stands('standings')
  await next.click()
  await ana.expectPhase('question')
  await ana.answerFirst()
  await host.expectPhase('reveal')
  const onRemote = remote.getByRole('button', { name: /^next/i })
  await onRemote.dblclick()
  await stands('standings')
  await onRemote.click()
  await ana.expectPhase('question')
  await ana.answerFirst()
  await host.expectPhase('reveal')
  await onRemote.dblclick()
  await host.expectPhase('podium')
  await remote.getByRole('button', { name: 'Rematch' }).click()
  await expectAccessibleInBothThemes(remote)
  await remote.getByRole('button', { name: 'Stay here' }).click()
  await host.expectPhase('podium')
  // The last game's matrix is here to talk about.
  await host.page.keyboard.press('x')
  await expect(host.page.getByRole('table')).toHaveCount(2)
  await expectAccessible(host.page)
  await host.page.keyboard.press('ArrowLeft')
  await expect(host.page.getByRole('heading', { name: 'The podium' })).toBeVisible()
  await remote.getByRole('button', { name: 'Rematch' }).click()
  await remote.getByRole('button', { name: 'Play again' }).click()
  await host.expectPhase('lobby')
})

test('R-PHONE-7, R-ANSWER-6: a pause takes nothing from an answer half made, and where answers can be changed a duel’s can', async ({
  newPerson,
  server,
}) => {
  const { host, ana } = await seated(newPerson, server.url, { mode: 'duel' }, { changeable: true })
  const { page } = ana
  await host.start()
  await ana.expectPhase('question')
  await ana.answer('Coat')
  await page.getByRole('slider').fill('85')
  await host.press('Pause')
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible()
  await expect(ana.pad).toBeHidden()
  await page.keyboard.press('9')
  await host.press(/^go on/i)
  await expect(ana.pad.getByRole('button', { name: /^Coat/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('slider')).toHaveValue('85')
  const lock = page.getByRole('button', { name: 'Lock in' })
  await lock.click()
  await ana.expectLockedIn()
  await expect(lock).toBeHidden()
  await page.reload()
  await expect(page.getByRole('slider')).toHaveValue('85')
  await ana.answer('Shirt')
  await lock.click()
  await expect(page.getByText(/Shirt, 85\s%/)).toBeVisible()
  await host.press(/close the vote/i)
  await host.expectPhase('reveal')
  await expect(host.page.locator('main li').filter({ hasText: /Shirt/ })).toContainText('1')
})

test('R-ANSWER-6: where answers can be changed, the models that were ticked can', async ({
  newPerson,
  server,
}) => {
  const { host, ana } = await seated(newPerson, server.url, { mode: 'fooled' }, { changeable: true })
  await host.start()
  await ana.expectPhase('question')
  const models = ana.page.getByRole('group', { name: 'Models that got it wrong' }).getByRole('button')
  await ana.page.getByRole('button', { name: 'None was fooled' }).click()
  await ana.expectLockedIn()
  await models.nth(1).click()
  await ana.page.getByRole('button', { name: 'Lock in 1' }).click()
  await expect(ana.page.getByRole('button', { name: 'Lock in 1' })).toBeHidden()
  await ana.page.reload()
  await expect(models.nth(1)).toHaveAttribute('aria-pressed', 'true')
})

test('teams end with their places, on the projector and on every phone, and stand in the report', async ({
  newPerson,
  server,
}) => {
  const { code, host, ana } = await seated(newPerson, server.url, {}, { teams: 2 })
  const crowd = new Crowd()
  await crowd.join(server.url, code, ['Bo', 'Cy', 'Di'])
  await host.press(/^start/i)
  await ana.expectPhase('question')
  await ana.answerFirst()
  await host.expectPhase('reveal')
  await host.press('End the game')
  await host.press('Yes, to the podium')
  for (const each of [host, ana]) {
    await each.expectPhase('podium')
    const teams = each.page.getByRole('list', { name: 'Teams, by mean points' }).getByRole('listitem')
    await expect(teams).toHaveCount(2)
    await expect(teams.first()).toContainText('2 players')
  }
  await expect(ana.page.getByText('yours', { exact: true })).toBeVisible()
  await Promise.all([expectAccessible(host.page), expectAccessibleInBothThemes(ana.page)])
  crowd.leave()
  await host.page.getByRole('link', { name: 'Report' }).click()
  await expect(host.page.getByRole('columnheader', { name: 'Team', exact: true })).toBeVisible()
  for (const name of ['Collars', 'Cuffs'])
    await expect(host.page.getByRole('cell', { name, exact: true })).toHaveCount(2)
})

test('R-ROOM-12: a host link opens the report also where the room was never seen open, once it is closed', async ({
  newPerson,
}) => {
  const host = new HostPage(await newPerson())
  const code = await host.configure({ rounds: 3, seconds: 90 })
  await host.press('Phone as remote')
  const { pathname, hash } = new URL(await host.page.getByLabel(/^Link for/).inputValue())
  await host.press('Done')
  const ana = new PlayerPage(await newPerson({ phone: true }))
  await ana.joined(code, 'Ana')
  await host.press(/^start/i)
  await ana.expectPhase('question')
  await ana.answerFirst()
  await host.expectPhase('reveal')
  await host.press('End the game')
  await host.press('Yes, to the podium')
  await host.press('Close the room')
  await host.press('Yes, close it')
  await expect(host.page.getByRole('heading', { name: /closed/i })).toBeVisible()

  const home = await newPerson()
  await home.goto(pathname + hash)
  await home.getByRole('link', { name: 'Report' }).click()
  await expect(home.getByRole('row', { name: /^Ana/ })).toBeVisible()
})

test('R-PHONE-7: a phone whose text is twice as large shows all of a game, from the way in to the end', async ({
  newPerson,
  server,
}) => {
  const { code, hostToken } = await roomOf(server.url, {}, { lifeline: true })
  const host = new HostPage(await newPerson())
  await host.page.goto(`/host/${code}#host=${hostToken}`)
  const ana = new PlayerPage(await newPerson({ phone: true }))
  const { page } = ana
  const enlarge = () =>
    page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'))
  const expectWhole = async () => {
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    const cut = await page.locator('main :is(button, h1, p, label, li)').evaluateAll((all) =>
      all
        .filter((each) => {
          const { left, right, width } = each.getBoundingClientRect()
          return width > 0 && getComputedStyle(each).clip === 'auto' && (left < -1 || right > 361)
        })
        .map((each) => each.textContent),
    )
    expect(cut).toEqual([])
    await expectAccessibleInBothThemes(page)
  }
  await page.goto(`/join/${code}`)
  await enlarge()
  await expectWhole()
  await page.getByRole('textbox').fill('Maria Magdalena Ost')
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.waitForURL(`**/play/${code}`)
  await ana.expectPhase('lobby')
  await enlarge()
  await expectWhole()
  const name = page.getByRole('main').getByRole('paragraph').getByText('Maria Magdalena Ost')
  expect(await name.evaluate((tag) => tag.scrollWidth <= tag.clientWidth)).toBe(true)
  await host.press(/^start/i)
  await ana.expectPhase('question')
  const choice = page.getByText('Ankle boot', { exact: true })
  expect(await choice.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize))).toBeGreaterThan(
    30,
  )
  await expectWhole()
  const last = ana.pad.getByRole('button').last()
  await last.scrollIntoViewIfNeeded()
  await last.click()
  await ana.expectPhase('reveal')
  await expectWhole()
  await host.press(/^next/i)
  await ana.expectPhase('standings')
  await expectWhole()
  await host.press('End the game')
  await host.press('Yes, to the podium')
  await ana.expectPhase('podium')
  await expectWhole()
})
