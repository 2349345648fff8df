import type { Page } from '@playwright/test'
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

test('the duel: a class with its certainty, which may cost points', async ({ newPerson }) => {
  const { host, players } = await gather(newPerson)
  const code = await host.configure({ mode: 'Confidence duel', rounds: 3, seconds: 90 })
  await seat(players, code)
  await host.press(/^start/i)
  for (const [i, player] of players.entries()) {
    await player.expectPhase('question')
    await player.pad.getByRole('button').nth(i).click()
    await player.page.getByRole('slider').fill('100')
    await player.page.getByRole('button', { name: 'Lock in' }).click()
  }
  await host.expectPhase('reveal')
  // Four different classes with certainty 100: three at least are wrong, and pay for it.
  const verdicts = await Promise.all(
    players.map((player) =>
      player.page.locator('main p', { hasText: /(Right|You said).* points/ }).textContent(),
    ),
  )
  expect(verdicts.filter((verdict) => verdict?.includes('−1,222')).length).toBeGreaterThanOrEqual(3)
})

test('who’s fooled: the label is shown, and models are ticked', async ({ newPerson }) => {
  const { host, players } = await gather(newPerson)
  const code = await host.configure({ mode: 'Who’s fooled?', rounds: 3, seconds: 90 })
  await seat(players, code)
  await host.press(/^start/i)
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
  await host.press(/^start/i)
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
  await host.press(/^start/i)
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
  await host.press(/^start/i)
  await host.expectPhase('question')
  await expect(host.page.getByText(/^The data says/)).toBeVisible()
  for (const player of players) {
    await player.expectPhase('question')
    await player.answerFirst()
  }
  await host.expectPhase('reveal')
  await expect(host.page.getByRole('columnheader', { name: 'by your verdict' })).toBeVisible()
})

test('the lesson: practice, a lifeline, a pause, more time, a late comer, an early end', async ({
  newPerson,
}) => {
  const { host, players } = await gather(newPerson)
  const code = await host.configure({ mode: 'The 20-minute lesson' })
  const [late, ...early] = players.toReversed()
  for (const [i, player] of early.entries()) await player.joined(code, NAMES[i])
  await host.press(/^start/i)
  await host.expectPhase('question')
  await expect(host.page.getByText('Practice, counts for nothing')).toBeVisible()

  await early[0]!.page.getByRole('button', { name: /^Ask a model/ }).click()
  await early[0]!.page.getByRole('button', { name: 'CNN 2' }).click()
  await expect(early[0]!.page.getByText(/^CNN two says/)).toBeVisible()

  await host.press('Pause')
  await host.press('Until I go on')
  for (const player of early) await expect(player.page.getByRole('heading', { name: 'Paused' })).toBeVisible()
  await host.press(/^Go on/)
  await host.press('15 s more')
  await late!.joined(code, 'Late')
  for (const player of [...early, late!]) {
    await player.expectPhase('question')
    await player.answerFirst()
  }
  await host.expectPhase('reveal')
  await goOn(host)
  await host.expectPhase('question')
  await expect(host.page.getByText('Round 1 of 17')).toBeVisible()
  await host.press('End the game')
  await host.press('Yes, to the podium')
  await host.expectPhase('podium')
  for (const player of players) await player.expectPhase('podium')
})

test('a second screen: the host’s phone leads the game by a link', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const ana = new PlayerPage(await newPerson({ phone: true }))
  const code = await host.configure({ rounds: 3, seconds: 90 })
  await ana.joined(code, 'Ana')
  await host.press('Second screen')
  const link = await host.page.getByLabel(/^Link for another computer/).inputValue()
  await host.press('Done')

  const remote = await newPerson({ phone: true })
  const { pathname, hash } = new URL(link)
  await remote.goto(pathname.replace('/host/', '/remote/') + hash)
  await remote.getByRole('button', { name: 'Start' }).click()
  await host.expectPhase('question')
  expect(new URL(remote.url()).hash).toBe('')
  await remote.getByRole('button', { name: 'Close the vote' }).click()
  await ana.expectPhase('reveal')

  const colleague = new HostPage(await newPerson())
  await colleague.page.goto(pathname + hash)
  await colleague.expectPhase('reveal')
  await colleague.page.keyboard.press('Space')
  await host.expectPhase('standings')
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
