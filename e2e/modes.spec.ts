import type { Locator, Page } from '@playwright/test'
import { expectAccessible, expectAccessibleInBothThemes } from './fixtures/accessible.ts'
import { findServedItems, readServedContestants } from './fixtures/pack.ts'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

const NAMES = ['Ana', 'Kenji', 'Olu', 'Zoë']

const gather = async (newPerson: (o?: { phone?: boolean }) => Promise<Page>) => {
  const host = new HostPage(await newPerson())
  const players = await Promise.all(NAMES.map(async () => new PlayerPage(await newPerson({ phone: true }))))
  return { host, players }
}

const seat = async (players: readonly PlayerPage[], code: string) => {
  for (const [i, player] of players.entries()) await player.joined(code, NAMES[i])
}

/** From a reveal over whatever follows to the next question. */
const goOn = async (host: HostPage) => {
  await host.page.keyboard.press('Space')
  const next = host.page.locator('[data-phase="standings"], [data-phase="countdown"], [data-phase="podium"]')
  await expect(next).toBeVisible()
  if ((await next.getAttribute('data-phase')) === 'standings') await host.page.keyboard.press('Space')
}

/** What moved: the text of each thing as it began to, and how high it then was. */
const watchMotion = (page: Page) =>
  page.addInitScript(() => {
    const moved: { motion: string; text: string; top: number }[] = []
    Object.assign(window, { moved })
    document.addEventListener('animationstart', ({ target, animationName }) => {
      if (!(target instanceof HTMLElement)) return
      const motion = /drop|slide/.exec(animationName)?.[0]
      if (!motion) return
      const [animation] = target.getAnimations()
      // A pin's time is not turned back: it would drop again.
      if (motion === 'slide' && animation) animation.currentTime = 0
      moved.push({ motion, text: target.innerText, top: target.getBoundingClientRect().top })
    })
  })
const movedOn = async (page: Page, motion: 'drop' | 'slide') =>
  (
    await page.evaluate(
      () => (window as unknown as { moved: { motion: string; text: string; top: number }[] }).moved,
    )
  ).filter((each) => each.motion === motion)

/** How long what is shown waits and moves. */
const timing = (all: Locator) =>
  all.evaluateAll((elements) =>
    elements.map((element) => {
      const { animationDelay, animationDuration } = getComputedStyle(element)
      return `${animationDelay} ${animationDuration}`
    }),
  )
const STILL = '0s 0.001s'

