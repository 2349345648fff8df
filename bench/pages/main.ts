// Lighthouse's mobile audit of the public pages, beside an empty page of the same machine: `npm run bench:pages [-- --json]`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GameServer } from '../../e2e/fixtures/game-server.ts'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { type Audit, readAudit } from './read-audit.ts'

/** Fetched for the run by npm: with its 200 packages it would be most of what an installation loads. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const PAGES = ['/', '/models', '/mistakes', '/mistakes/2024', '/leaderboard', '/lab']
const LEAST: Audit['scores'] = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 95 }
/** The machine's noise is taken out by the middle one of so many. */
const RUNS = 3

const EMPTY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Empty</title><meta name="description" content="Nothing."></head><body><main><h1>Nothing</h1></main></body></html>`

const folder = await mkdtemp(join(tmpdir(), 'catwalk-pages-'))

/** Some traces break off, of any page; Lighthouse then asks to be run again. */
const TRIES = 3

const audit = async (url: string, tries = TRIES): Promise<Audit> => {
  const file = join(folder, 'report.json')
  const args = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, '--quiet']
  const flags = ['--output=json', `--output-path=${file}`, '--chrome-flags=--headless=new --no-sandbox']
  const child = spawn('npm', [...args, ...flags], {
    env: { ...process.env, CHROME_PATH: findBrowser() },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = await once(child, 'exit')
  if (status !== 0 && tries > 1) return audit(url, tries - 1)
  if (status !== 0) throw new Error(`Lighthouse stopped with ${status} at ${url}`)
  return readAudit(JSON.parse(await readFile(file, 'utf8')))
}

const middleOf = async (url: string): Promise<Audit> => {
  const audits: Audit[] = []
  for (let run = 0; run < RUNS; run += 1) audits.push(await audit(url))
  return audits.toSorted((a, b) => a.scores.performance - b.scores.performance)[Math.floor(RUNS / 2)]!
}

const reference = createServer((_, response) => response.setHeader('content-type', 'text/html').end(EMPTY))
await new Promise<void>((listening) => reference.listen(0, listening))
const game = await GameServer.start()
const rows: { page: string; audit: Audit; ok: boolean }[] = []
try {
  const empty = `http://localhost:${(reference.address() as AddressInfo).port}/`
  rows.push({ page: '(an empty page)', audit: await middleOf(empty), ok: true })
  for (const page of PAGES) {
    const measured = await middleOf(game.url + page)
    const ok = Object.entries(LEAST).every(
      ([name, least]) => measured.scores[name as keyof typeof LEAST] >= least,
    )
    rows.push({ page, audit: measured, ok })
  }
} finally {
  await game.stop()
  reference.close()
  await rm(folder, { recursive: true, force: true })
}

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
else
  for (const {
    page,
    audit: { scores, firstPaintMs, largestPaintMs, blockingMs, layoutShift, faults },
    ok,
  } of rows)
    process.stdout.write(
      `${ok ? '  ' : '! '}${page.padEnd(18)} ${Object.entries(scores)
        .map(([name, score]) => `${name} ${score}`)
        .join(
          ', ',
        )} · first paint ${firstPaintMs} ms, largest ${largestPaintMs} ms, blocked ${blockingMs} ms, shift ${layoutShift.toFixed(3)}${faults.map((fault) => `\n    ${fault}`).join('')}\n`,
    )
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
