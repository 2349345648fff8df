import { expectAccessible } from './fixtures/accessible.ts'
import { expect, test } from './fixtures/test.ts'
import { greysOf, inkOf, openLab, photograph, seenPicture, settled, surface } from './pages/lab-page.ts'

test('R-LAB-1: draws by mouse, with every tool, back and forward', async ({ newPerson }) => {
  const page = await newPerson()
  await openLab(page)
  await page.getByLabel('Fill the frame, as the data do').uncheck()
  await page.getByLabel('Symmetry').uncheck()
  /** Where a pixel is on the screen: pressing a tool may have scrolled the page. */
  const at = async (x: number, y: number): Promise<[number, number]> => {
    await surface(page).scrollIntoViewIfNeeded()
    const box = (await surface(page).boundingBox())!
    return [box.x + (x / 28) * box.width, box.y + (y / 28) * box.height]
  }
  const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
    await page.mouse.move(...(await at(...from)))
    await page.mouse.down()
    await page.mouse.move(...(await at(...to)), { steps: 6 })
    await page.mouse.up()
  }
  await drag([6, 6], [22, 6])
  const line = await inkOf(surface(page))
  expect(line).toBeGreaterThan(60)
  await expect(settled(page)).toBeVisible({ timeout: 30_000 })

  await page.getByText('Eraser', { exact: true }).click()
  await drag([14, 4], [14, 9])
  expect(await inkOf(surface(page))).toBeLessThan(line)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await inkOf(surface(page))).toBe(line)
  await page.getByRole('button', { name: 'Redo' }).click()
  expect(await inkOf(surface(page))).toBeLessThan(line)
  await page.getByRole('button', { name: 'Clear' }).click()
  expect(await inkOf(surface(page))).toBe(0)
  await expect(page.getByRole('heading', { name: 'Nothing drawn yet' })).toBeVisible()

  await page.getByText('Bucket', { exact: true }).click()
  await page.getByTitle('Grey 105 of 255').click()
  await page.mouse.click(...(await at(14, 14)))
  expect(new Set(await greysOf(surface(page)))).toEqual(new Set([105]))
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.getByText('Brush', { exact: true }).click()
  await page.getByLabel('Symmetry').check()
  await page.mouse.click(...(await at(5, 14)))
  const both = await greysOf(surface(page))
  expect(both[14 * 28 + 5]).toBeGreaterThan(0)
  for (let p = 0; p < 784; p++) expect(both[p]).toBe(both[p - (p % 28) + 27 - (p % 28)])
})

test('R-LAB-1, R-LAB-2: draws by touch on a small phone, which neither scrolls nor grows wide', async ({
  newPerson,
}) => {
  const page = await newPerson({ phone: true })
  await openLab(page)
  await surface(page).scrollIntoViewIfNeeded()
  const box = (await surface(page).boundingBox())!
  const scrolled = await page.evaluate(() => window.scrollY)
  const touch = await page.context().newCDPSession(page)
  const point = (x: number, y: number) => [{ x: box.x + x, y: box.y + y }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(60, 80) })
  for (let y = 90; y <= 200; y += 10)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(60, y) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(() => inkOf(surface(page))).toBeGreaterThan(40)
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  // What they see fills the frame from edge to edge.
  await expect
    .poll(async () => {
      const seen = await greysOf(seenPicture(page))
      return (
        seen.some((grey, p) => grey > 0 && p % 28 === 0) && seen.some((grey, p) => grey > 0 && p % 28 === 27)
      )
    })
    .toBe(true)
  await expect(settled(page)).toBeVisible({ timeout: 30_000 })
})

test('R-LAB-1: draws by keyboard alone', async ({ newPerson }) => {
  const page = await newPerson()
  await openLab(page)
  await surface(page).focus()
  await page.keyboard.press('Space')
  const dab = await inkOf(surface(page))
  expect(dab).toBeGreaterThan(8)
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowDown')
  const line = await inkOf(surface(page))
  expect(line).toBeGreaterThan(dab)
  await page.keyboard.press('z')
  expect(await inkOf(surface(page))).toBeLessThan(line)
  await page.keyboard.press('Control+y')
  expect(await inkOf(surface(page))).toBe(line)
  await page.keyboard.press('e')
  await page.keyboard.press('Space')
  expect(await inkOf(surface(page))).toBeLessThan(line)
  await expect(page.getByText('Row 19, column 14', { exact: false })).toBeAttached()
})

