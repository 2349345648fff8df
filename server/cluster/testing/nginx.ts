import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './servers.ts'

/** Null where there is none on this machine. */
export const NGINX: string | null =
  [...(process.env.PATH ?? '').split(':'), '/usr/sbin']
    .map((folder) => join(folder, 'nginx'))
    .find(existsSync) ?? null

const answers = (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1')
  return once(socket, 'connect')
    .then(() => true)
    .catch(() => false)
    .finally(() => socket.destroy())
}

/** nginx with the installation's own configuration; only its addresses are this test's. */
export const startNginx = async (ports: readonly [number, number]) => {
  const folder = mkdtempSync(join(tmpdir(), 'catwalk-nginx-'))
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  const config = readFileSync(new URL('../../../deploy/nginx.conf', import.meta.url), 'utf8')
    .replace('node1:3000', `127.0.0.1:${ports[0]}`)
    .replace('node2:3000', `127.0.0.1:${ports[1]}`)
    .replaceAll('/var/log/nginx/', `${folder}/`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  writeFileSync(file, config.replace('http {', `http { ${temporary}`))
  const args = ['-p', folder, '-c', file, '-g', `pid ${folder}/pid; daemon off;`]
  execFileSync(NGINX!, ['-t', ...args], { stdio: 'pipe' })
  const child = spawn(NGINX!, args, { stdio: 'ignore' })
  while (!(await answers(port))) await new Promise((later) => setTimeout(later, 20))
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
