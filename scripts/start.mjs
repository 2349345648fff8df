// Builds what is stale and starts the server in this process, so that a signal reaches it.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  process.stderr.write(`Catwalk needs Node 20.9 or later; this is ${process.version}.\n`)
  process.exit(1)
}

const { buildStale, ROOT, SERVER_BUNDLE } = await import('./build.mjs')
process.chdir(ROOT)
process.env.NODE_ENV = 'production'
process.setSourceMapsEnabled(true)
try {
  await buildStale()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
await import(SERVER_BUNDLE)
