import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/test.ts'
import { HostPage } from './pages/host-page.ts'
import { PlayerPage } from './pages/player-page.ts'

/** Tab until what is wanted has the focus, as somebody without a mouse does. */
const tabTo = async (page: Page, name: RegExp | string, role: 'button' | 'link' | 'radio' | 'slider') => {
  const wanted = page.getByRole(role, { name })
  for (let i = 0; i < 60; i += 1) {
    if (await wanted.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

/** What a screen reader says by itself: every new text of a live region, in order. */
const listen = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const note = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement
      const region = element?.closest('output, [role="alert"], [aria-live]')
      const text = region?.textContent?.trim()
      if (text && said.at(-1) !== text) said.push(text)
    }
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        note(target)
        for (const node of addedNodes) {
          note(node)
          if (node instanceof Element) for (const region of node.querySelectorAll('output')) note(region)
        }
      }
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test('a game with the keyboard alone, for host and player, and what a screen reader says of it', async ({
  newPerson,
}) => {
  test.slow()
  const host = new HostPage(await newPerson())
  const player = new PlayerPage(await newPerson())
  const spoken = await listen(player.page)

  await host.page.goto('/')
  await tabTo(host.page, /host a class/i, 'link')
  await host.page.keyboard.press('Enter')
  await host.page.waitForURL('**/host')
  await tabTo(host.page, /^Classic/, 'radio')
  await host.page.keyboard.press('ArrowDown')
  await expect(host.page.getByRole('radio', { name: /^Confidence duel/ })).toBeChecked()
  await tabTo(host.page, 'Open the room', 'button')
  await host.page.keyboard.press('Enter')
  await host.expectPhase('lobby')

  await player.page.goto(`/join/${host.code()}`)
  await expect(player.page.getByRole('textbox')).not.toHaveValue('')
  await tabTo(player.page, 'Join', 'button')
  await player.page.keyboard.press('Enter')
  await player.page.waitForURL('**/play/**')
  await player.expectPhase('lobby')

  // A presenter starts on seeing that somebody is in, which a phone may know first.
  await expect(host.page.getByRole('button', { name: /^start/i })).toBeEnabled()
  // As a presenter's clicker sends it: nothing needs to have the focus.
  await host.page.keyboard.press('ArrowRight')
  for (const each of [host, player]) await each.expectPhase('briefing')
  await host.page.keyboard.press('PageDown')
  await player.expectPhase('question')
  await player.page.keyboard.press('6')
  await tabTo(player.page, /how sure/i, 'slider')
  await player.page.keyboard.press('ArrowRight')
  await tabTo(player.page, 'Lock in', 'button')
  await player.page.keyboard.press('Enter')
  await host.expectPhase('reveal')
  await player.expectPhase('reveal')

  await host.page.keyboard.press('w')
  await expect(host.why).toBeVisible()
  await host.page.keyboard.press('w')
  await host.page.keyboard.press('ArrowRight')
  await host.expectPhase('standings')
  await player.expectPhase('standings')
  await tabTo(host.page, 'End the game', 'button')
  await host.page.keyboard.press('Enter')
  await tabTo(host.page, 'Yes, to the podium', 'button')
  await host.page.keyboard.press('Enter')
  await host.expectPhase('podium')
  await player.expectPhase('podium')

  const said = (await spoken()).join('\n')
  const inOrder = [
    /You are in\./,
    /Confidence duel/,
    /Round 1 of 10\./,
    /What is it, and how sure are you\?/,
    /Locked in: Shirt, 65\s%/,
    /It is an? .+\. (Right|Wrong: you said Shirt), −?[\d,]+ points?\./,
    /No\. 1\. Nobody is ahead of you\./,
    /\d of 1\./,
  ]
  let from = 0
  for (const pattern of inOrder) {
    const at = said.slice(from).search(pattern)
    expect(at, `${pattern} in ${said.slice(from)}`).toBeGreaterThanOrEqual(0)
    from += at
  }
})

test('a key that is pressed the moment a screen is there is that screen’s, not the one’s before', async ({
  newPerson,
}) => {
  const host = new HostPage(await newPerson())
  const player = new PlayerPage(await newPerson({ phone: true }))
  const code = await host.configure({ rounds: 3, seconds: 60 })
  await player.joined(code, 'Ana')
  await host.press(/^start/i)
  await player.expectPhase('question')
  await host.expectPhase('question')
  await host.page.evaluate(() => {
    const shown = new MutationObserver(() => {
      if (!document.querySelector('[data-phase="reveal"]')) return
      shown.disconnect()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }))
    })
    shown.observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  await player.answerFirst()
  await host.expectPhase('standings')
})

test('on the landing page the Tab key goes as the eye does: on a phone to the code first', async ({
  newPerson,
}) => {
  const page = await newPerson()
  for (const [width, height, first] of [
    [360, 740, 'INPUT'],
    [1280, 800, 'A'],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await page.evaluate(() => document.fonts.ready)
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement
        if (!element?.closest('main')) return null
        const { tagName } = element
        const { top, bottom, left, right } = element.getBoundingClientRect()
        return { tagName, top: top + scrollY, bottom: bottom + scrollY, left, right }
      })
    await page.getByRole('navigation').getByRole('link').last().focus()
    const stops: NonNullable<Awaited<ReturnType<typeof focused>>>[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const stop = await focused()
      if (stop) stops.push(stop)
      else if (stops.length > 0) break
    }
    expect(stops).toHaveLength(4)
    expect(stops[0]!.tagName).toBe(first)
    for (const [i, stop] of stops.slice(1).entries())
      expect(stop.top >= stops[i]!.bottom || stop.left >= stops[i]!.right).toBe(true)
  }
})
