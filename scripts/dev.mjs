// Starts the server for development, with the fonts cut, and bundles the phone's pages anew whenever one of their files changes.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { context } from 'esbuild'
import { ROOT } from './build.mjs'
import { cutFonts } from './fonts.mjs'
import { phoneBundle } from './phone.mjs'

await cutFonts(ROOT)
const phone = await context(phoneBundle(ROOT, '.build/phone-dev', { dev: true }))
await phone.rebuild()
await phone.watch()

const tsx = fileURLToPath(import.meta.resolve('tsx/cli'))
const watch = ['watch', '--clear-screen=false', '--include', 'server/**', '--include', 'contracts/**']
const server = spawn(process.execPath, [tsx, ...watch, 'server/main.ts', '--dev'], {
  cwd: ROOT,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.once('exit', (status) => process.exit(status ?? 0))
