import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test.ts'

const playTen = async (page: Page, answer: (round: number) => Promise<void>): Promise<string[]> => {
  const pictures: string[] = []
  for (let round = 1; round <= 10; round += 1) {
    await expect(page.locator(`[data-phase="question"][data-round="${round}"]`)).toBeVisible()
    pictures.push((await page.getByRole('img').first().getAttribute('src')) ?? '')
    await answer(round)
    await expect(page.locator(`[data-phase="reveal"][data-round="${round}"]`)).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('[data-phase="podium"]')).toBeVisible()
  return pictures
}

test('one click from the landing page to the first item', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/')
  await page.getByRole('link', { name: /play now/i }).click()
  await expect(page.locator('[data-phase="question"][data-round="1"]')).toBeVisible()
})

test('ten items by keyboard, a result with figures, and the same ten again', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/solo?start=1')
  const first = await playTen(page, (round) => page.keyboard.press(String(round % 10)))
  expect(new Set(first).size).toBe(10)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/beat|tied|models/i)
  await page.getByRole('link', { name: /same pieces again/i }).click()
  const play = page.getByRole('button', { name: /play/i })
  const question = page.locator('[data-phase="question"][data-round="1"]')
  await expect(play.or(question).first()).toBeVisible()
  if (await play.isVisible()) await play.click()
  const second = await playTen(page, () => page.keyboard.press('0'))
  expect(second).toEqual(first)
})

test('a reload keeps the round and the answer', async ({ newPerson }) => {
  const page = await newPerson({ phone: true })
  await page.goto('/solo?start=1')
  await expect(page.locator('[data-phase="question"][data-round="1"]')).toBeVisible()
  await page.keyboard.press('3')
  await expect(page.locator('[data-phase="reveal"][data-round="1"]')).toBeVisible()
  await page.reload()
  await expect(page.locator('[data-phase="reveal"][data-round="1"]')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-phase="question"][data-round="2"]')).toBeVisible()
})

test('one piece by a link, in Spanish to the end', async ({ newPerson }) => {
  const page = await newPerson({ language: 'es-ES' })
  await page.goto('/solo?items=28')
  await page.getByRole('button', { name: 'Jugar', exact: true }).click()
  await expect(page.locator('[data-phase="question"]')).toBeVisible()
  await page.keyboard.press('3')
  await expect(page.locator('[data-phase="reveal"]')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-phase="podium"]')).toBeVisible()
  const places = page.getByRole('listitem').filter({ has: page.getByText(/^[01]\/1$/) })
  await expect(places.getByText('Tú', { exact: true })).toBeVisible()
  await expect(page.getByText('You', { exact: true })).toHaveCount(0)
  // Heat maps are on the piece's own page, one press away.
  await page.getByRole('region', { name: 'Las prendas' }).getByRole('link').click()
  await page.waitForURL('**/mistakes/28')
  await page.goBack()
  await page.getByRole('link', { name: 'Tu página' }).click()
  await expect(page.getByText(/^Tú · Sala /)).toBeVisible()
})
