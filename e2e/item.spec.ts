import type { Page } from '@playwright/test'
import { expectAccessibleInBothThemes } from './fixtures/accessible.ts'
import { readServedModels } from './fixtures/pack.ts'
import { expect, test } from './fixtures/test.ts'
import { CELL, ready, tiles } from './pages/mistakes-page.ts'

test('an item’s page: from its view and on within it; what every recipe says; its nearest in training', async ({
  newPerson,
}) => {
  const models = await readServedModels()
  const page = await newPerson()
  await page.goto(CELL)
  await ready(page)
  await tiles(page).nth(1).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Shirt' })).toBeVisible()
  await expect(page).toHaveURL(/\/mistakes\/\d+\?label=6&said=cnn2:0$/)
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible()
  const table = page.getByRole('table', { name: /^Probability of every class/ })
  await expect(table.getByRole('row', { name: /^Shirt/ }).getByRole('cell')).toHaveCount(models.length)
  await expect(page.getByRole('img', { name: /^Training image \d+$/ })).toBeVisible()
  await page.getByRole('link', { name: 'Previous' }).click()
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
  await page.getByRole('link', { name: '← Shirts taken for T-shirts' }).click()
  await expect(page).toHaveURL(CELL)
})

test('R-VOTE-1, R-VOTE-3: a label is argued by vote, seen after one’s own, and changed', async ({
  newPerson,
}) => {
  const [ana, ben] = [await newPerson(), await newPerson({ phone: true })]
  for (const page of [ana, ben]) await page.goto('/mistakes/4321')
  const vote = async (page: Page, label: string, reason: RegExp) => {
    await page.getByRole('radio', { name: label, exact: true }).check({ force: true })
    await page.getByRole('radio', { name: reason }).check({ force: true })
    await page.getByRole('button', { name: /vote/i }).click()
  }
  await expect(ana.getByText('Nobody has voted yet.')).toBeVisible()
  await vote(ana, 'Coat', /could as well/)
  await expect(ana.getByText('You said Coat, one of 1 vote.')).toBeVisible()
  await ben.reload()
  await expect(ben.getByText('One has voted; how is shown once you have.')).toBeVisible()
  await expect(ben.getByRole('list', { name: 'Votes by class' })).toHaveCount(0)
  await vote(ben, 'Bag', /plainly/)
  await expect(ben.getByRole('list', { name: 'Votes by class' }).getByRole('listitem')).toHaveCount(2)
  await vote(ana, 'Bag', /plainly/)
  await expect(ana.getByText('You said Bag, one of 2 votes.')).toBeVisible()
  await ana.reload()
  await expect(ana.getByRole('radio', { name: 'Bag', exact: true })).toBeChecked()
})

test('an item that is not there has a clear page', async ({ newPerson }) => {
  const page = await newPerson()
  for (const item of ['10000', '-1', '007', 'abc', '1.5']) {
    expect((await page.goto(`/mistakes/${item}`))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'No such item' })).toBeVisible()
    await expect(page.getByText('Items are numbered from 0 to 9,999', { exact: false })).toBeVisible()
  }
})

test('the stories show live views and lead to them', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/mistakes/stories')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(4)
  await expect(page.getByRole('table')).toHaveCount(2)
  await page
    .getByRole('link', { name: /in the explorer$/ })
    .last()
    .click()
  await expect(page).toHaveURL('/mistakes?wrong=all&same=1&sort=-doubt')
  await expect(page.getByRole('heading', { level: 1, name: 'All five wrong the same way' })).toBeVisible()
})

test('the files are kept for ever, and those of another pack are not there', async ({
  request,
  newPerson,
  baseURL,
}) => {
  const page = await newPerson()
  const [response] = await Promise.all([
    page.waitForResponse(/\/data\/explorer\//),
    page.goto('/mistakes?panel=map'),
  ])
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await response.body()).length).toBeLessThan(600_000)
  for (const path of [
    'explorer/0123456789abcdef',
    'items/0123456789abcdef/0',
    `items/${response.url().split('/').at(-1)}/80`,
  ])
    expect((await request.get(`${baseURL}/data/${path}`)).status()).toBe(404)
})

for (const path of [
  '/mistakes',
  CELL,
  '/mistakes?panel=map&colour=cnn2&wrong=all',
  '/mistakes?of=people',
  '/mistakes/1234',
  '/mistakes/stories',
  '/mistakes/10000',
  '/mistakes?minus=resnet50&order=kind&norm=row',
]) {
  test(`${path} is accessible and fits a small phone, in German too`, async ({ newPerson }) => {
    const page = await newPerson()
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessibleInBothThemes(page)
    const phone = await newPerson({ phone: true, language: 'de-DE' })
    await phone.goto(path)
    await phone.evaluate(() => document.fonts.ready)
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
}

test('the open filters and the ways to play are accessible', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/mistakes?wrong=all')
  await ready(page)
  await page.getByText('Ask for something else').click()
  await page.getByText(/^Play these \d+$/).click()
  await expectAccessibleInBothThemes(page)
})

test('R-LAB-9: an item’s workbench is accessible, its models and a map there', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/mistakes/1234')
  const bench = page.getByRole('region', { name: 'Put it to the test' })
  await bench.scrollIntoViewIfNeeded()
  await expect(bench.locator('[data-settled="true"]')).toBeVisible({ timeout: 60_000 })
  await bench.getByRole('slider').first().fill('3')
  await bench.getByRole('button', { name: 'Show the map' }).click()
  await expect(bench.locator('[data-heat="there"]')).toBeVisible({ timeout: 60_000 })
  await expectAccessibleInBothThemes(page)
})
