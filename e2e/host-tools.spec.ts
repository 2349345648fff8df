import type { Page } from '@playwright/test'
import { textsIn } from '../app/messages/testing.ts'
import { DEFAULT_OPTIONS, DEFAULT_PART, type GameOptions, type Part } from '../contracts/index.ts'
import { expectAccessible, expectAccessibleInBothThemes } from './fixtures/accessible.ts'
import { Crowd, createRoom } from './fixtures/crowd.ts'
import { expectToFit } from './fixtures/fit.ts'
import { expectLegible } from './fixtures/legible.ts'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

/** A host's page in the lobby of a room of these options, which are chosen elsewhere. */
const hostRoom = async (
  url: string,
  page: Page,
  options: Partial<GameOptions>,
  parts: readonly Partial<Part>[] = [{}],
) => {
  const { code, hostToken } = await createRoom(url, {
    parts: parts.map((part) => ({
      ...DEFAULT_PART,
      deck: 'random',
      roundCount: 3,
      answerWindowS: 90,
      ...part,
    })),
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
  // A name that is taken is refused where it was asked for.
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ben')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  const taken = textsIn('en', 'refusals')('nickname-taken')
  await expect(dialog.getByRole('alert')).toHaveText(taken)
  // It stays while others come in.
  const crowd = new Crowd()
  await crowd.join(server.url, code, ['Cy'])
  await expect(page.getByRole('list', { name: 'Players' })).toContainText('Cy')
  await expect(dialog.getByRole('alert')).toHaveText(taken)
  crowd.leave()
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
  await expectAccessible(page)
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
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible()
  await page.getByRole('button', { name: '5 min', exact: true }).click()
  for (const each of [page, ana.page])
    await expect(each.getByRole('heading', { name: 'Break' })).toBeVisible()
  await Promise.all([expectAccessible(page), expectAccessibleInBothThemes(ana.page)])
  await expectToFit(page, 'break')
  await page.keyboard.press('Space')
  await ana.expectPhase('question')
  await ana.answerFirst()
  await ana.expectLockedIn()
  const asked = await recorded(ana.page)
  expect(asked).toContain('awake: screen')
  expect(asked).toContain('vibrates: 12')
})

/** What the page sends to the loudspeaker, in hertz. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: number[] = []
    Object.assign(window, { heard })
    const { start } = OscillatorNode.prototype
    OscillatorNode.prototype.start = function (when) {
      heard.push(Math.round(this.frequency.value))
      start.call(this, when)
    }
  })
const heardOn = (page: Page) => page.evaluate(() => (window as unknown as { heard: number[] }).heard)
const [C5, E5, G5, C6] = [523, 659, 784, 1047]
const TICKS = Array<number>(5).fill(C6)

test('R-TIME-4, R-SHOW-3: left alone, a game goes on by itself to the next question; what is heard of it, and M', async ({
  newPerson,
  server,
}) => {
  const page = await newPerson()
  const player = new PlayerPage(await newPerson({ phone: true }))
  for (const each of [page, player.page]) await listen(each)
  const { host, code } = await hostRoom(server.url, page, { autoAdvance: true }, [{ answerWindowS: 10 }])
  await player.joined(code, 'Ana')
  await host.press(/^start/i)
  await host.expectPhase('reveal', 30_000)
  const first = [...TICKS, C5, E5, G5]
  await expect.poll(() => heardOn(page)).toEqual(first)
  // Switching it off and on plays nothing again; then it is off.
  for (const name of ['Sound: off', 'Sound: on', 'Sound: off']) {
    await page.keyboard.press('m')
    await expect(page.getByRole('button', { name })).toBeVisible()
  }
  await expect(player.page.locator('[data-phase="question"][data-round="2"]')).toBeVisible({
    timeout: 60_000,
  })
  await player.answerFirst()
  await host.expectPhase('reveal')
  expect(await heardOn(page)).toEqual(first)
  await page.keyboard.press('M')
  await host.press('End the game')
  await host.press('Yes, to the podium')
  await host.expectPhase('podium')
  await expect.poll(() => heardOn(page)).toEqual([...first, C5, E5, G5, C6])
  await player.expectPhase('podium')
  expect(await heardOn(player.page)).toEqual([])
})

test('R-SHOW-4: from ten metres a class reads all of a lesson; a new mode is told', async ({
  newPerson,
  server,
}) => {
  const page = await newPerson()
  await page.setViewportSize({ width: 1920, height: 1080 })
  const { host, code } = await hostRoom(server.url, page, {}, [{}, { mode: 'guess' }])
  const sees = async (phase: string) => {
    await host.expectPhase(phase)
    await expectLegible(page, phase)
  }
  const next = async (phase: string) => {
    await page.keyboard.press('Space')
    await sees(phase)
  }
  await sees('lobby')
  const player = new PlayerPage(await newPerson({ phone: true }))
  await player.joined(code, 'Ana')
  await host.press(/^start/i)
  await sees('briefing')
  await host.press(/^begin/i)
  await sees('question')
  await player.answer('Sandal')
  await sees('reveal')
  await page.keyboard.press('w')
  await expect(host.why).toBeVisible()
  await expectLegible(page, 'why')
  await page.keyboard.press('ArrowLeft')
  await next('standings')
  for (let round = 2; round <= 3; round += 1) {
    await next('question')
    await host.press(/close the vote/i)
    await sees('reveal')
    await next('standings')
  }
  await next('briefing')
  await player.expectPhase('briefing')
  await Promise.all([expectAccessible(page), expectAccessibleInBothThemes(player.page)])
  await host.press('End the game')
  await host.press('Yes, to the podium')
  await sees('podium')
})
