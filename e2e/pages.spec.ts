import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures/test.ts'

const PAGES = ['/', '/models', '/host', '/join', '/solo', '/nothing-here']

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible in ${colorScheme}`, async ({ newPerson }) => {
      const page = await newPerson()
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(', ')}`)).toEqual([])
    })
  }

  test(`${path} fits a small phone`, async ({ newPerson }) => {
    const page = await newPerson({ phone: true })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
}

test('/models shows the figures of the pack', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/models')
  for (const name of ['Logistic regression', 'Feed-forward', 'CNN one', 'CNN two', 'ResNet50'])
    await expect(page.getByRole('heading', { name }).first()).toBeVisible()
  await expect(page.getByText('7,850').first()).toBeVisible()
  await expect(page.getByRole('table', { name: /confusion matrix/i })).toHaveCount(5)
})
