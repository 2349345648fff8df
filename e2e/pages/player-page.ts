import { expect, type Page } from '@playwright/test'

/** A student's phone. */
export class PlayerPage {
  constructor(readonly page: Page) {}

  async join(code: string, nickname?: string): Promise<void> {
    await this.page.goto(`/join/${code}`)
    if (nickname !== undefined) await this.page.getByRole('textbox').fill(nickname)
    await this.page.getByRole('button', { name: 'Join', exact: true }).click()
  }

  async joined(code: string, nickname?: string): Promise<void> {
    await this.join(code, nickname)
    await this.page.waitForURL(`**/play/${code}`)
  }

  /** Taps an offered class. */
  async answer(name: string): Promise<void> {
    await this.pad.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  }

  async answerFirst(): Promise<void> {
    await this.pad.getByRole('button').first().click()
  }

  get pad() {
    return this.page.getByRole('group', { name: /answer|label/i })
  }

  expectPhase(phase: string, timeout = 15_000): Promise<void> {
    return expect(this.page.locator(`[data-phase="${phase}"]`)).toBeVisible({ timeout })
  }

  async expectLockedIn(): Promise<void> {
    await expect(this.page.getByText(/locked in/i).first()).toBeVisible()
  }
}
