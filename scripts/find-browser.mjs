// Finds a Chromium for the browser tests, or gets one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const PROGRAMS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const installed = () => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))), ...PROGRAMS]
  return candidates.find((path) => existsSync(path)) ?? null
}

const downloaded = () => {
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

const quietly = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })

const fromDebian = () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  process.stdout.write('No Chromium here: installing the package of this distribution\n')
  quietly('apt-get', ['update', '-qq'])
  quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return installed()
}

/** @returns the path of a Chromium: CHROMIUM_PATH, an installed one, Playwright's own, or Debian's package when root */
export const findBrowser = () => {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`)
  const path = named || installed() || downloaded() || fromDebian()
  if (!path)
    throw new Error(
      'No Chromium for the browser tests: run `npx playwright install chromium`, or set CHROMIUM_PATH to one.',
    )
  return path
}
