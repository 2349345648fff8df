import { expect, type Page } from '@playwright/test'

/** The host's phone. */
export class RemotePage {
  constructor(readonly page: Page) {}

  /** With the address behind the code that the projector shows for a second screen. */
  async open(address: string): Promise<void> {
    await this.page.goto(address)
    await expect(this.page.getByRole('main')).toBeVisible({ timeout: 15_000 })
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click()
  }
}
