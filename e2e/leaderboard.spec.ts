import type { Page } from '@playwright/test'
import { io } from 'socket.io-client'
import type { Claim } from '../contracts/index.ts'
import { HUMAN_MEDIAN_MS } from '../contracts/limits.ts'
import { expectAccessible } from './fixtures/accessible.ts'
import { readServedContestants } from './fixtures/pack.ts'
import { expect, test } from './fixtures/test.ts'

const fits = async (page: Page) => {
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
}

/** A person looks at a piece for so long: the rule is about time, so the page's own clock has to reach it. */
const look = async (page: Page) => {
  const until = (await page.evaluate(() => performance.now())) + HUMAN_MEDIAN_MS + 100
  await page.waitForFunction((time) => performance.now() > time, until)
}

/** Ten pieces by keyboard, from the first question to the result. */
const playTen = async (page: Page, { looks = true } = {}) => {
  for (let round = 1; round <= 10; round += 1) {
    await expect(page.locator(`[data-phase="question"][data-round="${round}"]`)).toBeVisible()
    if (looks) await look(page)
    await page.keyboard.press(String(round % 10))
    await expect(page.locator(`[data-phase="reveal"][data-round="${round}"]`)).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('[data-phase="podium"]')).toBeVisible()
}
const begin = async (page: Page) => {
  await page.getByRole('link', { name: 'Play ranked' }).click()
  await expect(page.getByRole('radio', { name: 'For the board' })).toBeChecked()
  await page.getByRole('button', { name: 'Play', exact: true }).click()
}
const takeName = async (page: Page, name: string) => {
  await page.getByLabel(/take a name/i).fill(name)
  await page.getByRole('button', { name: 'Take this name' }).click()
}
/** Names are unique on the server that a worker's tests share. */
const nameFor = (test: string) => `${test} ${Math.random().toString(36).slice(2, 8)}`
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

test('R-RANKED-1, R-CLAIM-2, 4, 5: play, take a name, stand among the models, move to another browser, delete it all', async ({
  newPerson,
  request,
}) => {
  const page = await newPerson()
  const name = nameFor('Ann')
  const models = await readServedContestants()

  await test.step('the board has the models before anybody has played', async () => {
    await page.goto('/leaderboard')
    await expect(page.getByText('You have no place here yet')).toBeVisible()
    await expect(page.locator('tr[data-kind="model"]')).toHaveCount(models.length)
    await expectAccessible(page)
  })
  await test.step('a ranked game ends with one’s place and the invitation', async () => {
    await begin(page)
    await playTen(page)
    await expect(page.getByRole('heading', { name: /^Place \d+ of \d+$/ })).toBeVisible()
    await expectAccessible(page)
    await takeName(page, name)
    await expect(page.getByText(`You play as ${name}`)).toBeVisible()
    await expect(page.getByText(/^You and .*10 pieces: \d+ : \d+, p\s[=<]/)).toHaveCount(models.length)
  })
  await test.step('one’s row stands in the table with the models, drawn by the server', async () => {
    await page.getByRole('link', { name: 'this board' }).click()
    await expect(rowOf(page, name)).toContainText('you')
    await expect(rowOf(page, name)).toContainText(/of 10 right/)
    await expectAccessible(page)
    expect(await (await request.get('/leaderboard')).text()).toContain(name)
  })
  await test.step('the history has the game', async () => {
    await page.getByRole('link', { name: 'Your name and games' }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('heading', { name: '1 game' })).toBeVisible()
    await expect(page.getByRole('row')).toHaveCount(2)
    await expectAccessible(page)
  })
  const other = await newPerson({ phone: true })
  await test.step('another browser takes the place over by the link', async () => {
    await page.getByRole('button', { name: 'Show the link' }).click()
    const link = await page.getByLabel('The link with your secret').inputValue()
    expect(new URL(link).hash.length).toBeGreaterThan(30)
    await other.goto(link)
    await expect(other.getByRole('heading', { level: 1, name })).toBeVisible()
    expect(new URL(other.url()).hash).toBe('')
    await fits(other)
    await expectAccessible(other)
    await other.reload()
    await expect(other.getByRole('heading', { level: 1, name })).toBeVisible()
  })
  await test.step('deleting leaves nothing, on the board or in the other browser', async () => {
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Yes, delete it all' }).click()
    await expect(page.getByRole('heading', { name: 'All deleted' })).toBeVisible()
    await expectAccessible(page)
    expect(await (await request.get('/leaderboard')).text()).not.toContain(name)
    await other.reload()
    await expect(other.getByText('There is no such place on the board any more')).toBeVisible()
    await expectAccessible(other)
  })
})

