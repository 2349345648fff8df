import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test.ts'

const SCRIPTS = '**/_next/static/**/*.js'

/** Lets no script through before it is told to. */
const holdScripts = async (page: Page) => {
  let letThrough = () => {}
  const told = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  const asked: string[] = []
  await page.route(SCRIPTS, async (route) => {
    asked.push(route.request().url())
    await told
    await route.continue()
  })
  return { asked, letThrough }
}

/** Without waiting for an answer of the page: it is what is late here. */
const show = (page: Page, path: string) => page.evaluate((to) => location.assign(to), path)

for (const path of ['/', '/models/cnn2', '/mistakes', '/mistakes/2024', '/leaderboard', '/lab', '/host'])
  test(`R-PAGES-1: ${path} is seen before any of its scripts is asked for`, async ({ page }) => {
    await page.goto(path)
    const { painted, asked } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      asked: performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/_next\/static\/.*\.js/.test(name))
        .map(({ startTime }) => startTime),
    }))
    expect(asked.length).toBeGreaterThan(3)
    expect(Math.min(...asked)).toBeGreaterThan(painted)
  })

test('R-PAGES-2: what is chosen and sent before the scripts have come is done when they have', async ({
  newPerson,
}) => {
  const page = await newPerson()
  await page.goto('/models')
  const { asked, letThrough } = await holdScripts(page)
  await show(page, '/host')
  const duel = page.getByRole('radio', { name: /duel/i })
  await duel.check({ force: true })
  await page.locator('input[name="rounds"][value="5"]').check({ force: true })
  await page.getByRole('button', { name: 'Open the room' }).click()
  await expect.poll(() => asked.length).toBeGreaterThan(3)
  expect(new URL(page.url()).pathname).toBe('/host')
  letThrough()
  await expect(page.locator('[data-phase="lobby"]')).toBeVisible()
  await expect(page.getByText(/duel/i).first()).toBeVisible()
})

test('R-PAGES-2: of a button pressed twice before the scripts have come the last press counts', async ({
  newPerson,
}) => {
  const page = await newPerson()
  await page.goto('/models')
  const { letThrough } = await holdScripts(page)
  await show(page, '/lab')
  await page.getByText('Symmetry').click()
  const shirt = page.getByRole('button', { name: 'Shirt', exact: true })
  await shirt.click()
  await shirt.click()
  letThrough()
  await expect(page.locator('html[data-awake]')).toBeVisible()
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeEnabled()
  await expect(page.getByLabel('Symmetry')).not.toBeChecked()
  await undo.click()
  await expect(undo).toBeDisabled()
})

test('R-PAGES-1: a page in a tab that nobody sees starts all the same', async ({ newPerson }) => {
  const page = await newPerson()
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
    // What is not seen is not painted.
    window.PerformanceObserver = class extends PerformanceObserver {
      override observe() {}
    }
  })
  await page.goto('/models')
  await expect(page.locator('html[data-awake]')).toBeVisible()
})
