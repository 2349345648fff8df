import type { Page } from '@playwright/test'
import { expectAccessible } from './fixtures/accessible.ts'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

type NewPerson = (options?: { phone?: boolean }) => Promise<Page>

/** Three rounds that two players answer, up to the podium. */
const playLesson = async (newPerson: NewPerson) => {
  const host = new HostPage(await newPerson())
  const code = await host.configure({ rounds: 3, seconds: 60, labels: 'four' })
  const players: PlayerPage[] = []
  for (const name of ['Ana', 'Ben']) {
    const player = new PlayerPage(await newPerson({ phone: true }))
    await player.joined(code, name)
    players.push(player)
  }
  await host.press(/^start/i)
  for (let round = 1; round <= 3; round += 1) {
    for (const player of players) {
      await player.expectPhase('question')
      await player.answerFirst()
    }
    await host.expectPhase('reveal')
    await host.press(/^next/i)
    if (round === 3) break
    await host.expectPhase('standings')
    await host.press(/^next/i)
  }
  await host.expectPhase('podium')
  return { host, code }
}

/** What the host's browser asks of the server about its room. */
const ask = (page: Page, code: string, method: string, path: string, body?: unknown) =>
  page.evaluate(
    async ({ code, method, path, body }) => {
      const { roomId, hostToken } = JSON.parse(localStorage.getItem(`catwalk/room/${code}`) ?? '{}')
      const response = await fetch(`/api/rooms/${roomId}/${path}`, {
        method,
        headers: { Authorization: `Bearer ${hostToken}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      return response.status === 204 ? null : response.json()
    },
    { code, method, path, body },
  )

const expectAccessibleAndToFit = async (page: Page) => {
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()!.width,
  )
}

const begin = async (student: PlayerPage, key: string, name: string) => {
  await student.page.goto(`/homework/${key}`)
  await student.page.getByRole('textbox').fill(name)
  await student.page.getByRole('button', { name: 'Start', exact: true }).click()
  await student.page.waitForURL(`**/homework/${key}/play`)
}

const race = (page: Page, pieces: number) =>
  page.getByRole('region', {
    name: `You against your class · ${pieces} ${pieces === 1 ? 'piece' : 'pieces'} so far`,
  })

test('a game as homework: on a phone against the class, left and taken up again, over when it is ended', async ({
  newPerson,
}) => {
  test.slow()
  const { host, code } = await playLesson(newPerson)
  const until = Date.now() + 7 * 86_400_000
  const { key } = await ask(host.page, code, 'POST', 'homework', { game: 1, until })

  const student = new PlayerPage(await newPerson({ phone: true }))
  const { page } = student
  await page.goto(`/homework/${key}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three pieces, you against your class')
  await expect(page.getByText(/^Until /)).toBeVisible()
  await expect(page.getByRole('textbox')).not.toHaveValue('')
  await expectAccessibleAndToFit(page)
  await begin(student, key, 'Ana')

  await student.expectPhase('question')
  await expect(page.getByRole('region', { name: /your class/ })).toBeHidden()
  await student.answerFirst()
  await student.expectPhase('reveal')
  await expect(race(page, 1)).toBeVisible()
  await expect(
    race(page, 1)
      .getByText(/^[01] of 1$/)
      .first(),
  ).toBeVisible()
  await expect(race(page, 1).getByText(/^[12] of 3$/)).toBeVisible()
  await expectAccessibleAndToFit(page)

  // Half of it now, half of it later.
  await page.goto('/')
  await page.goto(`/homework/${key}`)
  await page.getByRole('link', { name: 'Go on' }).click()
  await student.expectPhase('reveal')
  for (let round = 2; round <= 3; round += 1) {
    await page.getByRole('button', { name: /^next piece/i }).click()
    await student.expectPhase('question')
    await student.answerFirst()
    await student.expectPhase('reveal')
    await expect(race(page, round)).toBeVisible()
  }
  await page.getByRole('button', { name: /^the result/i }).click()
  await student.expectPhase('podium')
  // All three pressed the first label, so nobody is ahead of anybody.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nobody in your class did better')
  const table = page.getByRole('table', { name: 'You, your class and the models' })
  await expect(table.getByRole('row', { name: /Ana you/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /Ben/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /CNN 1/ })).toBeVisible()
  await expectAccessibleAndToFit(page)

  await page.getByRole('link', { name: 'Your page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d of 3$/)
  await page.getByRole('link', { name: 'Back to the room' }).click()
  await page.waitForURL(`**/homework/${key}/play`)
  await student.expectPhase('podium')

  // Another student is in the middle of it when it is ended.
  const second = new PlayerPage(await newPerson({ phone: true }))
  await second.page.goto(`/homework/${key}`)
  await second.page.getByRole('textbox').fill('ana')
  await second.page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(second.page.getByText('Someone here is already called that.')).toBeVisible()
  await begin(second, key, 'Cem')
  await second.answerFirst()
  await second.expectPhase('reveal')
  await second.page.getByRole('button', { name: /^next piece/i }).click()
  await second.expectPhase('question')
  const [before] = await ask(host.page, code, 'GET', 'homework')
  expect(before.attempts).toMatchObject([
    { nickname: 'Ana', finished: true, answered: 3 },
    { nickname: 'Cem', finished: false, answered: 1 },
  ])
  await ask(host.page, code, 'DELETE', `homework/${key}`)
  await second.expectPhase('podium')
  await expect(second.page.getByText('The homework ended here: 1 of 3 pieces count.')).toBeVisible()
  const late = await newPerson({ phone: true })
  await late.goto(`/homework/${key}`)
  await expect(late.getByText(/^It ended on /)).toBeVisible()
  await expect(late.getByRole('button', { name: 'Start', exact: true })).toBeHidden()

  // Everything goes with the class's room.
  await ask(host.page, code, 'DELETE', 'report')
  await late.reload()
  await expect(late.getByRole('heading', { name: 'No such homework' })).toBeVisible()
  await expect(second.page.getByRole('heading', { name: 'This attempt is closed' })).toBeVisible()
})

test('the host sets it in the report, copies the link, sees who has done it, mends it and ends it', async ({
  newPerson,
}) => {
  test.slow()
  const { host } = await playLesson(newPerson)
  const { page } = host
  await page.getByRole('link', { name: 'Report' }).click()
  const section = page.getByRole('region', { name: 'The same pieces at home' })
  await expect(section.getByLabel('Until the end of')).toHaveValue(/^\d{4}-\d\d-\d\d$/)
  await section.getByRole('button', { name: 'Set homework' }).click()
  const link = section.getByLabel('Link')
  await expect(link).toHaveValue(/\/homework\/[\w-]{12}$/)
  await expect(section.getByRole('heading', { name: /^3 pieces of game 1, until / })).toBeVisible()
  await expect(section.getByText('Nobody has begun yet.')).toBeVisible()
  await section.getByRole('button', { name: 'QR code' }).click()
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()

  const key = (await link.inputValue()).split('/').at(-1)!
  const student = new PlayerPage(await newPerson({ phone: true }))
  await begin(student, key, 'Cem')
  await student.answerFirst()
  await student.expectPhase('reveal')
  await section.getByRole('button', { name: 'Look again' }).click()
  const row = section.getByRole('row', { name: /^Cem/ })
  await expect(row.getByText('1 of 3')).toBeVisible()
  await expect(section.getByText('0 of 1 finished')).toBeVisible()
  await expectAccessibleAndToFit(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectAccessibleAndToFit(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  // A rude name is mended under the student's eyes, and another's attempt is taken out of the list for good.
  const second = new PlayerPage(await newPerson({ phone: true }))
  await begin(second, key, 'Dana')
  await second.answerFirst()
  await second.expectPhase('reveal')
  await section.getByRole('button', { name: 'Look again' }).click()
  await section.getByRole('button', { name: 'Cem' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cem' })
  await expectAccessibleAndToFit(page)
  await dialog.getByRole('textbox', { name: 'Name' }).fill('dana')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(dialog.getByText('Someone here is already called that.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Cemal')
  await dialog.getByRole('textbox', { name: 'Name' }).press('Enter')
  await expect(section.getByRole('row', { name: /^Cemal/ }).getByText('1 of 3')).toBeVisible()
  await expect(dialog).toBeHidden()

  await section.getByRole('button', { name: 'Dana' }).click()
  await page.getByRole('button', { name: 'Remove this attempt' }).click()
  const question = page.getByRole('dialog', { name: /^Remove Dana’s attempt/ })
  await expectAccessibleAndToFit(page)
  await question.getByRole('button', { name: 'No, keep it' }).click()
  await expect(section.getByText('0 of 2 finished')).toBeVisible()
  await section.getByRole('button', { name: 'Dana' }).click()
  await page.getByRole('button', { name: 'Remove this attempt' }).click()
  await question.getByRole('button', { name: 'Yes, remove it' }).click()
  await expect(section.getByText('0 of 1 finished')).toBeVisible()
  await expect(section.getByRole('button', { name: 'Dana' })).toBeHidden()
  await expect(second.page.getByRole('heading', { name: 'This attempt is closed' })).toBeVisible()
  await second.page.getByRole('link', { name: 'To the homework' }).click()
  await expect(second.page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()

  await section.getByRole('button', { name: 'End it now' }).click()
  await page.getByRole('button', { name: 'Yes, end it' }).click()
  await expect(section.getByRole('heading', { name: /^3 pieces of game 1, ended / })).toBeVisible()
  await student.expectPhase('podium')
})

test('homework in the visitor’s language', async ({ newPerson, browser, baseURL }) => {
  const { host, code } = await playLesson(newPerson)
  const { key } = await ask(host.page, code, 'POST', 'homework', { game: 1, until: Date.now() + 86_400_000 })
  for (const [locale, title, start] of [
    ['de-CH', 'Drei Stücke, du gegen deine Klasse', 'Anfangen'],
    ['fr-FR', 'Trois pièces, vous contre votre classe', 'Commencer'],
    ['es-MX', 'Tres prendas, tú contra tu clase', 'Empezar'],
  ] as const) {
    const context = await browser.newContext({ baseURL, locale, viewport: { width: 360, height: 640 } })
    const page = await context.newPage()
    await page.goto(`/homework/${key}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.getByRole('button', { name: start }).click()
    await page.waitForURL(`**/homework/${key}/play`)
    const student = new PlayerPage(page)
    await student.expectPhase('question')
    await page.keyboard.press('Digit1')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await context.close()
  }
})
