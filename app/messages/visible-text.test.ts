import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { parseAst } from 'vite'
import { expect, it } from 'vitest'

/** What people read or hear though it stands in no element. */
const SAID = /^(?:alt|title|label|placeholder|hint|aria-(?:label|description|roledescription|valuetext))$/
/** Names and units are the same in every language; `%s` is where Next.js puts a page’s title. */
const NAMES = /Catwalk|%s|\bpx\b/g

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** The texts that an expression may come to, those of calls left out: their arguments are keys. */
const textsOf = (node: Node): string[] => {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : []
    case 'JSXText':
      return [node.value as string]
    case 'TemplateElement':
      return [(node.value as { cooked: string }).cooked]
    case 'TemplateLiteral':
    case 'LogicalExpression':
    case 'JSXExpressionContainer':
      return childrenOf(node).flatMap(textsOf)
    case 'BinaryExpression':
      return node.operator === '+' ? childrenOf(node).flatMap(textsOf) : []
    case 'ConditionalExpression':
      return [node.consequent as Node, node.alternate as Node].flatMap(textsOf)
    default:
      return []
  }
}

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value ?? '') : '')

/** What of an element's attribute is said; a component may say whatever reads like words. */
const saidIn = (attribute: Node, element: string): string[] => {
  if (!isNode(attribute.value)) return []
  const name = nameOf(attribute.name)
  const texts = textsOf(attribute.value)
  if (SAID.test(name)) return texts
  const component = /^\p{Lu}/u.test(element)
  return component && name !== 'className'
    ? texts.filter((text) => /^\p{Lu}\p{Ll}|\p{L} \p{L}/u.test(text))
    : []
}

const visibleIn = (node: Node): string[] => {
  const inside = childrenOf(node).flatMap(visibleIn)
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return [...(node.children as Node[]).flatMap(textsOf), ...inside]
    case 'JSXOpeningElement':
      return [
        ...(node.attributes as Node[]).flatMap((attribute) => saidIn(attribute, nameOf(node.name))),
        ...inside,
      ]
    // Of a page's metadata.
    case 'Property':
      return nameOf(node.key) === 'title' ? [...textsOf(node.value as Node), ...inside] : inside
    default:
      return inside
  }
}

const visibleTexts = async (source: string): Promise<string[]> => {
  const { code } = await transform(source, { loader: 'tsx', jsx: 'preserve' })
  return (
    visibleIn(parseAst(code, { jsx: true }) as unknown as Node)
      .map((text) => text.replaceAll(NAMES, '').trim())
      // A single capital is a key that can be pressed.
      .filter((text) => /\p{L}/u.test(text) && !/^\p{Lu}$/u.test(text))
  )
}

const components = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return components(path)
    return entry.name.endsWith('.tsx') ? [path] : []
  })

it('finds texts in elements, attributes and titles, and lets keys, names and signs be', async () => {
  const source = `
    export const metadata = { title: 'A title' }
    const Page = ({ n, m }: { n: number; m: string }) => (
      <main className="headline large" data-phase="lobby" aria-label={n ? 'One label' : texts('key.one')}>
        Text {n} → <b>{m === 'one' && 'many'}</b> {\`\${n} pieces\`} · {texts('key.two')}
        <Notice title="A notice" name="Crowd" variant="primary" href={\`/join/\${n}\`}>Catwalk</Notice>
      </main>
    )`
  expect((await visibleTexts(source)).sort()).toEqual(
    ['A title', 'A notice', 'Crowd', 'One label', 'Text', 'many', 'pieces'].sort(),
  )
})

it('leaves no text to a page itself', async () => {
  const found = await Promise.all(
    components('app').map(async (path) =>
      (await visibleTexts(readFileSync(path, 'utf8'))).map((text) => `${path}: ${text}`),
    ),
  )
  expect(found.flat()).toEqual([])
})
