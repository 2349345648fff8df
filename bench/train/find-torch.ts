import { spawnSync } from 'node:child_process'

const CANDIDATES = ['python3', '/usr/bin/python3']

export interface Torch {
  python: string
  cuda: boolean
}

/** A Python that imports torch, or null. */
export const findTorch = (candidates = CANDIDATES): Torch | null => {
  for (const python of candidates) {
    const program = 'import torch; print(torch.cuda.is_available())'
    const { status, stdout } = spawnSync(python, ['-c', program], { encoding: 'utf8' })
    if (status === 0) return { python, cuda: stdout.trim() === 'True' }
  }
  return null
}
