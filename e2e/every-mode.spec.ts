import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../app/_lib/locale.ts'
import { textsIn } from '../app/messages/testing.ts'
import { MODES, type Mode, NAMES_THE_ITEM } from '../contracts/index.ts'
import { expectAccessible, expectAccessibleInBothThemes } from './fixtures/accessible.ts'
import { breakableLine } from './fixtures/breakable-line.ts'
import { expectToFit } from './fixtures/fit.ts'
import { expect, test } from './fixtures/test.ts'

const TAGS: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', de: 'de-DE' }

/** In which a lifeline would not give the game away. */
const CAN_ASK: readonly Mode[] = ['classic', 'duel', 'revote']

/** Somebody with a browser of a language. */
class Person {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  button(name: string): Locator {
    return this.page.getByRole('button', { name })
  }

  async sees(phase: string): Promise<void> {
    await expect(this.page.locator(`[data-phase="${phase}"]`)).toBeVisible({ timeout: 15_000 })
  }
}

class Player extends Person {
  async join(code: string, nickname: string): Promise<void> {
    await this.page.goto(`/join/${code}`)
    await this.page.getByRole('textbox').fill(nickname)
    await this.button(textsIn(this.locale, 'join')('join')).click()
    await this.page.waitForURL(`**/play/${code}`)
  }

  /** Asks a model, and is looked at before and after. */
  async askModel(): Promise<void> {
    const texts = textsIn(this.locale, 'play')
    await this.button(texts('lifeline.ask')).click()
    const models = this.page.getByRole('group', { name: texts('lifeline.which') })
    await expectAccessibleInBothThemes(this.page)
    await models.getByRole('button').first().click()
    await expect(models).toBeHidden()
    await expectAccessibleInBothThemes(this.page)
  }

  /** Whatever the mode asks for. */
  async answer(mode: Mode): Promise<void> {
    const games = textsIn(this.locale, 'games')
    await this.sees('question')
    if (mode === 'fooled') return this.button(games('modelPad.lockIn', { count: 0 })).click()
    await this.page
      .getByRole('group', { name: games('answerPad.answers') })
      .getByRole('button')
      .first()
      .click()
    if (mode === 'duel') await this.button(games('duelPad.lockIn')).click()
  }
}

class Host extends Person {
  async open(mode: Mode): Promise<string> {
    await this.page.goto('/host')
    // Without a clock: what is looked at in the middle of a vote takes longer on a slow machine than any vote may.
    for (const [name, value] of [
      ['mode', mode],
      ['rounds', 3],
      ['seconds', 0],
    ])
      await this.page.locator(`input[name="${name}"][value="${value}"]`).check()
    await this.page.getByText(textsIn(this.locale, 'host')('settings.more.name')).click()
    await this.page.locator('input[name="lifeline"]').check()
    await this.button(textsIn(this.locale, 'host')('settings.open')).click()
    await this.sees('lobby')
    return new URL(this.page.url()).pathname.split('/').at(-1)!
  }
}

