import { GRID_DIGEST } from '../grid.ts'
import type { SearchHeader } from '../search-record.ts'

/** The beginning of a small search for tests: two rungs of 200 items. */
export const exampleHeader = (changes: Partial<SearchHeader> = {}): SearchHeader => ({
  kind: 'search',
  id: 'example',
  recipe: 'cnn2',
  grid: GRID_DIGEST,
  seed: 1,
  ladder: [
    { items: 200, epochs: 1, validationItems: 100 },
    { items: 200, epochs: 3, validationItems: 100 },
  ],
  dataHash: '0'.repeat(64),
  backend: 'wasm',
  gitRevision: 'none',
  startedAt: '2022-02-21T10:00:00.000Z',
  ...changes,
})
