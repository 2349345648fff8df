import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test.ts'
import { greysOf, inkOf, openLab, photograph, settled, surface } from './pages/lab-page.ts'

const expectCutOut = async (page: Page) => {
  await expect(page.getByRole('img', { name: 'Your photograph, the background faded out' })).toBeVisible()
  // The dark cloth is bright, the wall is gone.
  await expect.poll(async () => (await greysOf(surface(page)))[20 * 28 + 14]).toBeGreaterThan(190)
  expect((await greysOf(surface(page)))[0]).toBe(0)
}

test('R-LAB-3: a photograph is dropped, also beside its place, and no page is left for it', async ({
  newPerson,
}, info) => {
  const page = await newPerson()
  await openLab(page)
  const { name, buffer } = await photograph(page)
  await writeFile(info.outputPath(name), buffer)
  const hand = await page.context().newCDPSession(page)
  const drop = async (file: string) => {
    await surface(page).scrollIntoViewIfNeeded()
    const box = (await surface(page).boundingBox())!
    const data = { items: [], files: [info.outputPath(file)], dragOperationsMask: 1 }
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2, data }
    for (const type of ['dragEnter', 'dragOver'] as const)
      await hand.send('Input.dispatchDragEvent', { type, ...place })
    await expect(page.locator('[data-over="true"]')).toBeAttached()
    await hand.send('Input.dispatchDragEvent', { type: 'drop', ...place })
    await expect(page.locator('[data-over="true"]')).toHaveCount(0)
  }
  await drop(name)
  await expectCutOut(page)
  await writeFile(info.outputPath('notes.txt'), 'no picture')
  await drop('notes.txt')
  await expect(page.getByText('That is no picture.', { exact: false })).toBeVisible()
  await expectCutOut(page)
  await expect(page).toHaveURL('/lab')
})

test('R-LAB-3: a photograph is pasted', async ({ newPerson }) => {
  const page = await newPerson()
  await openLab(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const { buffer } = await photograph(page, 'png')
  await page.evaluate(
    (bytes) =>
      navigator.clipboard.write([
        new ClipboardItem({ 'image/png': new Blob([new Uint8Array(bytes)], { type: 'image/png' }) }),
      ]),
    [...buffer],
  )
  await surface(page).focus()
  await page.keyboard.press('Control+V')
  await expectCutOut(page)
})

test('R-LAB-3: on a phone the camera for what lies in front of it is asked for, and what it took is taken', async ({
  newPerson,
}) => {
  const page = await newPerson({ phone: true })
  await openLab(page)
  const camera = page.getByLabel('Take a photograph')
  await expect(camera).toHaveAttribute('capture', 'environment')
  await expect(camera).toHaveAttribute('accept', 'image/*')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByText('Take a photograph').tap(),
  ])
  await chooser.setFiles(await photograph(page))
  await expectCutOut(page)
})

test('R-LAB-1: draws by pen', async ({ newPerson }) => {
  const page = await newPerson()
  await openLab(page)
  await page.getByLabel('Symmetry').uncheck()
  await surface(page).scrollIntoViewIfNeeded()
  const box = (await surface(page).boundingBox())!
  const kinds = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener('pointerup', ({ pointerType }) => resolve(pointerType), { once: true })
      }),
  )
  const pen = await page.context().newCDPSession(page)
  const event = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
    pen.send('Input.dispatchMouseEvent', {
      type,
      x: box.x + (x / 28) * box.width,
      y: box.y + (y / 28) * box.height,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      force: 0.5,
      pointerType: 'pen',
    })
  await event('mousePressed', 6, 8)
  for (let x = 7; x <= 22; x += 3) await event('mouseMoved', x, 8)
  await event('mouseReleased', 22, 8)
  expect(await kinds).toBe('pen')
  const greys = await greysOf(surface(page))
  for (const x of [6, 12, 20]) expect(greys[8 * 28 + x]).toBeGreaterThan(0)
  expect(greys[20 * 28 + 14]).toBe(0)
  const line = await inkOf(surface(page))
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await inkOf(surface(page))).toBe(0)
  await page.getByRole('button', { name: 'Redo' }).click()
  expect(await inkOf(surface(page))).toBe(line)
})

test('R-LAB-5, R-LAB-6, R-LAB-11: ResNet50 shows where its answer comes from, once it is here', async ({
  newPerson,
}) => {
  test.setTimeout(300_000)
  const page = await newPerson()
  await openLab(page)
  await page.getByText('A real piece').click()
  await page.getByRole('listitem').getByRole('button', { name: 'Coat' }).click()
  const row = page.locator('[data-model="resnet50"]')
  await row.getByRole('button', { name: /^Load, [\d.]+\sMB$/ }).click()
  await expect(row.getByRole('progressbar')).toBeVisible()
  await expect(row.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 })
  await expect(settled(page)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Show the map' }).click()
  const panel = page.locator('section', { has: page.locator('#heat-title') })
  await panel.getByText('ResNet50', { exact: true }).click()
  await panel.getByText('Grad-CAM', { exact: true }).click()
  await expect(panel.locator('[data-heat="there"]')).toBeVisible({ timeout: 120_000 })
  await expect(panel.getByRole('img').first()).toHaveAccessibleName(/ResNet50.*(for it|against it)/)
  expect(await panel.getByRole('img').first().locator('rect').count()).toBeGreaterThan(0)
})
