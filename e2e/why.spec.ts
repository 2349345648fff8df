import { expectAccessible, expectAccessibleInBothThemes } from './fixtures/accessible.ts'
import { expectToFit } from './fixtures/fit.ts'
import { countServedHeat } from './fixtures/pack.ts'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'
import { RemotePage } from './pages/remote-page.ts'

test('why: by W on the projector and by the remote, the same on both, until the next round', async ({
  newPerson,
}) => {
  const host = new HostPage(await newPerson())
  const code = await host.configure({ seconds: 90, labels: 'ten' })
  const address = await host.inviteRemote()
  const remote = new RemotePage(await newPerson({ phone: true }))
  await remote.open(address)
  const player = new PlayerPage(await newPerson({ phone: true }))
  await player.joined(code, 'Ana')
  await host.press(/^start/i)
  await player.expectPhase('question')
  await expect(remote.page.getByRole('button', { name: 'Why?' })).toHaveCount(0)
  await player.answerFirst()
  await host.expectPhase('reveal')

  await host.page.keyboard.press('w')
  await expect(host.why).toBeVisible()
  // In words too.
  await expect(host.page.getByRole('img', { name: / comes (mostly )?from / })).toHaveCount(
    await countServedHeat(),
  )
  await expect(host.page.getByRole('img', { name: /typical item/ })).toHaveCount(8)
  await expectAccessible(host.page)
  await expectAccessibleInBothThemes(remote.page)

  // A phone lies in the hand either way, and what comes next is under the thumb.
  for (const [width, height] of [
    [740, 360],
    [360, 640],
  ] as const) {
    await remote.page.setViewportSize({ width, height })
    for (const name of [/^Next/, 'The answers', '1 player'])
      await expect(remote.page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  }
  await remote.press('The answers')
  await expect(host.why).toHaveCount(0)
  await remote.press('Why?')
  await expect(host.why).toBeVisible()
  await host.page.reload()
  await expect(host.why).toBeVisible()
  await expectToFit(host.page)

  await host.page.keyboard.press('Space')
  await host.expectPhase('standings')
  await expect(remote.page.getByRole('button', { name: 'Why?' })).toHaveCount(0)
})

test('R-SHOW-6: the matrix: by X in the reveal and on the standings, the people’s beside a model’s', async ({
  newPerson,
}) => {
  const host = new HostPage(await newPerson())
  const code = await host.configure({ seconds: 90, labels: 'ten' })
  const player = new PlayerPage(await newPerson({ phone: true }))
  await player.joined(code, 'Ana')
  await host.press(/^start/i)
  await player.expectPhase('question')
  await player.answerFirst()
  await host.expectPhase('reveal')
  const ours = host.page.getByRole('table', { name: /of you all/ })
  await host.page.keyboard.press('w')
  await expect(host.why).toBeVisible()
  await host.page.keyboard.press('x')
  await expect(ours.getByRole('cell', { name: '1', exact: true })).toHaveCount(1)
  await expect(host.page.getByRole('button', { name: 'Why?' })).toHaveCount(0)
  // Back to where it was called from.
  await host.press('The answers')
  await expect(host.why).toBeVisible()
  await host.page.keyboard.press('Space')
  await host.expectPhase('standings')
  await expect(ours).toHaveCount(0)
  await host.page.keyboard.press('x')
  await expect(ours).toBeVisible()
  await host.press('Feed-forward')
  await expect(host.page.getByRole('table', { name: /of Feed-forward/ })).toBeVisible()
  await expectAccessible(host.page)
  await expectToFit(host.page)
  await host.page.keyboard.press('X')
  await expect(host.page.getByRole('heading', { name: 'Standings' })).toBeVisible()
})
