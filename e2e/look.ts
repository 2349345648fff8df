// Pictures of every state of a game at every size, in both themes, to be looked at one by one:
// `npm run look`, or `LOOK_LANGUAGE=de LOOK_MODES=duel,revote LOOK_PLAYERS=200 npm run look`.
import type { Page } from '@playwright/test'
import { textsIn } from '../app/messages/testing.ts'
import { DEFAULT_OPTIONS, DEFAULT_PART, MODES, type Mode, type RoomSettings } from '../contracts/index.ts'
import { Crowd, createRoom } from './fixtures/crowd.ts'
import { LOCALE, LANGUAGE as language, PHONES, SCREENS, shoot } from './fixtures/shoot.ts'
import { expect, test } from './fixtures/test.ts'

const CHOSEN = process.env.LOOK_MODES?.split(',')
const PLAYERS = Number(process.env.LOOK_PLAYERS ?? 24)

/** Short, long, with marks, from right to left, and one without a space to break at. */
const NAMES = ['Ana', 'Bartholomäus Ignaz', 'Zoë', 'محمد', '李小龙', 'Donaudampfschifffah', 'X', 'Nguyễn Thị']
const names = Array.from({ length: PLAYERS }, (_, i) =>
  i < NAMES.length ? NAMES[i]! : `${NAMES[i % NAMES.length]!.slice(0, 15)} ${i}`,
)

const settingsOf = (mode: Mode): RoomSettings => ({
  parts: [
    {
      ...DEFAULT_PART,
      mode,
      deck: mode === 'tribunal' ? 'all-wrong' : 'tops',
      roundCount: 3,
      answerWindowS: 90,
    },
  ],
  options: { ...DEFAULT_OPTIONS, lifeline: true, practice: mode === 'guess', teams: mode === 'duel' ? 3 : 0 },
})

for (const mode of MODES.filter((m) => CHOSEN?.includes(m) ?? true))
  test(`every state of ${mode}`, async ({ newPerson, server }) => {
    test.setTimeout(600_000)
    const [host, phone] = [await newPerson({ language }), await newPerson({ phone: true, language })]
    const texts = textsIn(LOCALE, 'host')
    const games = textsIn(LOCALE, 'games')
    const crowd = new Crowd()
    const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click()
    const both = async (phase: string) => {
      for (const page of [host, phone])
        await expect(page.locator(`[data-phase="${phase}"]`)).toBeVisible({ timeout: 20_000 })
    }
    let shown = 0
    const look = async (
      name: string,
      pages: { host?: boolean; phone?: boolean } = { host: true, phone: true },
    ) => {
      shown += 1
      const number = String(shown).padStart(2, '0')
      if (pages.host) await shoot(host, `${mode}-${number}-${name}-host`, SCREENS)
      if (pages.phone) await shoot(phone, `${mode}-${number}-${name}-phone`, PHONES)
      await host.setViewportSize({ width: 1280, height: 720 })
      await phone.setViewportSize({ width: 360, height: 640 })
    }
    const dialog = async (name: string, open: () => Promise<void>) => {
      await open()
      await expect(host.getByRole('dialog').last()).toBeVisible()
      await look(name, { host: true })
      while ((await host.getByRole('dialog').count()) > 0) await host.keyboard.press('Escape')
    }
    const answer = async () => {
      if (mode === 'fooled') return press(phone, games('modelPad.lockIn', { count: 0 }))
      await phone
        .getByRole('group', { name: games('answerPad.answers') })
        .getByRole('button')
        .first()
        .click()
      if (mode === 'duel') await press(phone, games('duelPad.lockIn'))
    }

    const { code, hostToken } = await createRoom(server.url, settingsOf(mode))
    await host.goto('/')
    await host.evaluate(
      ([key, value]) => localStorage.setItem(key!, value!),
      [`catwalk/room/${code}`, JSON.stringify({ hostToken, savedAt: Date.now() })],
    )
    await host.goto(`/host/${code}`)
    await expect(host.locator('[data-phase="lobby"]')).toBeVisible()
    await phone.goto(`/join/${code}`)
    await phone.getByRole('textbox').fill(LOCALE === 'de' ? 'Friedrich-Wilhelm A.' : 'Maria Magdalena Ost')
    await look('empty')
    await press(phone, textsIn(LOCALE, 'join')('join'))
    await both('lobby')
    await crowd.join(server.url, code, names)
    await look('lobby')

    crowd.hold(true)
    await host.keyboard.press('Space')
    if (mode !== 'classic') {
      await both('briefing')
      await look('briefing')
      await host.keyboard.press('Space')
    }
    await both('countdown')
    await shoot(host, `${mode}-00-countdown-host`, [[1280, 720]])
    await shoot(phone, `${mode}-00-countdown-phone`, [[360, 640]])
    await both('question')
    await look('question')
    if (mode === 'classic') {
      await dialog('people', () => press(host, texts('in', { count: PLAYERS + 1 })))
      await dialog('player', async () => {
        await press(host, texts('in', { count: PLAYERS + 1 }))
        await host.getByRole('dialog').getByRole('button', { name: NAMES[1]! }).click()
      })
      await dialog('way', () => host.keyboard.press('q'))
      await dialog('end', () => press(host, texts('end.name')))
      await press(host, texts('pause.name'))
      await look('paused')
      await host
        .getByRole('group', { name: texts('pause.breaks') })
        .getByRole('button')
        .nth(1)
        .click()
      await look('break')
      await host.keyboard.press('Space')
      await both('question')
    }
    await answer()
    await look('answered')
    await press(host, games('actions.close'))
    if (mode === 'revote') {
      await both('discussion')
      await look('discussion')
      await host.keyboard.press('Space')
      await both('question')
      await look('second-vote')
      await press(host, games('actions.close'))
    }
    await both('reveal')
    await look('reveal-few')
    crowd.hold(false)
    const until = async (phase: string) => {
      await host.keyboard.press('Space')
      await both(phase)
    }
    for (let round = 2; round <= (mode === 'guess' ? 4 : 3); round += 1) {
      // A court gives no points and a practice round none either: no standings.
      if (mode !== 'tribunal' && !(mode === 'guess' && round === 2)) await until('standings')
      if (round === (mode === 'guess' ? 3 : 2) && mode !== 'tribunal') await look('standings-few')
      if (round === 3 && mode === 'classic') {
        await host.keyboard.press('x')
        await look('matrix', { host: true })
        await host.keyboard.press('x')
      }
      await until('question')
      await answer()
      if (mode === 'revote') {
        await both('discussion')
        if (round === 2) await look('discussion-all')
        await until('question')
        await answer()
      }
      await both('reveal')
    }
    await look('reveal-all')
    await host.keyboard.press('w')
    await look('why', { host: true })
    await host.keyboard.press('w')
    await until('podium')
    await look('podium')
    for (const [page, name] of [
      [host, texts('podium.report')],
      [phone, games('leftBehind.ownPage')],
    ] as const) {
      await page.getByRole('link', { name }).click()
      await page.waitForURL(/\/report\//)
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
        textsIn(LOCALE, 'report')('loading'),
      )
    }
    await shoot(host, `${mode}-90-report-host`, SCREENS)
    await shoot(phone, `${mode}-90-report-phone`, [[360, 640]])
    crowd.leave()
  })
