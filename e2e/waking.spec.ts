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

/** No paint is told of in any of them. With the time until the first script is asked for, from when the page is whole, ms. */
const UNPAINTED = [
  [
    'in a tab that nobody sees starts at once',
    () => Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' }),
    [0, 2_000],
  ],
  [
    'in a browser that does not tell of paints starts at once',
    () => Object.defineProperty(PerformanceObserver, 'supportedEntryTypes', { get: () => [] }),
    [0, 2_000],
  ],
  ['that is never painted starts after three seconds', () => {}, [2_990, 30_000]],
] as const

for (const [what, change, [least, most]] of UNPAINTED)
  test(`R-PAGES-1: a page ${what}`, async ({ newPerson }) => {
    const page = await newPerson()
    await page.addInitScript(() => {
      PerformanceObserver.prototype.observe = () => {}
    })
    await page.addInitScript(change)
    await page.goto('/models')
    const waited = await page.evaluate(() => {
      const [whole] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      const asked = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/_next\/static\/.*\.js/.test(name))
      return Math.min(...asked.map(({ startTime }) => startTime)) - whole!.domContentLoadedEventStart
    })
    expect(waited).toBeGreaterThanOrEqual(least)
    expect(waited).toBeLessThan(most)
  })

test('R-PAGES-3: fonts that come after the first picture are taken at the first press, for the pages to come as well', async ({
  page,
}) => {
  let letThrough = () => {}
  const told = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await told
    await route.continue()
  })
  // Loading is over when the fonts have come.
  const arrived = page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const shownForMs = () =>
    page.evaluate(
      () =>
        performance.now() -
        (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity),
    )
  // A browser gives such a font a tenth of a second.
  await expect.poll(shownForMs).toBeGreaterThan(500)
  const widthOfTitle = () =>
    page
      .getByRole('heading', { level: 1 })
      .locator('span')
      .first()
      .evaluate((line) => {
        const range = document.createRange()
        range.selectNodeContents(line)
        return range.getBoundingClientRect().width
      })
  // What stands in is as narrow: nothing runs over.
  await page.setViewportSize({ width: 360, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const standIn = await widthOfTitle()
  letThrough()
  await arrived
  expect(await widthOfTitle()).toBe(standIn)
  await page.locator('main').click({ position: { x: 2, y: 2 } })
  await expect.poll(widthOfTitle).not.toBe(standIn)
})
