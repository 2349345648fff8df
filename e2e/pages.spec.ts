import { expectAccessible } from './fixtures/accessible.ts'
import { readServedModels } from './fixtures/pack.ts'
import { expect, test } from './fixtures/test.ts'

const PAGES = [
  '/',
  '/models',
  '/models/cnn2',
  '/models/resnet50-augmented',
  '/models/compare?a=logreg&b=cnn2',
  '/models/no-such-recipe',
  '/host',
  '/join',
  '/solo',
  '/nothing-here',
]

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible in ${colorScheme}`, async ({ newPerson }) => {
      const page = await newPerson()
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page)
    })
  }

  test(`${path} fits a small phone`, async ({ newPerson }) => {
    const page = await newPerson({ phone: true })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // In a wider font that stands in for a moment nothing has its width.
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}\u00a0%`

const CHARTED = [
  '/models',
  '/models/logreg',
  '/models/cnn2',
  '/models/resnet50-augmented',
  '/models/compare?a=logreg&b=cnn2',
]

for (const path of CHARTED) {
  test(`${path} fits a small phone whose text is set to twice its size`, async ({ newPerson }) => {
    const page = await newPerson({ phone: true })
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    const heightNow = () => page.evaluate(() => document.documentElement.scrollHeight)
    const height = await heightNow()
    // Set by the page's own object: a style that is written into it is kept out.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'))
    await expect.poll(heightNow).toBeGreaterThan(1.3 * height)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  test(`every chart of ${path} has words and a table`, async ({ newPerson }) => {
    const names = (await readServedModels()).map(({ name }) => name)
    // The longest first: the name of one may be a part of another's.
    names.sort((a, b) => b.length - a.length)
    const page = await newPerson()
    await page.goto(path)
    const drawings = page.locator('main :is(svg[preserveAspectRatio="none"], [data-lone])')
    expect(await drawings.count()).toBeGreaterThan(2)
    const bare = await drawings.evaluateAll((all) => all.filter((each) => !each.closest('figure')).length)
    expect(bare).toBe(0)
    const charts = await page.locator('main figure').evaluateAll((all) =>
      all.map((each) => ({
        words: each.querySelector('figcaption')?.textContent ?? '',
        rows: each.querySelectorAll('details table tbody tr').length,
      })),
    )
    for (const { words, rows } of charts) {
      expect(words).toMatch(/^.{20,}\.$/)
      // The 2 of CNN 2 is no figure.
      expect(
        names.reduce((rest, name) => rest.replaceAll(name, ''), words),
        words,
      ).toMatch(/\d/)
      expect(rows, words).toBeGreaterThan(1)
    }
  })
}

test('/models lists every recipe of the pack with its figures, and each leads to its page', async ({
  newPerson,
}) => {
  const models = await readServedModels()
  const page = await newPerson()
  await page.goto('/models')
  for (const { recipe, name, parameters, house } of models) {
    const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
    await expect(row).toContainText(percent(house.metrics.accuracy))
    await expect(row).toContainText(parameters.toLocaleString('en'))
    await expect(row).toContainText(house.training.device)
    await expect(row.getByRole('link')).toHaveAttribute('href', `/models/${recipe}`)
  }
  await page.getByRole('link', { name: models[0]!.name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: models[0]!.name })).toBeVisible()
})

test('a recipe’s page shows its layers, report and confusion matrix, and leads on', async ({ newPerson }) => {
  const models = await readServedModels()
  const at = models.findIndex(({ recipe }) => recipe === 'cnn2')
  const { name, layers, house } = models[at]!
  const page = await newPerson()
  await page.goto('/models/cnn2')
  await expect(page).toHaveTitle(`${name} · Catwalk`)

  await page.getByText(`Table: The layers of ${name}`).click()
  const table = page.getByRole('table', { name: `The layers of ${name}` })
  for (const layer of layers) {
    const row = table.getByRole('row').filter({ hasText: layer.name })
    await expect(row).toContainText(layer.outputShape.map((n) => n.toLocaleString('en')).join(' × '))
    await expect(row).toContainText(layer.parameters.toLocaleString('en'))
  }
  const report = page.getByRole('table', { name: `Classification report of ${name}`, exact: true })
  const { precision, recall, f1, support } = house.metrics.perClass[6]!
  await expect(report.getByRole('row', { name: /^Shirt/ })).toContainText(
    [precision, recall, f1].map((value) => value!.toFixed(2)).join('') + support.toLocaleString('en'),
  )
  const matrix = page.getByRole('table', {
    name: `Confusion matrix of ${name}. Rows: the label. Columns: what was said. Red: mistakes, the more the redder.`,
  })
  await expect(matrix.getByRole('row', { name: /^Shirt/ }).getByRole('cell')).toHaveText(
    house.metrics.confusion[6]!.map(String),
  )
  await page.getByRole('link', { name: `Next ${models[at + 1]!.name}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: models[at + 1]!.name })).toBeVisible()
})

test('any two recipes are compared without a script', async ({ browser, baseURL }) => {
  const models = await readServedModels()
  const [first, second] = [models[0]!, models[2]!]
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/models/compare')
  await page.getByLabel('One model').selectOption(first.recipe)
  await page.getByLabel('The other').selectOption(second.recipe)
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(`/models/compare?a=${first.recipe}&b=${second.recipe}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${first.name} against ${second.name}`)

  const items = first.house.metrics.weighted.support
  const cells = await page
    .getByRole('table', { name: new RegExp(`whether ${first.name} and ${second.name}`) })
    .getByRole('cell')
    .allTextContents()
  const counts = cells.filter(Boolean).map((text) => Number(text.replace(',', '')))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(items)
  expect(counts[0]! + counts[1]!).toBe(Math.round(first.house.metrics.accuracy * items))
  await expect(page.getByRole('img', { name: /^Test item/ })).toHaveCount(
    Math.min(24, counts[1]!) + Math.min(24, counts[2]!),
  )

  const side = page.locator(`#only-${second.recipe}`)
  await side.getByRole('link', { name: 'Show 96 more' }).click()
  await expect(page).toHaveURL(/onlyB=120#onlyB-25$/)
  await expect(side.getByRole('listitem')).toHaveCount(120)
  await expect(side).toContainText(`120 of ${counts[2]!.toLocaleString('en')} shown`)
  await context.close()
})

test('every item that one of two alone labels right is reached by key, and leads to its page and back', async ({
  newPerson,
}) => {
  const page = await newPerson()
  await page.goto('/models/compare?a=logreg&b=cnn2')
  // Before its scripts run a press leads to another address instead.
  await page.waitForLoadState('networkidle')
  const side = page.locator('#only-cnn2')
  const total = Number((await side.getByText(/^24 of /).textContent())!.replace(/^24 of|\D/g, ''))
  const more = side.getByRole('link', { name: /^Show/ })
  for (let shown = 24; shown < total; ) {
    await more.focus()
    const top = await page.evaluate(() => window.scrollY)
    await page.keyboard.press('Enter')
    await expect(side.locator(`#onlyB-${shown + 1} a`)).toBeFocused()
    // Focusing the link may still be scrolling by a few pixels; a jump would be to another row of tiles.
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - top)).toBeLessThan(24)
    shown = Math.min(shown + 96, total)
    await expect(side.getByRole('listitem')).toHaveCount(shown)
    await expect(
      side.getByText(`${shown.toLocaleString('en')} of ${total.toLocaleString('en')} shown`),
    ).toBeVisible()
  }
  await expect(more).toHaveCount(0)
  const links = await side
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect(new Set(links).size).toBe(total)

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/mistakes\/\d+\?right=cnn2&wrong=logreg/)
  await page.goBack()
  await expect(side.getByRole('listitem')).toHaveCount(total)
})

test('a recipe that is not in the pack has no page', async ({ newPerson }) => {
  const page = await newPerson()
  for (const path of ['/models/no-such-recipe', '/models/compare?a=no-such-recipe']) {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Not in this collection')
  }
})
