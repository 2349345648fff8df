import { resolve } from 'node:path'
import { FolderLockedError } from '../../db/lock-folder.ts'
import { RestoreError, restoreFolder } from '../../db/restore-folder.ts'
import { EnvError, readEnv } from '../env.ts'
import { BackupError, takeBackup } from './take-backup.ts'

const USAGE = 'npm run backup -- FILE    or    npm run restore -- FILE [--replace]'

const say = (line: string) => process.stdout.write(`${line}\n`)

const run = async ([command, ...rest]: readonly string[]): Promise<void> => {
  const env = readEnv(process.env)
  const [named, ...more] = rest.filter((each) => each !== '--replace')
  if (!named || more.length > 0) throw new BackupError(USAGE)
  if (env.DATABASE_URL)
    throw new BackupError(
      'DATABASE_URL is set: PostgreSQL is backed up by pg_dump and restored by pg_restore.',
    )
  const file = resolve(process.env.CATWALK_TYPED_IN ?? '.', named)
  const folders = { dataFolder: resolve(env.DATA_DIR), migrationsFolder: resolve('db/migrations') }
  if (command === 'backup') {
    const serverUrl = `http://127.0.0.1:${env.PORT}`
    const size = await takeBackup({ file, ...folders, serverUrl, adminToken: env.ADMIN_TOKEN })
    say(`${file}: ${(size / 1e6).toFixed(1)} MB`)
  } else {
    const replace = rest.includes('--replace')
    const { rooms, kept } = await restoreFolder({ backup: file, ...folders, replace, now: Date.now() })
    say(`${folders.dataFolder} holds ${rooms} rooms of ${file}`)
    if (kept) say(`What was there before is in ${kept}`)
  }
}

const EXPECTED = [BackupError, RestoreError, FolderLockedError, EnvError]

run(process.argv.slice(2)).catch((error: unknown) => {
  const expected = EXPECTED.some((kind) => error instanceof kind)
  process.stderr.write(`${expected ? (error as Error).message : ((error as Error).stack ?? error)}\n`)
  process.exit(1)
})
