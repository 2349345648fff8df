import AxeBuilder from '@axe-core/playwright'
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
  const { violations } = await new AxeBuilder({ page: host.page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

  await remote.press('The answers')
  await expect(host.why).toHaveCount(0)
  await remote.press('Why?')
  await expect(host.why).toBeVisible()
  await host.page.reload()
  await expect(host.why).toBeVisible()
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await host.page.setViewportSize({ width, height })
    const size = await host.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ])
    expect(size).toEqual([width, height])
  }

  await host.page.keyboard.press('Space')
  await host.expectPhase('standings')
  await expect(remote.page.getByRole('button', { name: 'Why?' })).toHaveCount(0)
})
