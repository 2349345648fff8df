import type { Stack } from './read-profile.ts'

const WIDTH = 1200
const ROW = 18
/** Narrower boxes than this share of the whole are left out. */
const LEAST = 0.002
const LETTER = 6.2

interface Box {
  ms: number
  readonly children: Map<string, Box>
}

const emptyBox = (): Box => ({ ms: 0, children: new Map() })

/** Stacks with the same beginning share their boxes. */
const grow = (stacks: readonly Stack[]): Box => {
  const root = emptyBox()
  for (const { origins, ms } of stacks) {
    root.ms += ms
    let box = root
    for (const origin of origins) {
      const child = box.children.get(origin) ?? emptyBox()
      box.children.set(origin, child)
      child.ms += ms
      box = child
    }
  }
  return root
}

/** One colour for the game's own code, one for packages, one for the engine and the system. */
const colourOf = (origin: string): string =>
  /^(server|db|contracts|bench)\//.test(origin)
    ? '#e2562f'
    : /^[@a-z]/.test(origin) && !origin.includes(':')
      ? '#d9b88f'
      : '#c9c9c4'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A flame graph as SVG: from the bottom what was called, its width the time; calls within one package or file are one box. */
export const flameGraph = (stacks: readonly Stack[]): string => {
  const root = grow(stacks)
  const boxes: string[] = []
  let depth = 0
  const draw = (box: Box, x: number, level: number): void => {
    let left = x
    for (const [origin, child] of [...box.children].sort(([, a], [, b]) => b.ms - a.ms)) {
      const width = (child.ms / root.ms) * WIDTH
      if (child.ms / root.ms >= LEAST) {
        depth = Math.max(depth, level + 1)
        const letters = Math.floor((width - 6) / LETTER)
        const text =
          letters > 3
            ? `<text x="${(left + 3).toFixed(1)}" y="${-level * ROW - 5}">${escaped(origin.slice(0, letters))}</text>`
            : ''
        boxes.push(
          `<g><title>${escaped(origin)}: ${((100 * child.ms) / root.ms).toFixed(1)} %</title><rect x="${left.toFixed(1)}" y="${-(level + 1) * ROW}" width="${Math.max(0.3, width - 0.5).toFixed(1)}" height="${ROW - 1}" fill="${colourOf(origin)}"/>${text}</g>`,
        )
        draw(child, left, level + 1)
      }
      left += width
    }
  }
  draw(root, 0, 0)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${-depth * ROW} ${WIDTH} ${depth * ROW}" font-family="monospace" font-size="10">\n${boxes.join('\n')}\n</svg>\n`
}
