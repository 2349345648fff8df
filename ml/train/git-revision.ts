import { execFileSync } from 'node:child_process'
import { ROOT } from '../paths.ts'

/** The commit that is checked out, with `+changes` where tracked files differ; `none` outside a repository. */
export const gitRevision = (): string => {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  try {
    const revision = git('rev-parse', 'HEAD')
    return git('status', '--porcelain', '--untracked-files=no') ? `${revision}+changes` : revision
  } catch {
    return 'none'
  }
}
