// How evenly a phone's screen moves: `npm run bench:frames`. A processor four times as slow scrolls the explorer's 10,000 pieces and draws
// in the lab, each beside a page that has nothing to do, moved by the same hand.
import { type CDPSession, chromium, expect, type Locator, type Page } from '@playwright/test'
import { GameServer } from '../../e2e/fixtures/game-server.ts'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { median } from '../train/median.ts'

/** As Lighthouse's phone. */
const SLOWER = 4
const PHONE = { width: 360, height: 640 }
/** Pixels, and pixels a second: a thumb that looks for something. */
const SCROLL = { distance: 12_000, speed: 1_500 }
const STROKES = { seconds: 6, radius: 90, turn: 0.05 }
/** Below twenty a second a movement is seen to stutter. */
const LATE_MS = 50
/** Of all frames. */
const MOST_LATE = 0.05
const MOST_BLANK = 0.02

interface Moved {
  readonly frames: readonly number[]
  /** Of the places that were looked at in every frame: the share with nothing in them. */
  readonly blank: number
  /** Verdicts that were shown. */
  readonly verdicts: number
}

const EMPTY = `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0;touch-action:pan-y"><main style="height:60000px;background:linear-gradient(#fff,#ccc)"></main>`

/** Counts frames, blank places and verdicts until it is asked for them. */
const watch = async (page: Page): Promise<void> => {
  // tsx gives every function its name by a helper that no page has.
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(() => {
    const seen = { frames: [] as number[], blank: 0, looked: 0, verdicts: 0 }
    let shown = ''
    const look = (at: number) => {
      seen.frames.push(at)
      for (const part of [0.25, 0.5, 0.75]) {
        const tile = document.elementFromPoint(90, innerHeight * part)?.closest('li, a, main')
        seen.looked += 1
        if (!tile || (tile.localName !== 'main' && !tile.querySelector('img, svg, canvas'))) seen.blank += 1
      }
      const said = [...document.querySelectorAll<HTMLElement>('[data-model]')]
        .map(({ dataset }) => dataset.confidence)
        .join()
      if (said !== shown) seen.verdicts += 1
      shown = said
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    Object.assign(window, { seen })
  })
}

const seenOn = async (page: Page): Promise<Moved> => {
  const { frames, blank, looked, verdicts } = await page.evaluate(
    () =>
      (window as unknown as { seen: { frames: number[]; blank: number; looked: number; verdicts: number } })
        .seen,
  )
  return { frames: frames.slice(1).map((at, i) => at - frames[i]!), blank: blank / looked, verdicts }
}

const scroll = async (page: Page, hand: CDPSession): Promise<Moved> => {
  await watch(page)
  const from = await page.evaluate(() => scrollY)
  await hand.send('Input.synthesizeScrollGesture', {
    x: 180,
    y: 400,
    yDistance: -SCROLL.distance,
    speed: SCROLL.speed,
    // A finger's does not arrive in a browser without a window.
    gestureSourceType: 'mouse',
  })
  const moved = (await page.evaluate(() => scrollY)) - from
  if (moved < SCROLL.distance) throw new Error(`It scrolled ${moved} of ${SCROLL.distance} pixels`)
  return seenOn(page)
}

const draw = async (page: Page, surface: Locator): Promise<Moved> => {
  await surface.scrollIntoViewIfNeeded()
  const box = (await surface.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 300) / 2]
  await page.mouse.move(x + STROKES.radius, y)
  await page.mouse.down()
  await watch(page)
  const from = Date.now()
  for (let turn = 0; Date.now() - from < STROKES.seconds * 1000; turn += STROKES.turn)
    await page.mouse.move(x + STROKES.radius * Math.cos(turn), y + STROKES.radius * Math.sin(turn * 1.3))
  const moved = await seenOn(page)
  await page.mouse.up()
  return moved
}

const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false })
const game = await GameServer.start()
const rows: { name: string; moved: Moved; ok: boolean }[] = []
try {
  const open = async (bring: (page: Page) => Promise<unknown>) => {
    const page = await browser.newPage({
      viewport: PHONE,
      hasTouch: true,
      baseURL: game.url,
      locale: 'en-GB',
    })
    await bring(page)
    const hand = await page.context().newCDPSession(page)
    await hand.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    return { page, hand }
  }
  const add = (name: string, moved: Moved) => {
    const late = moved.frames.filter((ms) => ms > LATE_MS).length / moved.frames.length
    rows.push({ name, moved, ok: late <= MOST_LATE && moved.blank <= MOST_BLANK })
  }
  const empty = await open((page) => page.setContent(EMPTY))
  add('scrolling nothing', await scroll(empty.page, empty.hand))
  const mistakes = await open(async (page) => {
    await page.goto('/mistakes')
    await page.locator('html[data-awake]').waitFor()
    const gallery = page.locator('[data-virtual]')
    await gallery.evaluate((element) => element.scrollIntoView())
    // The data come when somebody begins; how long that takes is the line's affair.
    await page.mouse.wheel(0, 600)
    await page.locator('[data-virtual="true"]').waitFor()
    await expect(gallery.locator('li:has(a)').filter({ hasNot: page.locator('img') })).toHaveCount(0)
  })
  add('scrolling 10,000 pieces', await scroll(mistakes.page, mistakes.hand))
  const still = await open((page) => page.setContent(EMPTY))
  add('drawing on nothing', await draw(still.page, still.page.locator('main')))
  const lab = await open(async (page) => {
    await page.goto('/lab')
    await page.locator('html[data-awake]').waitFor()
    await page.getByRole('application').focus()
    await page.locator('[data-engine="wasm"], [data-engine="webgl"], [data-engine="webgpu"]').waitFor()
    await page.getByRole('button', { name: 'Shirt', exact: true }).click()
    await page.locator('[data-settled="true"]').waitFor({ timeout: 60_000 })
  })
  add('drawing, four models answering', await draw(lab.page, lab.page.getByRole('application')))
} finally {
  await browser.close()
  await game.stop()
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
else
  for (const { name, moved, ok } of rows) {
    const { frames, blank, verdicts } = moved
    const seconds = frames.reduce((a, b) => a + b, 0) / 1000
    process.stdout.write(
      `${ok ? '  ' : '! '}${name.padEnd(32)} ${(frames.length / seconds).toFixed(1)} frames a second, median ${median(frames).toFixed(1)} ms, later than ${LATE_MS} ms ${percent(frames.filter((ms) => ms > LATE_MS).length / frames.length)}, blank ${percent(blank)}, verdicts a second ${(verdicts / seconds).toFixed(1)}\n`,
    )
  }
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
