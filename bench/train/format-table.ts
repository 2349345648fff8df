export interface Row {
  recipe: string
  backend: string
  batch: number
  /** Operations per item, as ModelSpec counts them. */
  flops: number
  oursMs: number
  /** The fastest of PyTorch's thread counts; null without PyTorch. */
  torch: { ms: number; name: string } | null
  /** Each kernel's share of our step, largest first; empty where it cannot be told. */
  shares: [kernel: string, share: number][]
}

const NAMED = 3
const count = (value: number): string => Math.round(value).toLocaleString('en-US')

/** One line per recipe and backend; a ratio above 1 means that we are faster. */
export const formatTable = (rows: Row[]): string => {
  const cells = rows.map(({ recipe, backend, batch, flops, oursMs, torch, shares }) => {
    const gigaflops = (ms: number) => (((flops * batch) / ms) * 1e-6).toFixed(0)
    return [
      recipe,
      backend,
      oursMs.toFixed(1),
      count((1000 * batch) / oursMs),
      torch ? `${count((1000 * batch) / torch.ms)} (${torch.name})` : '–',
      torch ? `${(torch.ms / oursMs).toFixed(2)}×` : '–',
      torch ? `${gigaflops(oursMs)} / ${gigaflops(torch.ms)}` : gigaflops(oursMs),
      shares
        .slice(0, NAMED)
        .map(([kernel, share]) => `${kernel} ${Math.round(100 * share)} %`)
        .join(', ') || '–',
    ]
  })
  const head = [
    'recipe',
    'backend',
    'ms/step',
    'images/s',
    'PyTorch images/s',
    'ratio',
    'GFLOP/s ours / PyTorch',
    'our time goes to',
  ]
  const all = [head, ...cells]
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]!.length)))
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
