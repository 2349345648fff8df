// `npm run backup -- FILE` and `npm run restore -- FILE [--replace]`.
import { buildStale, ROOT, TOOLS_BUNDLE } from './build.mjs'

// A file is named from where the command was typed, which npm leaves.
process.env.CATWALK_TYPED_IN = process.env.INIT_CWD ?? process.cwd()
process.chdir(ROOT)
await buildStale('tools')
await import(TOOLS_BUNDLE)