test('R-CLAIM-4: a link does not push out another place without asking', async ({ newPerson, request }) => {
  const claim = async () => (await (await request.post('/api/claims')).json()) as Claim
  const [own, brought] = [await claim(), await claim()]
  const page = await newPerson({ phone: true })
  const held = () => page.evaluate(() => JSON.parse(localStorage.getItem('catwalk/claim') ?? '{}').id)
  await page.goto(`/leaderboard/me#${own.id}.${own.secret}`)
  await expect(page.getByRole('heading', { name: 'No name yet' })).toBeVisible()
  await page.goto(`/leaderboard/me#${brought.id}.${brought.secret}`)
  await expect(page.getByRole('heading', { name: 'Another place?' })).toBeVisible()
  await expectAccessible(page)
  await fits(page)
  await page.getByRole('button', { name: 'Keep my own' }).click()
  await expect(page.getByRole('heading', { name: 'No name yet' })).toBeVisible()
  expect(await held()).toBe(own.id)
  await page.goto(`/leaderboard/me#${brought.id}.${brought.secret}`)
  await page.getByRole('button', { name: 'Take the one of the link' }).click()
  await expect(page.getByRole('heading', { name: 'No name yet' })).toBeVisible()
  expect(await held()).toBe(brought.id)
})

test('R-CLAIM-2, 3: a name that is taken, looks like another or is none is refused in words', async ({
  newPerson,
  request,
}) => {
  const claim = (await (await request.post('/api/claims')).json()) as Claim
  const taken = nameFor('Cato')
  const named = await request.put(`/api/claims/${claim.id}/name`, {
    headers: { Authorization: `Bearer ${claim.secret}` },
    data: { name: taken },
  })
  expect(named.status()).toBe(200)
  const page = await newPerson({ phone: true })
  const own = (await (await request.post('/api/claims')).json()) as Claim
  await page.goto(`/leaderboard/me#${own.id}.${own.secret}`)
  const field = page.getByLabel('A name for the board')
  for (const [typed, said] of [
    [taken.toUpperCase(), /Somebody is called that/],
    [taken.replace('a', 'а'), /Somebody is called that/],
    ['CNN-1', /Somebody is called that/],
    ['...', /1 to 20 characters/],
    ['f.u.c.k', /no name for a board/],
  ] as const) {
    await field.fill(typed)
    await field.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible()
    await expect(field).toHaveValue(typed)
  }
  await expectAccessible(page)
  await fits(page)
  await field.fill(`${taken} II`)
  await field.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: `${taken} II` })).toBeVisible()
})

