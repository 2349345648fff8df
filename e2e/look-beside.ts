// Pictures of what goes on beside a game, at every size and in both themes: the ways in, a game alone, homework, the remote.
import type { Page } from '@playwright/test'
import { LESSON } from '../app/_lib/lesson.ts'
import { textsIn } from '../app/messages/testing.ts'
import { DEFAULT_OPTIONS, DEFAULT_PART, type RoomSettings } from '../contracts/index.ts'
import { Crowd, createRoom } from './fixtures/crowd.ts'
import { LOCALE, LANGUAGE as language, PHONES, SCREENS, shoot } from './fixtures/shoot.ts'
import { expect, test } from './fixtures/test.ts'

const ALL = [...SCREENS, [740, 360]] as const
const NAMES = ['Ana', 'Bartholomäus Ignaz', 'Zoë', 'Donaudampfschifffah', 'X', 'Nguyễn Thị']
const ROUNDS = 3

const games = textsIn(LOCALE, 'games')
const at = (page: Page, phase: string) =>
  expect(page.locator(`[data-phase="${phase}"]`)).toBeVisible({ timeout: 20_000 })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const answer = (page: Page) =>
  page
    .getByRole('group', { name: games('answerPad.answers') })
    .getByRole('button')
    .first()
    .click()
/** Bigger again, so that nothing is done on the last picture's size. */
const look = async (page: Page, name: string, sizes: readonly (readonly [number, number])[] = ALL) => {
  await shoot(page, name, sizes)
  await page.setViewportSize({ width: 1280, height: 800 })
}

const hostToken = (page: Page, code: string, token: string) =>
  page.evaluate(
    ([key, value]) => localStorage.setItem(key!, value!),
    [`catwalk/room/${code}`, JSON.stringify({ hostToken: token, savedAt: Date.now() })],
  )

const openRoom = async (
  url: string,
  host: Page,
  page: 'host' | 'remote',
  { parts, options }: RoomSettings = {
    parts: [{ ...DEFAULT_PART, deck: 'tops', roundCount: ROUNDS, answerWindowS: 90 }],
    options: DEFAULT_OPTIONS,
  },
) => {
  const room = await createRoom(url, { parts, options })
  await host.goto('/')
  await hostToken(host, room.code, room.hostToken)
  await host.goto(`/${page}/${room.code}`)
  await at(host, 'lobby')
  return room.code
}

test('the ways in', async ({ newPerson }) => {
  test.setTimeout(300_000)
  const page = await newPerson({ language })
  await page.goto('/')
  await look(page, 'ways-1-landing')
  await page.goto('/host')
  await look(page, 'ways-2-host')
  await page.getByText(textsIn(LOCALE, 'host')('settings.more.name')).click()
  await look(page, 'ways-3-host-more')
  await page.goto('/host')
  await page.locator('input[name="mode"][value="own"]').check()
  await look(page, 'ways-3a-host-own')
  await page.goto('/join')
  await look(page, 'ways-4-join')
})

test('a game alone', async ({ newPerson }) => {
  test.setTimeout(300_000)
  const page = await newPerson({ language })
  await page.goto('/solo')
  await look(page, 'solo-1-start')
  await press(page, textsIn(LOCALE, 'solo')('start.play'))
  for (let round = 1; round <= 10; round += 1) {
    await at(page, 'question')
    if (round === 2) await look(page, 'solo-2-question')
    await answer(page)
    await at(page, 'reveal')
    if (round === 2) await look(page, 'solo-3-reveal')
    await page.keyboard.press('Enter')
  }
  await at(page, 'podium')
  await look(page, 'solo-4-result')
})

test('homework', async ({ newPerson, server }) => {
  test.setTimeout(400_000)
  const [host, page] = [await newPerson({ language }), await newPerson({ language })]
  const texts = textsIn(LOCALE, 'assign')
  const homework = textsIn(LOCALE, 'homework')
  const crowd = new Crowd()
  const code = await openRoom(server.url, host, 'host')
  await crowd.join(server.url, code, NAMES)
  await expect(host.getByRole('main').getByText(NAMES.at(-1)!)).toBeVisible()
  for (let round = 1; round <= ROUNDS; round += 1) {
    await host.keyboard.press('Space')
    if (round > 1) {
      await at(host, 'standings')
      await host.keyboard.press('Space')
    }
    await at(host, 'reveal')
  }
  await host.keyboard.press('Space')
  await at(host, 'podium')
  crowd.leave()
  await host.getByRole('link', { name: textsIn(LOCALE, 'host')('podium.report') }).click()
  const section = host.getByRole('region', { name: texts('title') })
  await section.scrollIntoViewIfNeeded()
  await look(host, 'homework-1-report')
  await section.getByRole('button', { name: texts('set') }).click()
  const link = await section.getByLabel(texts('link'), { exact: true }).inputValue()

  const begin = async (student: Page, name: string) => {
    await student.goto(new URL(link).pathname)
    await student.getByRole('textbox').fill(name)
    if (student === page) await look(page, 'homework-2-start')
    await student.getByRole('button', { name: homework('start.start'), exact: true }).click()
  }
  await begin(page, 'Friedrich-Wilhelm A.')
  for (let round = 1; round <= ROUNDS; round += 1) {
    await at(page, 'question')
    if (round === 2) await look(page, 'homework-3-question')
    await answer(page)
    await at(page, 'reveal')
    await expect(page.locator('#ghosts')).toBeVisible()
    if (round === 2) await look(page, 'homework-4-reveal')
    await page.keyboard.press('Enter')
  }
  await at(page, 'podium')
  await look(page, 'homework-5-result')
  const other = await newPerson({ language })
  await begin(other, 'Zoë')
  await at(other, 'question')
  await answer(other)
  await at(other, 'reveal')
  await other.goto(new URL(link).pathname)
  await look(other, 'homework-6-begun')

  await host.reload()
  await section.scrollIntoViewIfNeeded()
  await look(host, 'homework-7-set')
  await section.getByRole('button', { name: 'Zoë' }).click()
  await look(host, 'homework-8-attempt')
  await press(host, texts('remove'))
  await look(host, 'homework-9-remove')
})

test('the remote', async ({ newPerson, server }) => {
  test.setTimeout(300_000)
  const page = await newPerson({ language, phone: true })
  const crowd = new Crowd()
  const code = await openRoom(server.url, page, 'remote', {
    parts: LESSON.parts,
    options: DEFAULT_OPTIONS,
  })
  const remote = (name: string) => look(page, `remote-${name}`, PHONES)
  await remote('1-empty')
  await crowd.join(server.url, code, NAMES)
  await expect(page.getByRole('button', { name: games('actions.start') })).toBeEnabled()
  await remote('2-lobby')
  crowd.hold(true)
  await press(page, textsIn(LOCALE, 'host')('in', { count: NAMES.length }))
  await remote('2a-people')
  await page.getByRole('dialog').getByRole('button', { name: NAMES[0]! }).click()
  await remote('2b-player')
  while ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
  await press(page, games('actions.start'))
  await at(page, 'briefing')
  await remote('2c-briefing')
  await press(page, games('actions.begin'))
  await at(page, 'question')
  await remote('3-question')
  const texts = textsIn(LOCALE, 'remote')
  await press(page, texts('pause'))
  await remote('4-paused')
  await press(page, games('actions.resume'))
  await press(page, games('actions.close'))
  await at(page, 'reveal')
  await remote('5-reveal')
  await press(page, games('actions.next'))
  await at(page, 'standings')
  crowd.leave()
  await remote('6-standings')
})
