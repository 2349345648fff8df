import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures/test.ts'

export const surface = (page: Page): Locator => page.getByRole('application')
export const settled = (page: Page): Locator => page.locator('[data-settled="true"]')
export const seenPicture = (page: Page): Locator => page.locator('[data-seen]')

/** The greys of a canvas, as they are stored in it. */
export const greysOf = (canvas: Locator): Promise<number[]> =>
  canvas.evaluate((element) => {
    const { data } = (element as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, 28, 28)
    return Array.from({ length: 784 }, (_, p) => data[4 * p]!)
  })

export const inkOf = async (canvas: Locator): Promise<number> =>
  (await greysOf(canvas)).filter((grey) => grey > 0).length

/** A dark shirt on a light wall, as a camera's JPEG; or as PNG, the one kind that a clipboard takes. */
export const photograph = async (page: Page, type: 'jpeg' | 'png' = 'jpeg') => {
  const bytes = await page.evaluate(async (mimeType) => {
    const canvas = new OffscreenCanvas(300, 400)
    const context = canvas.getContext('2d')!
    context.fillStyle = '#ddd8d0'
    context.fillRect(0, 0, 300, 400)
    context.fillStyle = '#27304a'
    context.fillRect(100, 80, 100, 240)
    context.fillRect(60, 80, 180, 60)
    const blob = await canvas.convertToBlob({ type: mimeType, quality: 0.85 })
    return [...new Uint8Array(await blob.arrayBuffer())]
  }, `image/${type}`)
  return { name: `shirt.${type}`, mimeType: `image/${type}`, buffer: Buffer.from(bytes) }
}

/** The lab, its models there. */
export const openLab = async (page: Page, hash = ''): Promise<void> => {
  await page.goto(`/lab${hash}`)
  const engine = page.locator('[data-engine="wasm"], [data-engine="webgl"], [data-engine="webgpu"]')
  // A hand that came before the page was alive comes once more.
  await expect(async () => {
    await surface(page).blur()
    await surface(page).focus()
    await expect(engine).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
}