test('R-BOARD-6: a class plays for its own board by a link, and for everybody’s', async ({ newPerson }) => {
  const teacher = await newPerson()
  const title = nameFor('Class')
  await teacher.goto('/leaderboard')
  await teacher.getByLabel('Its title, if you like').fill(title)
  await teacher.getByRole('button', { name: 'Open a board' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(teacher.getByText('No person stands here yet')).toBeVisible()
  await expectAccessible(teacher)
  const field = teacher.getByLabel('The link with its key')
  await expect(field).toHaveValue(/^http/)

  const pupil = await newPerson({ phone: true })
  const name = nameFor('Ben')
  await pupil.goto(await field.inputValue())
  await fits(pupil)
  await begin(pupil)
  await playTen(pupil)
  await takeName(pupil, name)
  await expect(pupil.getByText(`You play as ${name}`)).toBeVisible()
  await fits(pupil)
  await expectAccessible(pupil)
  await pupil.goto(await field.inputValue())
  await expect(rowOf(pupil, name)).toContainText('you')
  await fits(pupil)
  await expectAccessible(pupil)

  await teacher.reload()
  await expect(rowOf(teacher, name)).toBeVisible()
  await teacher.goto('/leaderboard')
  await expect(rowOf(teacher, name)).toBeVisible()
})

/** Ten answers as a script gives them, without a page: on a machine that is busy a page is no faster than a person. */
const playAsScript = async (url: string, ranked: Claim): Promise<{ code: string; playerToken: string }> => {
  const socket = io(url, { transports: ['websocket'], forceNew: true })
  const send = <T>(name: string, payload: object): Promise<{ value: T }> =>
    socket.timeout(10_000).emitWithAck(name, payload)
  const { value } = await send<{ code: string; playerToken: string }>('solo:create', {
    deck: 'easy',
    choiceCount: 10,
    ranked,
  })
  for (let round = 1; round <= 10; round += 1) {
    await send('answer:submit', { round, choice: 0 })
    // An answer reveals by itself, a moment after it was acknowledged.
    await expect(async () => expect(await send('game:next', { round })).toMatchObject({ ok: true })).toPass()
  }
  socket.disconnect()
  return value
}

test('R-RANKED-4: a game at a machine’s pace is kept off the board, and says why', async ({
  newPerson,
  request,
  server,
}) => {
  const claim = (await (await request.post('/api/claims')).json()) as Claim
  const { code, playerToken } = await playAsScript(server.url, claim)
  const page = await newPerson()
  await page.goto('/leaderboard')
  await page.evaluate(
    ([claim, key, session]) => {
      localStorage.setItem('catwalk/claim', claim!)
      localStorage.setItem(key!, session!)
    },
    [JSON.stringify(claim), `catwalk/room/${code}`, JSON.stringify({ playerToken, savedAt: 1 })],
  )
  await page.goto(`/solo/${code}`)
  const tooFast = page.getByText(/Kept off the board: your median answer took/)
  await expect(tooFast).toBeVisible()
  await expectAccessible(page)
  await page.goto('/leaderboard/me')
  await expect(tooFast).toBeVisible()
  await page.goto('/leaderboard?deck=easy')
  await expect(page.getByText('No game of yours counts on this board yet')).toBeVisible()
})

test('R-BOARD-4: the duel is played for the board as well', async ({ newPerson }) => {
  const page = await newPerson({ phone: true })
  await page.goto('/leaderboard?mode=duel')
  await begin(page)
  await expect(page.getByRole('heading', { name: 'What is it, and how sure are you?' })).toBeVisible()
  await fits(page)
  await expectAccessible(page)
  await page.keyboard.press('3')
  await page.getByRole('button', { name: 'Lock in' }).click()
  await expect(page.locator('[data-phase="reveal"]')).toBeVisible()
})

test('R-RANKED-3: a game for fun says that it does not count, and where one does', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/solo?start=1')
  await playTen(page, { looks: false })
  await page.getByRole('link', { name: 'A ranked one' }).click()
  await expect(page.getByRole('radio', { name: 'For the board' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Random', exact: true })).toBeChecked()
})

test('R-BOARD-7: every board has its address, and a wrong one says so', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/leaderboard')
  const boards = page.getByRole('navigation', { name: 'Which board' })
  const week = boards.getByRole('link', { name: 'this week' })
  await week.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?time=week$/)
  await expect(week).toHaveAttribute('aria-current', 'true')
  await boards.getByRole('link', { name: 'Shirt', exact: true }).press('Enter')
  await expect(page).toHaveURL(/\?time=week&best=6$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Best at: Shirt' })).toBeVisible()
  await expectAccessible(page)
  await page.goBack()
  await expect(page).toHaveURL(/\?time=week$/)
  await page.goto('/leaderboard?deck=trousers&labels=7')
  await expect(page.getByRole('alert').filter({ hasText: 'There is no such board' })).toContainText(
    'deck and labels',
  )
  await expectAccessible(page)
  await page.goto(`/leaderboard?class=${'k'.repeat(32)}`)
  await expect(page.getByRole('heading', { level: 1, name: 'No such board' })).toBeVisible()
  await expectAccessible(page)
})

for (const language of ['en-GB', 'de-DE', 'fr-FR', 'es-ES'])
  for (const path of ['/leaderboard', '/leaderboard/me', '/solo?ranked=1'])
    test(`${path} in ${language} fits a small phone and is accessible in the dark`, async ({ newPerson }) => {
      const page = await newPerson({ phone: true, language })
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await fits(page)
      await expectAccessible(page)
    })
