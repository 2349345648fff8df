// The first code of a worker thread: tsx does not carry into one by itself.
import { register } from 'tsx/esm/api'

register()
const { serveGradients } = await import('./serve-gradients.ts')
await serveGradients()
