import { z } from 'zod'

const EnvSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  CONTENT_DIR: z.string().min(1).default('content'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(3_650).default(180),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})
export type Env = z.infer<typeof EnvSchema>

export class EnvError extends Error {
  override readonly name = 'EnvError'
}

/** The configuration, from environment variables; an empty one counts as not set. @throws EnvError naming the variable */
export const readEnv = (source: Readonly<Record<string, string | undefined>>): Env => {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = EnvSchema.safeParse(set)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new EnvError(`${path.join('.')} has a wrong value: ${message}. Change or unset it.`)
}
