import { expect, type Page } from '@playwright/test'

/** The projector. */
export class HostPage {
  constructor(readonly page: Page) {}

  /** From the landing page to a lobby. */
  async open(): Promise<string> {
    await this.page.goto('/')
    await this.page.getByRole('link', { name: /host a class/i }).click()
    await this.page.getByRole('button', { name: 'Open the room' }).click()
    await this.expectPhase('lobby')
    return this.code()
  }

  async configure({
    mode,
    rounds,
    seconds,
    labels,
    names,
    items,
  }: {
    mode?: string
    rounds?: number
    seconds?: number
    labels?: 'four' | 'ten'
    names?: readonly string[]
    /** Instead of a deck: these, in their order. */
    items?: readonly number[]
  }) {
    await this.page.goto(items ? `/host?items=${items}` : '/host')
    const choose = async (group: RegExp, option: RegExp) =>
      this.page.getByRole('group', { name: group }).getByRole('radio', { name: option }).check()
    if (mode) await choose(/^game/i, new RegExp(`^${mode.replace('?', '\\?')}`))
    if (rounds) await choose(/rounds/i, new RegExp(`^${rounds}\\b`))
    if (seconds) await choose(/seconds/i, new RegExp(`^${seconds}\\b`))
    if (labels) await choose(/labels/i, new RegExp(`^${labels}`, 'i'))
    if (names) {
      await this.page.getByText('More settings').click()
      await choose(/^names/i, /^From your list/)
      await this.page.getByLabel(/^Names that may be taken/).fill(names.join('\n'))
    }
    await this.page.getByRole('button', { name: 'Open the room' }).click()
    await this.expectPhase('lobby')
    return this.code()
  }

  /** What the answers go by, in place of them. */
  get why() {
    return this.page.getByRole('heading', { level: 1, name: /^Why\?/ })
  }

  /** @returns the address of a remote of this room, as the second screen's code says it */
  async inviteRemote(): Promise<string> {
    await this.press('Phone as remote')
    const { pathname, hash } = new URL(await this.page.getByLabel(/^Link for/).inputValue())
    await this.press('Done')
    return pathname.replace('/host/', '/remote/') + hash
  }

  code(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1)!
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click()
  }

  /** From the lobby over a new mode's briefing to the first countdown. */
  async start(): Promise<void> {
    await this.press(/^start/i)
    const first = this.page.locator('[data-phase="briefing"], [data-phase="countdown"]')
    await expect(first).toBeVisible()
    if ((await first.getAttribute('data-phase')) === 'briefing') await this.press(/^begin/i)
  }

  expectPhase(phase: string, timeout = 15_000): Promise<void> {
    return expect(this.page.locator(`[data-phase="${phase}"]`)).toBeVisible({ timeout })
  }
}
