import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './build.mjs'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const page = read('docs/security.md')

/** The rows of the tables with these column heads, cell by cell. */
const rowsOf = (head: string): string[][] =>
  page
    .split('\n\n')
    .filter((block) => block.startsWith(head))
    .flatMap((table) => table.trim().split('\n').slice(2))
    .map((row) => row.slice(2, -2).split(' | '))

const threats = rowsOf('| Threat | What holds it | Test |')
const manifests = ['package.json', 'ml/package.json'].map((path) => JSON.parse(read(path)))
const dependencies = manifests.flatMap(({ dependencies, devDependencies, peerDependencies }) =>
  Object.entries<string>({ ...dependencies, ...devDependencies, ...peerDependencies }),
)

describe('docs/security.md', () => {
  it('R-SAFE-11: has threats by every actor, each with what holds it and its test', () => {
    for (const actor of ['cheating student', 'curious student', 'hostile stranger', 'malicious host'])
      expect(page).toContain(`## A ${actor}`)
    expect(threats.length).toBeGreaterThan(30)
    for (const row of threats) expect(row, row[0]).toHaveLength(3)
  })

  it.each(threats)('R-SAFE-11: the test against "%s" is there', (_, __, tests) => {
    for (const test of tests!.split('<br>')) {
      const [file, name] = test.split(' › ')
      expect(existsSync(join(ROOT, file!)), test).toBe(true)
      // Of a test's title, not of any text.
      const titles = [...read(file!).matchAll(/(['`"])(R-[A-Z]|[a-z])(.*?)\1, (async )?\(/g)].map(
        ([, , first, rest]) => `${first}${rest}`,
      )
      expect(
        titles.some((title) => title.startsWith(name!)),
        test,
      ).toBe(true)
    }
  })

  it('R-SAFE-11: says of every dependency why it is there, and of no other', () => {
    const told = rowsOf('| Package | Why it is here |').map(([name]) => name!.replaceAll('`', ''))
    expect(told.toSorted()).toEqual([...new Set(dependencies.map(([name]) => name))].toSorted())
  })

  it('R-SAFE-11: every version is one version', () => {
    expect(dependencies.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
