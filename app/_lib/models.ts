import type { ModelId } from '../../contracts/index.ts'

export const modelColor = (model: ModelId): string => `var(--model-${model}, var(--model-own))`
