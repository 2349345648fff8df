import type { Page } from '@playwright/test'
import { expect } from '../fixtures/test.ts'

/** The lab, its models there. */
export const openLab = async (page: Page, hash = ''): Promise<void> => {
  await page.goto(`/lab${hash}`)
  const surface = page.getByRole('application')
  const engine = page.locator('[data-engine="wasm"], [data-engine="webgl"], [data-engine="webgpu"]')
  // A hand that came before the page was alive comes once more.
  await expect(async () => {
    await surface.blur()
    await surface.focus()
    await expect(engine).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
}
