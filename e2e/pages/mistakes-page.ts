import type { Page } from '@playwright/test'
import { expect } from '../fixtures/test.ts'

export const CELL = '/mistakes?label=6&said=cnn2:0'

/** Answers of people as the server tells them: one was asked item 2 with ten labels, and twice wrongly item 7. */
export const PEOPLE = {
  tenLabels: [
    [2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    [7, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
  fourLabels: [[2, 0, 3, 1, 0, 0, 0, 0, 0, 0, 0]],
}
export const servePeople = (page: Page, body: unknown = PEOPLE) =>
  page.route('**/api/people/answers', (route) => route.fulfill({ json: body }))

export const tiles = (page: Page) => page.getByRole('list', { name: /pieces?$/ }).getByRole('link')
/** The data are fetched once a hand is seen: here one that keeps moving until `then` holds. */
export const stir = (page: Page, then: () => Promise<void>) =>
  expect(async () => {
    await page.mouse.move(2, 2)
    await page.mouse.move(4, 4)
    await then()
  }).toPass()
export const ready = (page: Page) =>
  stir(page, () => expect(page.getByRole('button', { name: 'CSV' })).toBeEnabled({ timeout: 1_000 }))
export const failed = (page: Page) =>
  stir(page, () =>
    expect(page.getByText('The data did not come.', { exact: false })).toBeVisible({ timeout: 1_000 }),
  )
export const count = (page: Page, text: string) => expect(page.getByText(text, { exact: true })).toBeVisible()
