import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { expectAccessibleInBothThemes } from './fixtures/accessible.ts'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

type NewPerson = (options?: { phone?: boolean }) => Promise<Page>

/** One round that both answer, then the podium. */
const playOne = async (newPerson: NewPerson) => {
  const host = new HostPage(await newPerson())
  const code = await host.configure({ rounds: 5, seconds: 60, labels: 'four' })
  const players: PlayerPage[] = []
  for (const name of ['Ana', '=2+5']) {
    const player = new PlayerPage(await newPerson({ phone: true }))
    await player.joined(code, name)
    players.push(player)
  }
  await host.press(/^start/i)
  for (const player of players) {
    await player.expectPhase('question')
    await player.answerFirst()
  }
  await host.expectPhase('reveal')
  await host.press('End the game')
  await host.press('Yes, to the podium')
  await host.expectPhase('podium')
  return { host, code, players: players as [PlayerPage, PlayerPage] }
}

/** Presses a button and reads the file that it saves. */
const saved = async (page: Page, button: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const reported = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+\s% right$/)

test('the report of a game: read, saved, printed, deleted', async ({ newPerson }) => {
  test.slow()
  const { host, code, players } = await playOne(newPerson)
  const { page } = host
  await page.getByRole('link', { name: 'Report' }).click()
  await page.waitForURL(/\/report\/[\w-]+$/)
  const address = page.url()
  expect(address).not.toContain(code)
  await reported(page)
  await expect(page.getByRole('row', { name: /^Ana/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^=2\+5/ })).toBeVisible()
  await expectAccessibleInBothThemes(page)

  const csv = await saved(page, 'CSV')
  expect(csv.name).toMatch(new RegExp(`^catwalk-${code}-\\d{4}-\\d\\d-\\d\\d\\.csv$`))
  const lines = csv.bytes.toString('utf8').trimEnd().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines.map((line) => line.split(',')[7])).toEqual(['player', 'Ana', "'=2+5"])
  const xlsx = await saved(page, 'Excel')
  const sheets = await readXlsxFile(xlsx.bytes)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Items', 'Students', 'Classes', 'Confusion'])
  expect(sheets[1]!.data.map(([name]) => name)).toEqual(['Player', 'Ana', '=2+5'])
  const lab = await saved(page, 'Answers for the lab')
  expect(lab.bytes.toString('utf8')).toMatch(/,p1,.*,p2,/s)
  expect(lab.bytes.toString('utf8')).not.toMatch(/Ana|2\+5/)

  await page.emulateMedia({ media: 'print' })
  for (const button of ['Print', 'CSV', 'Delete it now', 'By name'])
    await expect(page.getByRole('button', { name: button, exact: true })).toBeHidden()
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('row', { name: /^Ana/ })).toBeVisible()
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(20, 19, 17)')
  await page.emulateMedia({ media: 'screen' })

  await page.goto('/host')
  await page.getByRole('link', { name: code }).click()
  await page.waitForURL(address)
  await host.press('Delete it now')
  await host.press('Yes, delete it')
  await expect(page.getByRole('heading', { name: 'It is deleted' })).toBeVisible()
  // The people in it are sent home, and their pages are gone too.
  await expect(players[0].page.getByRole('heading', { name: 'The room is closed' })).toBeVisible()
  await players[0].page.getByRole('link', { name: 'Your page' }).click()
  await expect(players[0].page.getByRole('heading', { name: 'This room is gone' })).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Not this browser’s report' })).toBeVisible()
})

test('the report on a duel says how sure the class was, and its hardest pieces are the next deck', async ({
  newPerson,
}) => {
  test.slow()
  const host = new HostPage(await newPerson())
  const code = await host.configure({ mode: 'Confidence duel', rounds: 3, seconds: 90 })
  const players = await Promise.all([0, 1].map(async () => new PlayerPage(await newPerson({ phone: true }))))
  for (const [i, player] of players.entries()) await player.joined(code, `Player ${i}`)
  await host.start()
  for (let round = 0; round < 3; round += 1) {
    for (const [i, player] of players.entries()) {
      await player.expectPhase('question')
      await player.pad.getByRole('button').nth(i).click()
      await player.page.getByRole('slider').fill('80')
      await player.page.getByRole('button', { name: 'Lock in' }).click()
    }
    await host.expectPhase('reveal')
    await host.page.keyboard.press('Space')
    if (round < 2) {
      await host.expectPhase('standings')
      await host.page.keyboard.press('Space')
    }
  }
  await host.expectPhase('podium')
  await host.page.getByRole('link', { name: 'Report' }).click()
  const { page } = host
  // Of two different classes one at most is right: nobody is right more than half the time.
  await expect(page.getByRole('heading', { level: 2, name: /^Too sure by \d+ points$/ })).toBeVisible()
  await expect(page.getByText(/^Over the 6 answers of the duel you were 80\.0/)).toBeVisible()
  await page.getByText('Table', { exact: true }).click()
  await expect(page.getByRole('row', { name: /^80–100\s% 6 80\s%/ })).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await page.getByRole('link', { name: 'Play these 3' }).click()
  await expect(page.getByRole('radio', { name: /^Hand-picked: 3 pieces/ })).toBeChecked()
  await expectAccessibleInBothThemes(page)
  await page.getByRole('radio', { name: /^By class/ }).check()
  await page.getByRole('checkbox', { name: 'Coat', exact: true }).focus()
  await page.keyboard.press('Space')
  await page.getByText('More settings').click()
  await expectAccessibleInBothThemes(page)
})

test('a player’s own page, also after the room was closed', async ({ newPerson }) => {
  test.slow()
  const { host, players } = await playOne(newPerson)
  const { page } = players[0]
  await players[0].expectPhase('podium')
  await page.getByRole('link', { name: 'Your page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[01] of 1$/)
  await expect(page.getByText('Ana · Room')).toBeVisible()
  await expect(page.getByText('=2+5')).toBeHidden()
  await expectAccessibleInBothThemes(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await host.press('Close the room')
  await host.press('Yes, close it')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[01] of 1$/)
  await host.page.getByRole('link', { name: 'Report' }).click()
  await reported(host.page)
  await host.page.setViewportSize({ width: 360, height: 740 })
  // A page takes a moment to follow its window.
  await expect
    .poll(() => host.page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(360)
})

test('a report is nobody else’s', async ({ newPerson }) => {
  const { host, players } = await playOne(newPerson)
  await host.page.getByRole('link', { name: 'Report' }).click()
  await reported(host.page)
  const address = new URL(host.page.url()).pathname
  for (const page of [await newPerson(), players[0].page]) {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Not this browser’s report' })).toBeVisible()
    expect(asked.filter((url) => url.includes('/api/'))).toEqual([])
  }
})

test('a report of nothing says so', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const code = await host.open()
  await host.page.goto('/host')
  await host.page.getByRole('link', { name: code }).click()
  await expect(host.page.getByRole('heading', { level: 1 })).toHaveText('Nothing played yet')
  await host.page.getByRole('link', { name: 'Back to the room' }).click()
  await host.expectPhase('lobby')
})