test('R-LAB-3, R-LAB-8: a photograph is cut out in the browser, and nothing but the models’ files is asked for', async ({
  newPerson,
}) => {
  const page = await newPerson()
  await openLab(page)
  await expect(page.locator('[data-model="cnn2"]').getByText('–')).toBeVisible({ timeout: 30_000 })
  const asked: string[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(`${request.method()} ${new URL(request.url()).pathname}`)
  })
  const shirt = await photograph(page)
  await page.getByLabel('Choose a picture').setInputFiles(shirt)
  await expect(page.getByRole('img', { name: 'Your photograph, the background faded out' })).toBeVisible()
  const item = await greysOf(surface(page))
  const rows = [...item.keys()].filter((p) => item[p]! > 100).map((p) => Math.floor(p / 28))
  expect([Math.min(...rows), Math.max(...rows)]).toEqual([0, 27])
  // Negated: the dark cloth is bright, the wall 0.
  expect(item[20 * 28 + 14]).toBeGreaterThan(190)
  expect([item[0], item[20 * 28]]).toEqual([0, 0])
  await expect(settled(page)).toBeVisible()

  await page.getByLabel('Swap light and dark, as the data do').uncheck()
  expect((await greysOf(surface(page)))[20 * 28 + 14]).toBeLessThan(80)
  await page.getByLabel('Choose a picture').setInputFiles({ ...shirt, name: 'a.txt', mimeType: 'text/plain' })
  await expect(page.getByText('That is no picture.', { exact: false })).toBeVisible()
  await page
    .getByLabel('Choose a picture')
    .setInputFiles({ ...shirt, buffer: Buffer.from('no picture at all') })
  await expect(page.getByText('This browser cannot read that picture.', { exact: false })).toBeVisible()
  expect(await inkOf(surface(page))).toBeGreaterThan(100)

  await surface(page).focus()
  await page.keyboard.press('Space')
  await expect(settled(page)).toBeVisible()
  expect(asked.filter((line) => !/^GET \/lab\/browser\//.test(line))).toEqual([])
})

test('R-LAB-7: a link holds the pixels and the challenge, and tells no server', async ({ newPerson }) => {
  const page = await newPerson()
  await openLab(page)
  await page.getByRole('button', { name: 'Lay out a pair of trousers' }).click()
  await surface(page).focus()
  await page.keyboard.press('Space')
  const drawn = await greysOf(surface(page))
  await page.getByRole('button', { name: 'Link to this picture' }).click()
  const link = await page.locator('input[readonly]').inputValue()
  expect(link).toMatch(/\/lab#p=[\w-]+&c=1-3$/)
  expect(link.length).toBeLessThan(1_400)

  const friend = await newPerson()
  const asked: string[] = []
  friend.on('request', (request) => asked.push(request.url()))
  await friend.goto(link)
  await expect.poll(() => greysOf(surface(friend))).toEqual(drawn)
  await expect(friend.getByText('of its grey is changed', { exact: false })).toBeVisible()
  await expect(settled(friend)).toBeVisible({ timeout: 40_000 })
  expect(asked.filter((url) => url.includes('p='))).toEqual([])

  await friend.evaluate(() => {
    window.location.hash = '#p=broken'
  })
  await expect(friend.getByRole('alert').getByText('cannot be read', { exact: false })).toBeVisible()
  expect(await greysOf(surface(friend))).toEqual(drawn)
})

test('R-LAB-5, R-LAB-6: heat maps of every kind, and another one once the weights are shuffled', async ({
  newPerson,
}) => {
  const page = await newPerson()
  await openLab(page)
  await page.getByText('A real piece').click()
  await page.getByRole('listitem').getByRole('button', { name: 'Coat' }).click()
  await expect(settled(page)).toBeVisible({ timeout: 40_000 })
  await page.getByRole('button', { name: 'Show the map' }).click()
  const panel = page.locator('section', { has: page.locator('#heat-title') })
  const there = panel.locator('[data-heat="there"]')
  const maps = panel.getByRole('img')
  for (const [model, methods] of [
    ['LogReg', ['Exact terms', 'Occlusion']],
    ['FFNN', ['Occlusion']],
    ['CNN 1', ['Grad-CAM', 'Occlusion']],
    ['CNN 2', ['Grad-CAM', 'Occlusion']],
  ] as const) {
    await panel.getByText(model, { exact: true }).click()
    for (const method of methods) {
      await panel.getByText(method, { exact: true }).click()
      await expect(there).toBeVisible({ timeout: 30_000 })
      await expect(maps.first()).toHaveAccessibleName(/for it|against it/)
      expect(await maps.first().locator('rect').count()).toBeGreaterThan(3)
    }
  }
  await panel.getByText('The mean around it').click()
  await expect(there).toBeVisible({ timeout: 30_000 })
  await panel.getByText('LogReg', { exact: true }).click()
  await panel.getByText('Exact terms', { exact: true }).click()
  await expect(panel.getByText(/^Score -?[\d.]+ = terms/)).toBeVisible()
  await panel.getByLabel('Check: shuffle the weights').check()
  const alike = panel.getByText(/Rank correlation of the two maps: /)
  await expect(alike).toBeVisible({ timeout: 30_000 })
  expect(Math.abs(Number(/-?[\d.]+$/.exec((await alike.textContent())!)![0]))).toBeLessThan(0.9)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`R-LAB-1: /lab is accessible in ${colorScheme}`, async ({ newPerson }) => {
    const page = await newPerson()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openLab(page)
    await page.getByRole('listitem').getByRole('button', { name: 'Dress' }).click()
    await expect(settled(page)).toBeVisible({ timeout: 40_000 })
    await page.getByRole('button', { name: 'Show the map' }).click()
    await expect(page.locator('[data-heat="there"]')).toBeVisible({ timeout: 30_000 })
    await expectAccessible(page)
  })
