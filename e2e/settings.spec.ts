import type { Page } from '@playwright/test'
import { expectAccessibleInBothThemes } from './fixtures/accessible.ts'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check()

test('a deck of classes: none is too few, and what is ticked is what the lobby says', async ({
  newPerson,
}) => {
  const host = new HostPage(await newPerson())
  await host.page.goto('/host')
  const shirt = host.page.getByRole('checkbox', { name: 'Shirt', exact: true })
  await expect(shirt).toBeHidden()
  await choose(host.page, /^By class/)
  await expect(host.page.getByText('Tick at least one class for the deck.')).toBeVisible()
  await host.press('Open the room')
  await expect(host.page.getByText('Tick at least one class for the deck.')).toBeFocused()
  // By the keyboard, as by a tap.
  await shirt.focus()
  await host.page.keyboard.press('Space')
  await expect(host.page.getByText('Tick at least one class')).toBeHidden()
  await host.press('Open the room')
  await host.expectPhase('lobby')
  await expect(host.page.getByText(/^Shirt, 10 rounds/)).toBeVisible()
})

test('a deck of what one model alone has right', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  await host.page.goto('/host')
  await choose(host.page, /^Only one model right/)
  await choose(host.page, /^ResNet50/)
  await host.press('Open the room')
  await host.expectPhase('lobby')
  await expect(host.page.getByText(/^Only ResNet50 right, 10 rounds/)).toBeVisible()
})

test('a hand-picked deck by a link: its pieces, as many rounds, and a word when they do not fill', async ({
  newPerson,
}) => {
  const host = new HostPage(await newPerson())
  await host.page.goto('/host?items=12,88,7,12&name=Odd%20shirts')
  await expect(host.page.getByRole('radio', { name: /^Hand-picked: 3 pieces Odd shirts/ })).toBeChecked()
  await expect(host.page.getByRole('img', { name: 'Piece 3' })).toBeVisible()
  await expect(host.page.getByRole('radio', { name: '3', exact: true }).first()).toBeChecked()
  await host.page.getByText('More settings').click()
  await host.page.getByRole('checkbox', { name: /^Practice round/ }).check()
  const small = host.page.getByText('The deck has 3 pieces for 3 rounds and a practice round.')
  await expect(small).toBeVisible()
  await host.page.getByRole('checkbox', { name: /^Practice round/ }).uncheck()
  await expect(small).toBeHidden()
  await host.press('Open the room')
  await host.expectPhase('lobby')
  await expect(host.page.getByText(/^Hand-picked, 3 rounds/)).toBeVisible()
})

test('a bad link is told, and everything else is as always', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  await host.page.goto('/host?items=12,shirt')
  await expect(host.page.getByText(/^The link to hand-picked pieces cannot be read/)).toBeVisible()
  await expect(host.page.getByRole('radio', { name: /^Hand-picked/ })).toBeHidden()
  await host.press('Open the room')
  await host.expectPhase('lobby')
})

test('the lesson shows the switches that it turns on, and gives back what was chosen', async ({
  newPerson,
}) => {
  const page = await newPerson()
  await page.goto('/host')
  await page.getByText('More settings').click()
  const practice = page.getByRole('checkbox', { name: /^Practice round/ })
  await expect(practice).not.toBeChecked()
  await choose(page, /^The 20-minute lesson/)
  await expect(practice).toBeChecked()
  await expect(practice).toBeDisabled()
  await expect(page.getByRole('checkbox', { name: /^Crowd and committee/ })).toBeEnabled()
  await choose(page, /^Classic/)
  await expect(practice).not.toBeChecked()
  await expect(practice).toBeEnabled()
})

test('R-GAME-11: a lesson of the host’s own: parts are changed, moved, added and removed, and played in that order', async ({
  newPerson,
}) => {
  const host = new HostPage(await newPerson())
  const { page } = host
  await page.goto('/host')
  const own = page.getByRole('region', { name: /^Parts, about/ })
  await expect(own).toBeHidden()
  await choose(page, /^A lesson of your own/)
  await expect(page.getByRole('radio', { name: /^By class/ })).toBeHidden()
  const parts = own.getByRole('group')
  const modes = () =>
    own.getByLabel('Game').evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value))
  expect(await modes()).toEqual(['classic', 'fooled', 'duel', 'revote', 'tribunal'])
  await expect(parts.last().getByLabel('Deck')).toBeDisabled()
  for (const part of [5, 4, 3]) await own.getByRole('button', { name: `Remove part ${part}` }).click()
  await own.getByRole('button', { name: 'Move part 2 up' }).click()
  await own.getByRole('button', { name: 'Add a part' }).click()
  expect(await modes()).toEqual(['fooled', 'classic', 'classic'])
  await parts.nth(2).getByLabel('Game').selectOption('Guess the model’s guess')
  await parts.nth(2).getByLabel('Deck').selectOption('Hard')
  await parts.nth(0).getByLabel('Rounds').selectOption('8')
  await parts.nth(0).getByLabel('Seconds').selectOption('Off')
  await expect(page.getByText('3 parts, 16 rounds')).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await host.press('Open the room')
  await host.expectPhase('lobby')
  await expect(
    page.getByText('3 parts, 16 rounds: Who’s fooled?, Classic and Guess the model’s guess.'),
  ).toBeVisible()
})

