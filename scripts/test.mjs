// Runs every check in order and ends with one line that counts the tests: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './build.mjs'
import { findBrowser } from './find-browser.mjs'

const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'ml/package.json'), 'utf8'))
const DAWN = `webgpu@${peerDependencies.webgpu}`

const reports = mkdtempSync(join(tmpdir(), 'catwalk-test-'))
let passed = 0
let failed = 0
let skipped = 0

const run = (title, command, args, env = {}) => {
  process.stdout.write(`\n— ${title}\n`)
  const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }
  return spawnSync(command, args, options).status === 0
}

const check = (title, args) => {
  if (run(title, 'npm', ['run', '-s', ...args])) passed += 1
  else failed += 1
}

/** Counts what a runner reports; one that failed without a failed test (a file that does not load) failed too. */
const count = (ok, file, read) => {
  let tests = { passed: 0, failed: 0, skipped: 0 }
  try {
    tests = read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    ok = false
  }
  passed += tests.passed
  skipped += tests.skipped
  failed += ok ? tests.failed : Math.max(1, tests.failed)
}

check('format and lint', ['lint'])
check('types', ['types'])

// Too large for everybody's install. Without it, as where there is no network, the tests of that backend are left out.
if (!existsSync(join(ROOT, 'node_modules/webgpu')))
  run('Dawn, for the tests on WebGPU', 'npm', ['install', '--no-save', '--no-audit', '--no-fund', DAWN])

const unitReport = join(reports, 'unit.json')
const unit = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
count(run('unit tests', 'npx', unit), unitReport, (r) => ({
  passed: r.numPassedTests,
  failed: r.numFailedTests,
  skipped: r.numPendingTests,
}))

check('production build', ['build'])

try {
  const e2eReport = join(reports, 'e2e.json')
  const env = { CHROMIUM_PATH: findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport }
  const e2e = ['playwright', 'test', '--project=chromium', '--reporter=list,json']
  count(run('browser tests', 'npx', e2e, env), e2eReport, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }))
} catch (error) {
  process.stdout.write(`\n— browser tests\n${error.message}\n`)
  failed += 1
}

if (skipped)
  process.stdout.write(`\n${skipped} skipped for what this machine lacks: the names above say what\n`)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
