import { writeFileSync } from 'node:fs'
import { type Comparison, compare } from './compare.ts'
import { flameGraph } from './flame-graph.ts'
import { formatComparison, formatProfile, formatTargets } from './format-load.ts'
import { tooFewFiles } from './open-files.ts'
import { readOptions } from './options.ts'
import { readProfile } from './read-profile.ts'
import { targetsOf } from './targets.ts'

const options = readOptions(process.argv.slice(2))
const say = (text: string) => process.stdout.write(`${text}\n`)

const tooFew = tooFewFiles(options.scenarios)
if (tooFew !== null) {
  process.stderr.write(`${tooFew}\n`)
  process.exit(2)
}
const comparisons: Comparison[] = []
for (const scenario of options.scenarios) {
  const profileFolder =
    options.profileFolder && `${options.profileFolder}/${scenario.rooms}x${scenario.players}`
  const comparison = await compare(scenario, { ...options, profileFolder })
  comparisons.push(comparison)
  if (options.json) continue
  say(formatComparison(comparison))
  if (profileFolder !== null) {
    const profile = readProfile(profileFolder)
    writeFileSync(`${profileFolder}/flame-graph.svg`, flameGraph(profile.stacks))
    say(formatProfile(profile))
  }
}
const targets = targetsOf(comparisons)
say(
  options.json
    ? JSON.stringify({ node: process.version, comparisons, targets }, null, 2)
    : formatTargets(targets),
)
const addsUp = comparisons.every(({ reconciled }) => reconciled.faults.length === 0)
process.exit(addsUp && targets.every(({ value, most }) => value <= most) ? 0 : 1)