for (const mode of MODES) {
  test(`${mode} with a host and four players in two languages: a reload, a late comer, a lost line and a kick, from the lobby to the report`, async ({
    newPerson,
  }) => {
    test.slow()
    const host = new Host(await newPerson({ language: TAGS.fr }), 'fr')
    const player = async (locale: Locale) =>
      new Player(await newPerson({ phone: true, language: TAGS[locale] }), locale)
    const [ana, kenji, olu, zoe] = [
      await player('de'),
      await player('fr'),
      await player('de'),
      await player('fr'),
    ]
    const line = await breakableLine(kenji.page)
    const texts = textsIn('fr', 'host')
    const games = textsIn('fr', 'games')
    /** What the class sees, and what a phone shows of it. */
    const expectBothAccessible = () =>
      Promise.all([expectAccessible(host.page), expectAccessibleInBothThemes(ana.page)])

    const code = await host.open(mode)
    await expect(host.page.locator('html')).toHaveAttribute('lang', 'fr')
    await ana.join(code, 'Ana')
    await kenji.join(code, 'Kenji')
    await olu.join(code, 'Olu')
    await expect(ana.page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(ana.page.getByRole('heading', { name: textsIn('de', 'play')('lobby.title') })).toBeVisible()
    for (const name of ['Ana', 'Kenji', 'Olu']) await expect(host.page.getByText(name)).toBeVisible()
    await expectBothAccessible()

    await host.button(games('actions.start')).click()
    if (mode !== 'classic') {
      for (const each of [host, ana]) await each.sees('briefing')
      await expectToFit(host.page)
      await expectBothAccessible()
      await host.button(games('actions.begin')).click()
    }
    for (const each of [host, ana, kenji, olu]) await each.sees('question')
    await expectToFit(host.page, 'question')
    await expectBothAccessible()

    await ana.page.reload()
    await ana.sees('question')
    await line.cut()
    await expect(kenji.page.getByText(games('reconnecting'))).toBeVisible()
    await expect(host.button(texts('inAway', { count: 3, away: 1 }))).toBeVisible()
    await zoe.join(code, 'Zoë')
    line.mend()
    await expect(kenji.page.getByText(games('reconnecting'))).toBeHidden({ timeout: 20_000 })
    if (CAN_ASK.includes(mode)) await ana.askModel()
    await ana.answer(mode)
    await expect(host.page.getByText(/^1\s*\/\s*4$/)).toBeVisible()
    await expectBothAccessible()
    for (const each of [kenji, olu, zoe]) await each.answer(mode)
    if (mode === 'revote') {
      await host.sees('discussion')
      await ana.sees('discussion')
      await expectBothAccessible()
      await host.button(games('actions.voteAgain')).click()
      for (const each of [ana, kenji, olu, zoe]) await each.answer(mode)
    }
    for (const each of [host, ana, kenji, olu, zoe]) await each.sees('reveal')
    // A race stands only where a round moved it.
    const race = host.page.getByRole('figure').filter({ hasText: games('race.committee') })
    await expect(race).toHaveCount(NAMES_THE_ITEM[mode] ? 1 : 0)
    await expectToFit(host.page)
    await expectBothAccessible()

    await host.page.keyboard.press('w')
    await expect(host.button(games('why.back'))).toBeVisible()
    await expectAccessible(host.page)
    await host.page.keyboard.press('w')

    await host.button(texts('in', { count: 4 })).click()
    await host.button('Olu').click()
    await host.button(texts('player.ban')).click()
    await expect(
      olu.page.getByRole('heading', { name: textsIn('de', 'play')('removed.title') }),
    ).toBeVisible()
    await host.button(texts('done')).click()

    for (let round = 1; ; round += 1) {
      await host.page.keyboard.press('Space')
      if (round === 3) break
      // A court gives no points, so it has no standings.
      if (mode !== 'tribunal') {
        for (const each of [host, ana, kenji, zoe]) await each.sees('standings')
        if (round === 1) {
          await expectToFit(host.page)
          await expectBothAccessible()
        }
        await host.page.keyboard.press('Space')
      }
      for (const each of [ana, kenji, zoe]) await each.answer(mode)
      if (mode === 'revote') {
        await host.sees('discussion')
        await host.page.keyboard.press('Space')
        for (const each of [ana, kenji, zoe]) await each.answer(mode)
      }
      await host.sees('reveal')
    }
    for (const each of [host, ana, kenji, zoe]) await each.sees('podium')
    await expectToFit(host.page, 'podium')
    await expectBothAccessible()

    for (const [{ page, locale }, name] of [
      [host, texts('podium.report')],
      [ana, textsIn('de', 'games')('leftBehind.ownPage')],
    ] as const) {
      await page.getByRole('link', { name }).click()
      await page.waitForURL(/\/report\//)
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toBeVisible()
      await expect(heading).not.toHaveText(textsIn(locale, 'report')('loading'))
      if (page === host.page) {
        const rounds = textsIn(locale, 'report')(NAMES_THE_ITEM[mode] ? 'pieces.caption' : 'others.caption')
        await expect(page.getByRole('table', { name: rounds }).locator('tbody tr')).toHaveCount(3)
        const students = page.getByRole('table', { name: textsIn(locale, 'report')('students.caption') })
        await expect(students.getByRole('rowheader', { name: 'Ana' })).toBeVisible()
      } else if (!NAMES_THE_ITEM[mode]) {
        const section = page.getByRole('region', { name: textsIn(locale, 'report')('others.title') })
        await expect(section.getByRole('listitem')).toHaveCount(3)
      }
      await expectAccessibleInBothThemes(page)
    }
  })
}

test('R-PHONE-5, R-PHONE-8: a language is changed in the middle of a game, and nothing else is', async ({
  newPerson,
}) => {
  const host = new Host(await newPerson(), 'en')
  const ana = new Player(await newPerson({ phone: true }), 'en')
  const code = await host.open('classic')
  await ana.join(code, 'Ana')
  await host.button('Start').click()
  await ana.answer('classic')
  await host.sees('reveal')
  await ana.sees('reveal')

  let loads = 0
  ana.page.on('load', () => {
    loads += 1
  })
  await ana.page.getByRole('combobox', { name: 'Language' }).selectOption('es')
  await expect(ana.page.locator('html')).toHaveAttribute('lang', 'es')
  await ana.sees('reveal')
  await expect(ana.page.getByText(textsIn('es', 'games')('distribution.you'))).toBeVisible()
  await host.page.keyboard.press('Space')
  await ana.sees('standings')
  expect(loads).toBe(0)
  // The host's screen is in the host's language.
  await expect(host.page.locator('html')).toHaveAttribute('lang', 'en')
  await ana.page.reload()
  await expect(ana.page.locator('html')).toHaveAttribute('lang', 'es')
})
