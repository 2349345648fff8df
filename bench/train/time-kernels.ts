import {
  getKernelsForBackend,
  type KernelConfig,
  registerKernel,
  unregisterKernel,
} from '@tensorflow/tfjs-core'

/**
 * Each kernel's share of `work`, which tells the milliseconds it took, largest first, with the rest as `JavaScript`. For
 * synchronous backends only. The kernels stay wrapped: time nothing else afterwards.
 */
export const timeKernels = async (
  backendName: string,
  work: () => Promise<{ ms: number }>,
): Promise<[kernel: string, share: number][]> => {
  const spent = new Map<string, number>()
  const wrap = (config: KernelConfig): void => {
    unregisterKernel(config.kernelName, backendName)
    registerKernel({
      ...config,
      kernelFunc: (args) => {
        const started = performance.now()
        try {
          return config.kernelFunc(args)
        } finally {
          spent.set(config.kernelName, (spent.get(config.kernelName) ?? 0) + performance.now() - started)
        }
      },
    })
  }
  for (const config of getKernelsForBackend(backendName)) wrap(config)
  const { ms: all } = await work()
  const inKernels = [...spent.values()].reduce((sum, each) => sum + each, 0)
  spent.set('JavaScript', all - inKernels)
  return [...spent].map(([name, ms]): [string, number] => [name, ms / all]).sort((a, b) => b[1] - a[1])
}
