import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Frame {
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
  readonly columnNumber: number
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: Frame
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

export interface Share {
  readonly of: string
  readonly ms: number
  readonly share: number
}

/** Time in one place, with what led there from the outside in; calls within one package or file are one. */
export interface Stack {
  readonly origins: readonly string[]
  readonly ms: number
}

/** The largest of V8's CPU profiles in a folder: other threads of the process have small ones of their own. */
const mainProfile = (folder: string): Profile => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size)
  if (!files[0]) throw new Error(`There is no profile in ${folder}`)
  return JSON.parse(readFileSync(files[0], 'utf8')) as Profile
}

/** A frame's source as it was written, for what was bundled. */
const unbundle = () => {
  const maps = new Map<string, SourceMap | null>()
  return ({ url, lineNumber, columnNumber }: Frame): string => {
    if (!url.includes('/.build/load/')) return url
    const file = `${fileURLToPath(url)}.map`
    if (!maps.has(file))
      maps.set(file, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null)
    const entry = maps.get(file)?.findEntry(lineNumber, columnNumber)
    return entry && 'originalSource' in entry ? entry.originalSource : url
  }
}

/** Where a frame's code comes from: a package, a file of ours, or the engine. */
const origin = (url: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ??
  /\/((?:server|db|contracts|bench)\/.*)$/.exec(url)?.[1] ??
  (url.startsWith('node:') ? url : 'engine')

/** Time spent in each origin itself, and in each function, the most first; what waited is left out. */
export const readProfile = (
  folder: string,
): { readonly origins: Share[]; readonly functions: Share[]; readonly stacks: Stack[] } => {
  const { nodes, samples, timeDeltas } = mainProfile(folder)
  const sourceOf = unbundle()
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  const selfMs = new Map<number, number>()
  const [origins, functions] = [new Map<string, number>(), new Map<string, number>()]
  let total = 0
  samples.forEach((id, i) => {
    const frame = frames.get(id)!
    const { functionName } = frame
    if (functionName === '(idle)') return
    const ms = timeDeltas[i]! / 1000
    total += ms
    selfMs.set(id, (selfMs.get(id) ?? 0) + ms)
    const url = sourceOf(frame)
    const from = url === '' ? functionName : origin(url)
    const name = url === '' ? functionName : `${functionName || '(anonymous)'}  ${from}`
    origins.set(from, (origins.get(from) ?? 0) + ms)
    functions.set(name, (functions.get(name) ?? 0) + ms)
  })
  const shares = (sums: ReadonlyMap<string, number>): Share[] =>
    [...sums].map(([of, ms]) => ({ of, ms, share: ms / total })).sort((a, b) => b.ms - a.ms)
  const nameOf = (id: number): string => {
    const frame = frames.get(id)!
    return frame.url === '' ? frame.functionName : origin(sourceOf(frame))
  }
  const originsOf = (id: number): string[] => {
    const path: string[] = []
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const name = nameOf(at)
      if (name !== '(root)' && path[0] !== name) path.unshift(name)
    }
    return path
  }
  const stacks = [...selfMs].map(([id, ms]) => ({ origins: originsOf(id), ms }))
  return { origins: shares(origins), functions: shares(functions), stacks }
}
