import { resolve } from 'node:path'
import { fetchBackbone } from '../features/fetch-backbone.ts'
import { fetchDataset } from './fetch-dataset.ts'

/** `fetch`: the dataset and the frozen backbone into the cache, each checked against its published digest. */
export const fetchCommand = async (): Promise<void> => {
  const named = process.env.FASHION_MNIST_DIR
  // npm runs workspace scripts in the workspace's folder; INIT_CWD is where the user stands.
  const from = named ? resolve(process.env.INIT_CWD ?? '.', named) : undefined
  for (const line of await fetchDataset({ from })) process.stdout.write(`${line}\n`)
  process.stdout.write(`${await fetchBackbone()}\n`)
}
