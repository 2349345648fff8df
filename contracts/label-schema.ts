import { z } from 'zod'
import { CLASS_COUNT } from './labels.ts'

export const LabelSchema = z
  .number()
  .int()
  .min(0)
  .max(CLASS_COUNT - 1)
