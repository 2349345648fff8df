import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../../scripts/build.mjs'
import { EnvSchema, readEnv } from '../env.ts'
import { NGINX, startNginx } from './testing/nginx.ts'

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

interface Service {
  readonly environment?: Readonly<Record<string, string>>
  readonly healthcheck?: unknown
  readonly build?: string
  readonly image: string
  readonly volumes?: readonly string[]
}
const { services } = parse(read('compose.yml'), { merge: true }) as {
  services: Readonly<Record<string, Service>>
}
const nodes = Object.entries(services).filter(([, { build }]) => build)

describe('what is deployed', () => {
  it('R-NODE-11: compose has two nodes whose settings are valid, behind the balancer that is given them', () => {
    expect(nodes.map(([, { environment }]) => environment!.NODE_ID)).toEqual(nodes.map(([name]) => name))
    expect(nodes).toHaveLength(2)
    for (const [name, { environment }] of nodes) {
      const set = Object.entries(environment!).map(([key, value]) => [key, value.replace(/\$\{[^}]*\}/, '')])
      expect(() => readEnv(Object.fromEntries(set))).not.toThrow()
      expect(Object.keys(environment!).filter((key) => !(key in EnvSchema.shape))).toEqual([])
      expect(read('deploy/nginx.conf')).toContain(`server ${name}:3000 `)
    }
    expect(services.balancer!.volumes).toContain('./deploy/nginx.conf:/etc/nginx/nginx.conf:ro')
  })

  it('R-NODE-11: every service says whether it is well, and no image is of any version', () => {
    for (const [name, { healthcheck, build, image }] of Object.entries(services)) {
      expect([name, Boolean(healthcheck ?? build)]).toEqual([name, true])
      if (!build) expect(image).toMatch(/:\d/)
    }
    expect(read('Dockerfile')).toMatch(/^HEALTHCHECK .*\n.*\/healthz/m)
  })

  it('R-NODE-11: the image runs as nobody in particular, and what is copied into it is there', () => {
    const lines = read('Dockerfile').split('\n')
    expect(lines.lastIndexOf('USER node')).toBeGreaterThan(
      lines.findLastIndex((line) => line.startsWith('COPY')),
    )
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    expect(kept.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it.skipIf(!NGINX)('R-NODE-11: nginx takes the configuration', async () => {
    const nginx = await startNginx([1, 2])
    await nginx.stop()
  })
})
