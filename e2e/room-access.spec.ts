import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

test('a nickname that is taken is refused in words and can be changed', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const ana = new PlayerPage(await newPerson({ phone: true }))
  const other = new PlayerPage(await newPerson({ phone: true }))
  const code = await host.open()
  await ana.joined(code, 'Ana')
  await other.join(code, 'ANA')
  await expect(other.page.getByText(/already|taken/i)).toBeVisible()
  await other.page.getByRole('textbox').fill('Ana B')
  await other.page.getByRole('button', { name: 'Join', exact: true }).click()
  await other.expectPhase('lobby')
})

test('a generated nickname can be rolled again', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const code = await host.open()
  const page = await newPerson({ phone: true })
  await page.goto(`/join/${code}`)
  const field = page.getByRole('textbox')
  await expect(field).not.toHaveValue('')
  const seen = new Set<string>()
  for (let i = 0; i < 6; i += 1) {
    seen.add(await field.inputValue())
    await page.getByRole('button', { name: /another|roll|new name/i }).click()
  }
  expect(seen.size).toBeGreaterThan(2)
})

test('a wrong code says so', async ({ newPerson }) => {
  const page = await newPerson({ phone: true })
  await page.goto('/join/QQQQ')
  await expect(page.getByText(/no room/i)).toBeVisible()
})

test('a locked room takes nobody, an unlocked one does', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const ana = new PlayerPage(await newPerson({ phone: true }))
  const code = await host.open()
  await host.press(/^lock/i)
  await ana.join(code, 'Ana')
  await expect(ana.page.getByText(/locked/i).first()).toBeVisible()
  await host.press(/^unlock/i)
  await ana.page.getByRole('button', { name: 'Join', exact: true }).click()
  await ana.expectPhase('lobby')
})

test('who is kicked is out and stays out', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const ana = new PlayerPage(await newPerson({ phone: true }))
  const code = await host.open()
  await ana.joined(code, 'Ana')
  await host.press(/Ana/)
  await host.press('Remove and keep out')
  await expect(ana.page.getByText(/removed/i).first()).toBeVisible()
  await ana.join(code, 'Somebody else')
  await expect(ana.page.getByText(/removed/i).first()).toBeVisible()
  await expect(host.page.getByText('Somebody else')).toBeHidden()
})

test('a closed room tells its players and takes nobody', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const ana = new PlayerPage(await newPerson({ phone: true }))
  const code = await host.open()
  await ana.joined(code, 'Ana')
  await host.press(/close/i)
  const confirm = host.page.getByRole('button', { name: /^(yes|close)/i }).last()
  if (await confirm.isVisible()) await confirm.click()
  await expect(ana.page.getByText(/closed/i).first()).toBeVisible()
  const late = await newPerson({ phone: true })
  await late.goto(`/join/${code}`)
  await expect(late.getByText(/no room|closed/i).first()).toBeVisible()
})

test('a browser without the host token cannot host the room', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const code = await host.open()
  const stranger = await newPerson()
  await stranger.goto(`/host/${code}`)
  await expect(stranger.getByText(/not the host/i)).toBeVisible()
  await expect(stranger.getByRole('button', { name: /^start/i })).toBeHidden()
})