test('an own lesson by the keyboard: the focus is never lost', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/host')
  await choose(page, /^A lesson of your own/)
  const own = page.getByRole('region', { name: /^Parts, about/ })
  const button = (name: string) => own.getByRole('button', { name })
  await button('Move part 2 up').focus()
  await page.keyboard.press('Enter')
  // It moved along with its part, and moves no further.
  await expect(button('Move part 1 up')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(own.getByLabel('Game').first()).toHaveValue('fooled')
  await button('Remove part 5').focus()
  await page.keyboard.press('Enter')
  await expect(button('Add a part')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(own.getByRole('group').nth(4).getByLabel('Game')).toBeFocused()
  await button('Add a part').focus()
  await page.keyboard.press('Enter')
  await expect(own.getByRole('group')).toHaveCount(6)
  await button('Add a part').focus()
  await page.keyboard.press('Enter')
  await expect(own.getByRole('group')).toHaveCount(6)
  await expect(button('Add a part')).toBeFocused()
})

test('R-ROOM-14: a part with more rounds than cases is told before the room opens', async ({ newPerson }) => {
  const page = await newPerson()
  await page.goto('/host?items=12,88,7')
  await choose(page, /^A lesson of your own/)
  const first = page
    .getByRole('region', { name: /^Parts, about/ })
    .getByRole('group')
    .first()
  await first.getByLabel('Deck').selectOption('Hand-picked')
  await expect(page.getByText('The deck has 3 pieces for 5 rounds.')).toBeVisible()
  await first.getByLabel('Rounds').selectOption('3')
  await expect(page.getByText('5 parts, 15 rounds')).toBeVisible()
})

test('names that are dealt: one at a time, and no field; who is slower is dealt another', async ({
  newPerson,
}) => {
  const host = new HostPage(await newPerson())
  await host.page.goto('/host')
  await host.page.getByText('More settings').click()
  await choose(host.page, /^Dealt/)
  await host.press('Open the room')
  await host.expectPhase('lobby')
  const code = host.code()

  const [phone, slower] = [await newPerson({ phone: true }), await newPerson({ phone: true })]
  for (const page of [phone, slower]) {
    // Chance has its way: both are dealt the same name.
    await page.addInitScript(() => {
      Math.random = () => 0
    })
    await page.goto(`/join/${code}`)
    await expect(page.getByRole('status')).toHaveText(/^\S+ \S+$/)
    await expect(page.getByRole('textbox')).toBeHidden()
  }
  const name = phone.getByRole('status')
  const first = (await name.textContent())!
  await expect(slower.getByRole('status')).toHaveText(first)
  await phone.getByRole('button', { name: 'Another name' }).click()
  await expect(name).not.toHaveText(first)
  await phone.getByRole('button', { name: 'Another name' }).click()
  await expect(name).toHaveText(first)
  await phone.getByRole('button', { name: 'Join', exact: true }).click()
  await phone.waitForURL(`**/play/${code}`)
  await expect(host.page.getByText(first)).toBeVisible()

  const join = slower.getByRole('button', { name: 'Join', exact: true })
  await join.click()
  await expect(slower.getByText('Somebody was just faster with that name.')).toBeVisible()
  await expect(slower.getByRole('status')).not.toHaveText(first)
  await join.click()
  await slower.waitForURL(`**/play/${code}`)
})

test('in the middle of a game: the way in by Q, and a second screen', async ({ newPerson }) => {
  const host = new HostPage(await newPerson())
  const ana = new PlayerPage(await newPerson({ phone: true }))
  const code = await host.configure({ rounds: 3, seconds: 90 })
  await ana.joined(code, 'Ana')
  await host.press(/^start/i)
  await host.expectPhase('question')
  await host.page.keyboard.press('q')
  await expect(host.page.getByRole('dialog', { name: 'How to join' })).toBeVisible()
  await host.page.keyboard.press('Escape')
  await host.press('1 player')
  await host.press('Phone as remote')
  await expect(host.page.getByLabel(/^Link for another computer/)).toBeVisible()
  await host.page
    .getByRole('dialog', { name: 'A remote or a second host' })
    .getByRole('button', { name: 'Done' })
    .click()
  // The people are still there, and one is renamed.
  await host.page.getByRole('dialog', { name: 'The people' }).getByRole('button', { name: 'Ana' }).click()
  await host.page.getByLabel('Name').fill('Anna')
  await host.press('Rename')
  await expect(host.page.getByRole('dialog', { name: 'Anna' })).toBeVisible()
})
