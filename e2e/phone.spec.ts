import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

/** Lives as long as a page that is not loaded anew. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }))
const marked = (page: Page) => page.evaluate(() => 'marked' in window)

const language = (page: Page) => page.getByRole('combobox').last()

test('R-PHONE-2: a page says what it is before any script runs, in the language asked for', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL!, locale: 'de-AT', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/join')
  await page.getByRole('textbox').fill('ac-de')
  await page.getByRole('button').click()
  await expect(page).toHaveURL('/join/ac-de')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Raum ACDE')
  await page.goto('/play/ACDE')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dein Platz wird gesucht')
  await context.addCookies([{ name: 'catwalk-locale', value: 'fr', url: baseURL! }])
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await context.close()
})

test('R-PHONE-2: the script takes over what was drawn without changing it, and nothing breaks the policy', async ({
  newPerson,
  request,
}) => {
  const page = await newPerson({ phone: true })
  await page.addInitScript(() => {
    const broken: string[] = []
    Object.assign(window, { broken })
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective))
  })
  const drawn = await (await request.get('/join', { headers: { 'Accept-Language': 'en-GB' } })).text()
  await page.goto('/join')
  await language(page).selectOption('es')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await language(page).selectOption('en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const plain = (html: string) =>
    page.evaluate((text) => {
      const phone = new DOMParser().parseFromString(text, 'text/html').querySelector('#phone')!
      for (const option of phone.querySelectorAll('option')) option.removeAttribute('selected')
      return phone.innerHTML
    }, html)
  expect(await plain(await page.content())).toBe(await plain(drawn))
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([])
})

test('R-PHONE-5: from joining to playing no page is loaded, also back and in another language', async ({
  newPerson,
}) => {
  const host = new HostPage(await newPerson())
  const code = await host.open()
  const player = new PlayerPage(await newPerson({ phone: true }))
  const { page } = player
  await page.goto(`/join/${code.toLowerCase()}`)
  await expect(page).toHaveTitle('Join · Catwalk')
  await mark(page)
  await page.getByRole('textbox').fill('Ana')
  await language(page).selectOption('fr')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Salle ${code}`)
  await expect(page.getByRole('textbox')).toHaveValue('Ana')
  await page.getByRole('button', { name: 'Rejoindre', exact: true }).click()
  await page.waitForURL(`**/play/${code}`)
  await player.expectPhase('lobby')
  await expect(page).toHaveTitle('Jouer · Catwalk')
  await expect(page.locator('[aria-live="assertive"]')).toHaveText('Jouer · Catwalk')
  // Whoever goes back has a seat already, and is led to it.
  await page.goBack()
  await page.waitForURL(`**/play/${code}`)
  await player.expectPhase('lobby')
  expect(await marked(page)).toBe(true)
})

test('R-PHONE-5: a language that cannot be fetched leaves the page as it is', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const code = await host.open()
  const player = new PlayerPage(await newPerson({ phone: true }))
  await player.joined(code, 'Ana')
  await player.expectPhase('lobby')
  await player.page.route('**/play/*', (route) => route.abort('internetdisconnected'))
  await language(player.page).selectOption('de')
  await expect(language(player.page)).toHaveValue('en')
  await player.expectPhase('lobby')
  await player.page.unroute('**/play/*')
  await language(player.page).selectOption('de')
  await expect(player.page.locator('html')).toHaveAttribute('lang', 'de')
})

test('the other pages lead to those of phones and back', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/host')
  await page.getByRole('navigation').getByRole('link', { name: 'Join' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Which room?' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Open the room' })).toBeVisible()
  await page.goForward()
  await page.getByRole('link', { name: 'Catwalk' }).click()
  await expect(page).toHaveURL('/')
})
