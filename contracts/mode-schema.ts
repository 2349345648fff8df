import { z } from 'zod'
import { MODES } from './modes.ts'

export const ModeSchema = z.enum(MODES)