test('the duel: a class with its certainty, which may cost points; R-SHOW-1, R-SHOW-2: pins drop and ranks swap, unless motion is unwanted', async ({
  newPerson,
}) => {
  const { host, players } = await gather(newPerson)
  const { page } = host
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await watchMotion(page)
  // Ana is right about the first, Kenji about the second.
  const items = await findServedItems([0, 1, 2])
  const code = await host.configure({ mode: 'Confidence duel', rounds: 3, seconds: 90, items })
  await seat(players, code)
  await host.start()
  const answer = async (player: PlayerPage, label: number, certainty: number) => {
    await player.expectPhase('question')
    await player.pad.getByRole('button').nth(label).click()
    await player.page.getByRole('slider').fill(String(certainty))
    await player.page.getByRole('button', { name: 'Lock in' }).click()
  }
  for (const [i, player] of players.entries()) await answer(player, i, i === 0 ? 60 : 100)
  await host.expectPhase('reveal')
  const verdicts = await Promise.all(
    players.map((player) =>
      player.page.locator('main p', { hasText: /(Right|Wrong).* points/ }).textContent(),
    ),
  )
  expect(verdicts.map((verdict) => verdict?.includes('−1,222'))).toEqual([false, true, true, true])

  const models = (await readServedContestants()).length
  await expect.poll(async () => (await movedOn(page, 'drop')).length).toBe(models)
  const confidences = (await movedOn(page, 'drop')).map(({ text }) => Number.parseInt(text, 10))
  expect(confidences).toEqual(confidences.toSorted((a, b) => a - b))
  const delays = await timing(page.locator('main li [title]'))
  expect(new Set(delays).size).toBe(models)
  // The piece alone, then people, then the models.
  const seconds = async (all: Locator) =>
    (await timing(all)).map((each) => each.split(' ').map(Number.parseFloat))
  const [words] = await seconds(page.locator('main h1').locator('xpath=..'))
  const bars = await seconds(page.locator('main li [style*="--share"]'))
  const pins = await seconds(page.locator('main li [title]'))
  expect(words![0]).toBeGreaterThanOrEqual(0.5)
  for (const [delay] of bars) expect(delay).toBe(words![0])
  const grown = Math.max(...bars.map(([delay, duration]) => delay! + duration!))
  expect(Math.min(...pins.map(([delay]) => delay!))).toBeGreaterThanOrEqual(grown)
  // On a phone that wants no motion all of them are there at once.
  expect(await timing(players[0]!.page.locator('main li [title]'))).toEqual(Array(models).fill(STILL))

  await page.keyboard.press('Space')
  await host.expectPhase('standings')
  await page.keyboard.press('Space')
  for (const [i, player] of players.entries()) await answer(player, i === 1 ? 1 : 0, 100)
  await host.expectPhase('reveal')
  const earlier = (await movedOn(page, 'slide')).length
  await page.keyboard.press('Space')
  await host.expectPhase('standings')
  const rows = page.locator('main tbody tr')
  await expect(rows.first()).toContainText('Kenji')
  await expect.poll(async () => (await movedOn(page, 'slide')).length).toBe(earlier + players.length)
  const swapped = (await movedOn(page, 'slide')).slice(earlier)
  const places = await rows.evaluateAll(async (all) => {
    await Promise.all(all.flatMap((row) => row.getAnimations()).map((each) => each.finished))
    return all.map((row) => row.getBoundingClientRect().top)
  })
  // Each came from where the other is now.
  expect(Math.abs(swapped.find(({ text }) => text.includes('Kenji'))!.top - places[1]!)).toBeLessThan(2)
  expect(Math.abs(swapped.find(({ text }) => text.includes('Ana'))!.top - places[0]!)).toBeLessThan(2)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await timing(rows)).toEqual(Array(players.length).fill(STILL))
})

test('who’s fooled: the label is shown, and models are ticked', async ({ newPerson }) => {
  const { host, players } = await gather(newPerson)
  const code = await host.configure({ mode: 'Who’s fooled?', rounds: 3, seconds: 90 })
  await seat(players, code)
  await host.start()
  await host.expectPhase('question')
  await expect(host.page.getByText(/^Label: /)).toBeVisible()
  for (const [i, player] of players.entries()) {
    await player.expectPhase('question')
    const models = player.page.getByRole('group', { name: 'Models that got it wrong' }).getByRole('button')
    for (let model = 0; model < i; model += 1) await models.nth(model).click()
    await player.page.getByRole('button', { name: i === 0 ? 'None was fooled' : `Lock in ${i}` }).click()
    // With the last answer the reveal comes at once.
    if (i < players.length - 1) await player.expectLockedIn()
  }
  await host.expectPhase('reveal')
  await expect(host.page.getByText(/^(right|said)/).first()).toBeVisible()
  await expect(players[0]!.page.locator('main p', { hasText: /All found|Not quite/ })).toBeVisible()
})

test('guess the model’s guess: one model is asked about', async ({ newPerson }) => {
  const { host, players } = await gather(newPerson)
  const code = await host.configure({ mode: 'Guess the model’s guess', rounds: 3, seconds: 90 })
  await seat(players, code)
  await host.start()
  await host.expectPhase('question')
  await expect(host.page.getByRole('heading', { name: /^What did .+ say\?$/i })).toBeVisible()
  for (const player of players) {
    await player.expectPhase('question')
    await player.answerFirst()
  }
  await host.expectPhase('reveal')
  await expect(host.page.getByText(/ said$/).first()).toBeVisible()
})

