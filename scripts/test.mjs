// Runs every check in order and ends with one line that counts the tests: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const reports = mkdtempSync(join(tmpdir(), 'catwalk-test-'))
const run = (title, command, args, env = {}) => {
  process.stdout.write(`\n— ${title}\n`)
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}
const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

let passed = 0
let failed = 0
const check = (title, args) => {
  if (run(title, 'npm', ['run', '-s', ...args])) passed += 1
  else failed += 1
}

check('format and lint', ['lint'])
check('types', ['types'])

const unitReport = join(reports, 'unit.json')
const unitOk = run('unit tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
])
const unit = readReport(unitReport)
passed += unit?.numPassedTests ?? 0
failed += unit?.numFailedTests ?? 0
// A runner that failed without a failed test (a file that does not load) is a failure too.
if (!unitOk && !unit?.numFailedTests) failed += 1

process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
