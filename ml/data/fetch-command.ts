import { fetchBackbone } from '../features/fetch-backbone.ts'
import { fetchDataset } from './fetch-dataset.ts'

/** `fetch`: the dataset and the frozen backbone into the cache, each checked against its published digest. */
export const fetchCommand = async (): Promise<void> => {
  for (const line of await fetchDataset({ from: process.env.FASHION_MNIST_DIR }))
    process.stdout.write(`${line}\n`)
  process.stdout.write(`${await fetchBackbone()}\n`)
}
