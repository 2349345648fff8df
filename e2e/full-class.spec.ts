import { ask } from '../app/_lib/ask.ts'
import { LESSON } from '../app/_lib/lesson.ts'
import { LOCALES } from '../app/_lib/locale.ts'
import { questionSize } from '../app/host/[code]/question-size.ts'
import { textsIn, wordsIn } from '../app/messages/testing.ts'
import { CLASS_NAMES, DEFAULT_OPTIONS, DEFAULT_PART, MODES, type Mode } from '../contracts/index.ts'
import { expectAccessible, expectAccessibleInBothThemes } from './fixtures/accessible.ts'
import { breakableLine } from './fixtures/breakable-line.ts'
import { Crowd, createRoom } from './fixtures/crowd.ts'
import { expectToFit } from './fixtures/fit.ts'
import { expect, test } from './fixtures/test.ts'
import { PlayerPage } from './pages/player-page.ts'

/** What a mode asks and tells, in every language, with every label and model. */
const allQuestions = (mode: Mode) =>
  LOCALES.flatMap((locale) =>
    CLASS_NAMES.flatMap((_, shownLabel) =>
      CLASS_NAMES.flatMap((_, shownAnswer) =>
        (mode === 'guess' ? ['logreg', 'ffnn', 'cnn1', 'cnn2', 'resnet50'] : [null]).map((subject) =>
          ask(textsIn(locale, 'games'), wordsIn(locale), {
            mode,
            practice: false,
            subject,
            shownLabel,
            shownAnswer,
          }),
        ),
      ),
    ),
  )

const longest = (texts: readonly string[]): string =>
  texts.reduce((a, b) => (b.length > a.length ? b : a), '')

const NAMES = Array.from({ length: 30 }, (_, i) => `Bartholomäus Ign ${i}`)

for (const mode of ['classic', 'revote', 'tribunal', 'duel'] as const satisfies readonly Mode[])
  test(`R-SHOW-4, R-SHOW-5: ${mode}: thirty long names and every class among the answers fit on the projector, in German`, async ({
    newPerson,
    server,
  }) => {
    const host = await newPerson({ language: 'de-DE' })
    const crowd = new Crowd()
    const sees = (phase: string) =>
      expect(host.locator(`[data-phase="${phase}"]`)).toBeVisible({ timeout: 20_000 })
    const goOn = async (phase: string) => {
      await host.keyboard.press('Space')
      await sees(phase)
      await expectToFit(host, phase)
    }
    const { code, hostToken } = await createRoom(server.url, {
      parts: [{ ...DEFAULT_PART, mode, deck: 'tops', roundCount: 3, answerWindowS: 90 }],
      options: { ...DEFAULT_OPTIONS, teams: mode === 'duel' ? 3 : 0 },
    })
    await host.goto(`/host/${code}#host=${hostToken}`)
    await sees('lobby')
    await crowd.join(server.url, code, NAMES)
    await expect(host.getByText(NAMES.at(-1)!)).toBeVisible()
    await expectToFit(host, 'lobby')
    for (let round = 1; round <= 3; round += 1) {
      if (round === 1 && mode !== 'classic') await goOn('briefing')
      await host.keyboard.press('Space')
      if (mode === 'revote') {
        await sees('discussion')
        await expectToFit(host, 'discussion')
        await host.keyboard.press('Space')
      }
      await expect(host.locator(`[data-phase="reveal"][data-round="${round}"]`)).toBeVisible({
        timeout: 20_000,
      })
      await expectToFit(host, 'reveal')
      /** By a key, and back. */
      const glimpse = async (key: string, back: string) => {
        await host.keyboard.press(key)
        await expect(host.getByRole('button', { name: back })).toBeVisible()
        await expectToFit(host, back)
        await host.keyboard.press(key)
        await expect(host.getByRole('button', { name: back })).toBeHidden()
      }
      if (round === 2 && mode === 'classic')
        for (const key of ['w', 'x']) await glimpse(key, textsIn('de', 'games')('why.back'))
      if (round < 3 && mode !== 'tribunal') await goOn('standings')
      if (round === 2 && mode === 'classic') await glimpse('x', textsIn('de', 'host')('standings.back'))
    }
    await goOn('podium')
    await host.setViewportSize({ width: 1920, height: 1080 })
    const sizes = () =>
      host
        .locator('ol ul > li')
        .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
    if (mode !== 'tribunal')
      await expect.poll(async () => Math.min(...(await sizes()))).toBeGreaterThanOrEqual(28)
    crowd.leave()
  })