test('revote: vote, talk, vote again; a reload in between keeps the vote', async ({ newPerson }) => {
  const { host, players } = await gather(newPerson)
  const code = await host.configure({ mode: 'Revote', rounds: 3, seconds: 90 })
  await seat(players, code)
  await host.start()
  for (const player of players) {
    await player.expectPhase('question')
    await player.answerFirst()
  }
  await host.expectPhase('discussion')
  await players[0]!.page.reload()
  await players[0]!.expectPhase('discussion')
  await expect(players[0]!.page.getByText(/^You said/)).toBeVisible()
  await host.press('Vote again')
  for (const player of players) {
    await player.expectPhase('question')
    await player.pad.getByRole('button').nth(6).click()
  }
  await host.expectPhase('reveal')
  await expect(host.page.getByText(/before the talk/)).toBeVisible()
})

test('the tribunal: the class judges a doubtful label, and everyone’s accuracy follows', async ({
  newPerson,
}) => {
  const { host, players } = await gather(newPerson)
  const code = await host.configure({ mode: 'Tribunal', rounds: 3, seconds: 90 })
  await seat(players, code)
  await host.start()
  await host.expectPhase('question')
  await expect(host.page.getByText(/^The data says/)).toBeVisible()
  for (const player of players) {
    await player.expectPhase('question')
    await player.answerFirst()
  }
  await host.expectPhase('reveal')
  await expect(host.page.getByRole('rowheader', { name: 'by your verdict' })).toBeVisible()
  await host.page.setViewportSize({ width: 360, height: 740 })
  await expect(host.page.getByRole('columnheader', { name: 'by your verdict' })).toBeVisible()
  expect(await host.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('the lesson: practice, a lifeline, a pause, more time, a late comer, an early end', async ({
  newPerson,
}) => {
  const { host, players } = await gather(newPerson)
  const code = await host.configure({ mode: 'The 20-minute lesson' })
  const [late, ...early] = players.toReversed()
  for (const [i, player] of early.entries()) await player.joined(code, NAMES[i])
  await expect(
    host.page.getByText('5 parts, 17 rounds: Classic, Who’s fooled?, Confidence duel, Revote and Tribunal.'),
  ).toBeVisible()
  await host.press(/^start/i)
  await host.expectPhase('briefing')
  await expect(host.page.getByText('Part 1 of 5')).toBeVisible()
  await expect(early[0]!.page.getByRole('heading', { name: 'Classic' })).toBeVisible()
  await host.press(/^begin/i)
  await host.expectPhase('question')
  await expect(host.page.getByText('Practice, counts for nothing')).toBeVisible()

  await early[0]!.page.getByRole('button', { name: /^Ask a model/ }).click()
  await early[0]!.page.getByRole('button', { name: 'CNN 2' }).click()
  await expect(early[0]!.page.getByText(/^CNN 2 says/)).toBeVisible()

  // Looked at while the clock stands: in a vote it would run out meanwhile.
  const expectBothAccessible = () =>
    Promise.all([expectAccessible(host.page), expectAccessibleInBothThemes(early[0]!.page)])
  await host.press('Pause')
  for (const player of early) await expect(player.page.getByRole('heading', { name: 'Paused' })).toBeVisible()
  await expectBothAccessible()
  await host.press(/^Go on/)
  await host.press('15 s more')
  await late!.joined(code, 'Late')
  for (const player of [...early, late!]) {
    await player.expectPhase('question')
    await player.answerFirst()
  }
  await host.expectPhase('reveal')
  await early[0]!.expectPhase('reveal')
  await expectBothAccessible()
  await goOn(host)
  await host.expectPhase('question')
  await expect(host.page.getByText('Round 1 of 17')).toBeVisible()
  // What was tried in practice is not used up.
  await expect(early[0]!.page.getByRole('button', { name: /^Ask a model/ })).toBeVisible()
  await host.press('End the game')
  await host.press('Yes, to the podium')
  await host.expectPhase('podium')
  for (const player of players) await player.expectPhase('podium')
  await host.page.getByRole('link', { name: 'Report' }).click()
  await expect(host.page.getByText(/1 of 17 rounds played/)).toBeVisible()
})

test('R-ROOM-12: the host’s phone and another computer lead the game by a link, in the middle of a question; the first is not needed', async ({
  newPerson,
}) => {
  const host = new HostPage(await newPerson())
  const ana = new PlayerPage(await newPerson({ phone: true }))
  const code = await host.configure({ rounds: 3, seconds: 90 })
  await ana.joined(code, 'Ana')
  await host.press('Phone as remote')
  const link = await host.page.getByLabel(/^Link for another computer/).inputValue()
  await host.press('Done')

  const remote = await newPerson({ phone: true })
  const { pathname, hash } = new URL(link)
  await remote.goto(pathname.replace('/host/', '/remote/') + hash)
  await remote.getByRole('button', { name: 'Start' }).click()
  await host.expectPhase('question')
  expect(new URL(remote.url()).hash).toBe('')
  // What is nobody else's business is done on the phone: more time for one player.
  await remote.getByRole('button', { name: '1 player' }).click()
  const people = remote.getByRole('dialog', { name: 'The people' })
  await people.getByRole('button', { name: 'Ana' }).click()
  const moreTime = remote.getByRole('dialog', { name: 'Ana' }).getByRole('button', { name: '2 times' })
  await moreTime.click()
  await expect(moreTime).toHaveAttribute('aria-pressed', 'true')
  await expectAccessibleInBothThemes(remote)
  await expect(host.page.getByRole('dialog')).toHaveCount(0)
  await remote.getByRole('dialog', { name: 'Ana' }).getByRole('button', { name: 'Done' }).click()
  await people.getByRole('button', { name: 'Lock the doors' }).click()
  await expect(people.getByRole('button', { name: 'Unlock the doors' })).toBeVisible()
  await people.getByRole('button', { name: 'Done' }).click()

  const other = new HostPage(await newPerson())
  await other.page.goto(pathname + hash)
  await other.expectPhase('question')
  expect(new URL(other.page.url()).hash).toBe('')
  // Either leads, and both show the same.
  const secondsLeft = async () => Number(await host.page.getByRole('timer').innerText())
  const before = await secondsLeft()
  await other.press('15 s more')
  await expect.poll(secondsLeft).toBeGreaterThan(before)
  await other.press(/close the vote/i)
  for (const each of [ana, host]) await each.expectPhase('reveal')
  await host.page.keyboard.press('Space')
  await other.expectPhase('standings')
  await host.page.close()
  await other.page.keyboard.press('Space')
  await ana.expectPhase('question')
  await other.page.reload()
  await other.expectPhase('question')
  await remote.getByRole('button', { name: 'Close the vote' }).click()
  for (const each of [ana, other]) await each.expectPhase('reveal')
})

test('a list of names: one taps one’s own, and it is gone for the next', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const [ana, bo] = [await newPerson({ phone: true }), await newPerson({ phone: true })]
  const code = await host.configure({ names: ['Ana', 'Bo'] })
  await ana.goto(`/join/${code}`)
  await ana.getByRole('radio', { name: 'Ana' }).check({ force: true })
  await ana.getByRole('button', { name: 'Join', exact: true }).click()
  await ana.waitForURL(`**/play/${code}`)
  await bo.goto(`/join/${code}`)
  await expect(bo.getByRole('radio', { name: 'Bo' })).toBeVisible()
  await expect(bo.getByRole('radio', { name: 'Ana' })).toHaveCount(0)
})
