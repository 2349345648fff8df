import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../app/_lib/locale.ts'
import { textsIn } from '../app/messages/testing.ts'
import { expect, test } from './fixtures/test.ts'

/** A grown-up reads about four words a second, and needs about this long to point at something seen and press it. */
const WORDS_PER_S = 4
const PRESS_S = 1.5
/** On a phone, by somebody who looks from the wall to the keys and back. */
const KEY_S = 0.5

/** Somebody who was told nothing: reads what stands there, presses what it says, and scrolls nowhere. */
class Newcomer {
  seconds = 0
  presses = 0

  constructor(readonly page: Page) {}

  async read(...texts: Locator[]) {
    for (const text of texts) {
      await expect(text).toBeInViewport()
      const words = (await text.innerText()).split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word))
      this.seconds += words.length / WORDS_PER_S
    }
  }

  async press(what: Locator) {
    await expect(what).toBeEnabled()
    await expect(what).toBeInViewport({ ratio: 0.9 })
    await what.click()
    this.presses += 1
    this.seconds += PRESS_S
  }

  type(signs: string) {
    this.seconds += signs.length * KEY_S
  }
}

const play = (locale: Locale, language: string) =>
  test(`a new teacher gets to the first question in under a minute, by what the screens say: ${language}`, async ({
    newPerson,
  }) => {
    const landing = textsIn(locale, 'landing')
    const host = textsIn(locale, 'host')
    const teacher = new Newcomer(await newPerson({ language }))
    const { page } = teacher
    const main = page.getByRole('main')
    await page.goto('/')
    const way = main.getByRole('link', { name: landing('host') })
    await teacher.read(
      page.getByRole('heading', { level: 1 }),
      main.getByText(landing('about', { models: '' }).trim()),
      main.getByRole('link', { name: landing('playNow') }),
      way,
    )
    await teacher.press(way)

    await teacher.read(
      page.getByRole('heading', { level: 1 }),
      page.getByText(host('settings.lead'), { exact: true }),
    )
    await teacher.press(page.getByRole('button', { name: host('settings.open') }))

    await expect(page.locator('[data-phase="lobby"]')).toBeVisible()
    const code = (await page.getByRole('heading', { level: 1 }).innerText()).trim().slice(-4)
    const address = await main.locator('strong').first().innerText()
    expect(address).toMatch(/:\d+$/)
    const start = page.getByRole('button', { name: textsIn(locale, 'games')('actions.start') })
    await expect(start).toBeDisabled()
    const untilOpenS = teacher.seconds
    await teacher.read(main)
    const lobbyS = teacher.seconds - untilOpenS

    const joining = ['Ana', 'Ben'].map(async () => {
      const student = new Newcomer(await newPerson({ phone: true, language }))
      const phone = student.page
      student.type(address)
      await phone.goto('/')
      const field = phone.getByRole('textbox')
      await student.read(
        phone.getByRole('heading', { level: 1 }),
        phone.getByRole('heading', { level: 2 }).last(),
      )
      await expect(field).toBeInViewport({ ratio: 0.9 })
      await field.fill(code.toLowerCase())
      student.type(code)
      await student.press(phone.getByRole('button', { name: landing('go') }))
      const join = phone.getByRole('button', { name: textsIn(locale, 'join')('join') })
      await expect(phone.getByRole('textbox')).not.toHaveValue('')
      await student.read(phone.getByRole('main'))
      await student.press(join)
      await expect(phone.locator('[data-phase="lobby"]')).toBeVisible()
      return student
    })
    const students = await Promise.all(joining)
    await teacher.read(page.getByText(host('in', { count: 2 }), { exact: true }))
    await teacher.press(start)
    for (const { page: each } of [teacher, ...students])
      await expect(each.locator('[data-phase="question"]')).toBeVisible()

    expect(teacher.presses).toBe(3)
    for (const { presses } of students) expect(presses).toBe(2)
    // The class comes in while the teacher reads the lobby; then three, two, one.
    const joiningS = Math.max(...students.map(({ seconds }) => seconds))
    const inAllS = teacher.seconds + Math.max(0, joiningS - lobbyS) + 3
    test.info().annotations.push({ type: 'seconds', description: String(inAllS) })
    expect(inAllS).toBeLessThan(60)
  })

play('en', 'en-GB')
play('de', 'de-DE')