for (const mode of MODES)
  test(`R-SHOW-5, R-PHONE-6: ${mode}: the question fits on the projector, and a phone shows the piece and every answer at once, also held sideways`, async ({
    newPerson,
    server,
  }) => {
    const host = await newPerson({ language: 'de-DE' })
    const phone = await newPerson({ phone: true, language: 'de-DE' })
    await phone.setViewportSize({ width: 740, height: 360 })
    const { code, hostToken } = await createRoom(server.url, {
      parts: [{ ...DEFAULT_PART, mode, deck: 'tops', roundCount: 3, answerWindowS: 90 }],
      options: { ...DEFAULT_OPTIONS, lifeline: true },
    })
    await host.goto(`/host/${code}#host=${hostToken}`)
    await phone.goto(`/join/${code}`)
    await expect(phone.getByRole('button', { name: textsIn('de', 'join')('join') })).toBeInViewport({
      ratio: 1,
    })
    await phone.getByRole('textbox').fill('Friedrich-Wilhelm A.')
    await phone.getByRole('textbox').press('Enter')
    await phone.waitForURL(`**/play/${code}`)
    await expect(host.getByText('Friedrich-Wilhelm A.')).toBeVisible()
    // Somebody who does not answer, so that the question stays.
    const crowd = new Crowd()
    crowd.hold(true)
    await crowd.join(server.url, code, ['Ben'])
    await expect(host.getByText('Ben')).toBeVisible()
    if (mode !== 'classic') {
      await host.keyboard.press('Space')
      for (const page of [host, phone]) await expect(page.locator('[data-phase="briefing"]')).toBeVisible()
    }
    await host.keyboard.press('Space')
    await expect(phone.locator('[data-phase="question"]')).toBeVisible({ timeout: 20_000 })
    for (const shown of [phone.getByRole('img'), phone.getByRole('group').getByRole('button').last()])
      await expect(shown.first()).toBeInViewport({ ratio: 1 })
    await expect(host.locator('[data-phase="question"]')).toBeVisible()
    const questions = allQuestions(mode)
    const asked = longest(questions.map((question) => question.ask))
    const given = longest(questions.map((question) => question.given ?? ''))
    await host.getByRole('heading', { level: 1 }).evaluate(
      (heading, put) => {
        heading.firstChild!.nodeValue = put.asked
        ;(heading as HTMLElement).dataset.size = put.size
        if (put.given) heading.nextElementSibling!.firstChild!.nodeValue = put.given
      },
      { asked, given, size: questionSize(asked) },
    )
    await expectToFit(host, 'question')
    const expectPhoneToFit = async (state: string) => {
      for (const height of [640, 560]) {
        await phone.setViewportSize({ width: 360, height })
        await expect
          .poll(() => phone.evaluate(() => document.documentElement.scrollHeight), {
            message: `${state}, ${height} px`,
          })
          .toBe(height)
        // A pixel of the piece is a whole number of the screen's.
        const width = await phone
          .getByRole('img')
          .first()
          .evaluate((img) => img.getBoundingClientRect().width)
        expect(width % 28, `${width} px`).toBe(0)
      }
    }
    await expectPhoneToFit('asked')
    await phone.setViewportSize({ width: 740, height: 360 })
    // A sheet of paper has one width: nothing of the answers lies outside.
    await expect
      .poll(() => phone.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(740)
    const games = textsIn('de', 'games')
    if (mode === 'fooled')
      await phone.getByRole('button', { name: games('modelPad.lockIn', { count: 0 }) }).click()
    else
      await phone
        .getByRole('group', { name: games('answerPad.answers') })
        .getByRole('button')
        .last()
        .click()
    if (mode === 'duel') await phone.getByRole('button', { name: games('duelPad.lockIn') }).click()
    await expect(phone.getByText(/^Festgelegt/)).toBeVisible()
    await expectPhoneToFit('answered')
    crowd.leave()
  })

test('R-GAME-2, R-SHOW-5, R-PHONE-6: the countdown shows the piece, and fits', async ({
  newPerson,
  server,
}) => {
  const [host, phone] = [await newPerson(), await newPerson({ phone: true })]
  const { code, hostToken } = await createRoom(server.url, {
    parts: [{ ...DEFAULT_PART, mode: 'guess', deck: 'tops', roundCount: 3, answerWindowS: 90 }],
    options: { ...DEFAULT_OPTIONS, practice: true },
  })
  const lines = [await breakableLine(host), await breakableLine(phone)]
  await host.goto(`/host/${code}#host=${hostToken}`)
  await new PlayerPage(phone).joined(code, 'Ana')
  await expect(host.getByText('Ana')).toBeVisible()
  await host.keyboard.press('Space')
  await expect(host.locator('[data-phase="briefing"]')).toBeVisible()
  await host.keyboard.press('Space')
  for (const [i, page] of [host, phone].entries()) {
    await expect(page.locator('[data-phase="countdown"]')).toBeVisible()
    // Cut off, it counts no further than one, and can be looked at.
    await lines[i]!.cut()
  }
  await expect(host.getByRole('img', { name: 'The piece to label' })).toBeVisible()
  await expectToFit(host, 'countdown')
  for (const [width, height] of [
    [360, 640],
    [360, 560],
    [740, 360],
  ] as const) {
    await phone.setViewportSize({ width, height })
    await expect(phone.getByRole('img', { name: /^The piece in question/ })).toBeInViewport({ ratio: 1 })
    await expect.poll(() => phone.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
  }
  await Promise.all([expectAccessible(host), expectAccessibleInBothThemes(phone)])
})

test('thirty long names on the host’s phone leave its buttons to be pressed', async ({
  newPerson,
  server,
}) => {
  const page = await newPerson({ phone: true })
  const crowd = new Crowd()
  const { code, hostToken } = await createRoom(server.url, {
    parts: [{ ...DEFAULT_PART, deck: 'tops', roundCount: 3, answerWindowS: 90 }],
    options: DEFAULT_OPTIONS,
  })
  await page.goto(`/remote/${code}#host=${hostToken}`)
  await crowd.join(server.url, code, NAMES)
  await page.getByRole('button', { name: '30 players' }).click()
  const people = page.getByRole('dialog', { name: 'The people' })
  /** Whether nothing lies over a corner of it. */
  const isFree = (button: Element) => {
    const { left, right, top, bottom } = button.getBoundingClientRect()
    return [left + 2, right - 2].every((x) =>
      [top + 2, bottom - 2].every((y) => button.contains(document.elementFromPoint(x, y))),
    )
  }
  for (const name of ['Done', 'Lock the doors', 'Nobody comes in late'])
    expect(await people.getByRole('button', { name }).evaluate(isFree), name).toBe(true)
  await people.getByRole('button', { name: NAMES.at(-1)! }).click()
  await page
    .getByRole('dialog', { name: NAMES.at(-1)! })
    .getByRole('button', { name: 'Done' })
    .click()
  await people.getByRole('button', { name: 'Done' }).click()
  await expect(people).toBeHidden()
  crowd.leave()
})

test('a lesson on the host’s phone: what comes next is in sight, whatever stands above', async ({
  newPerson,
  server,
}) => {
  const page = await newPerson({ phone: true, language: 'de-DE' })
  const crowd = new Crowd()
  const games = textsIn('de', 'games')
  const { code, hostToken } = await createRoom(server.url, {
    parts: LESSON.parts,
    options: { ...DEFAULT_OPTIONS, standings: 'round' },
  })
  await page.goto(`/remote/${code}#host=${hostToken}`)
  await crowd.join(server.url, code, NAMES)
  const press = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true })
    for (const [width, height] of [
      [740, 360],
      [360, 560],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect(button).toBeEnabled()
      await expect(button).toBeInViewport({ ratio: 1 })
    }
    await button.click()
  }
  await press(games('actions.start'))
  await press(games('actions.begin'))
  await expect(page.locator('[data-phase="reveal"]')).toBeVisible({ timeout: 20_000 })
  await press(games('actions.next'))
  await expect(page.locator('[data-phase="standings"]')).toBeVisible()
  await press(games('actions.next'))
  crowd.leave()
})
