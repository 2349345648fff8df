import { z } from 'zod'
import { nearestName } from './nearest-name.ts'
import { isNetwork } from './transport/client-address.ts'

const TokenSchema = z.string().regex(/^[\w-]{20,64}$/)
const TOKEN = '20 to 64 letters, digits, - and _, as `openssl rand -hex 24` makes them'

/** Every setting, with what its values are; docs/configuration.md says what each is for. */
export const EnvSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('a whole number from 0 to 65535'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('an address such as postgres://user:password@host:5432/catwalk'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('an address such as redis://host:6379, beside DATABASE_URL'),
  NODE_ID: z
    .string()
    .regex(/^[\w.-]{1,60}$/)
    .optional()
    .describe('1 to 60 letters, digits, dots, - and _'),
  DATA_DIR: z.string().min(1).default('.data').describe('a folder'),
  CONTENT_DIR: z.string().min(1).default('content').describe('a folder'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('an address such as https://quiz.school.org'),
  TRUSTED_PROXIES: z
    .string()
    .refine((list) => list.split(',').every((each) => isNetwork(each.trim())))
    .transform((list) => list.split(',').map((each) => each.trim()))
    .optional()
    .describe('addresses or networks such as 10.0.0.5 or 10.0.0.0/24, with commas between them'),
  RETENTION_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_650)
    .default(180)
    .describe('a whole number from 1 to 3650'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('one of fatal, error, warn, info, debug, silent'),
  ADMIN_TOKEN: TokenSchema.optional().describe(TOKEN),
  METRICS_TOKEN: TokenSchema.optional().describe(TOKEN),
})
export type Env = z.infer<typeof EnvSchema>
type Source = Readonly<Record<string, string | undefined>>

export class EnvError extends Error {
  override readonly name = 'EnvError'
}

const isSetting = (name: string): name is keyof Env => name in EnvSchema.shape

/** One sentence a variable. Values are not repeated: some are secrets. */
const explain = (name: string, message: string): string => {
  const must = isSetting(name) ? (EnvSchema.shape[name].description ?? message) : message
  return `${name} has a wrong value: it must be ${must}. Change or unset it.`
}

/**
 * The configuration, from environment variables; an empty one counts as not set.
 *
 * @throws EnvError naming every variable with a wrong value, a line each
 */
export const readEnv = (source: Source): Env => {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = EnvSchema.safeParse(set)
  if (parsed.success) {
    // Several servers share nothing but PostgreSQL.
    if (parsed.data.REDIS_URL && !parsed.data.DATABASE_URL)
      throw new EnvError(
        'REDIS_URL is for several servers on one PostgreSQL: set DATABASE_URL as well, or unset it.',
      )
    return parsed.data
  }
  const wrong = new Map(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]))
  throw new EnvError([...wrong].map(([name, message]) => explain(name, message)).join('\n'))
}

/** Variables that look like a slip of the pen for a setting that is not set, a sentence each. */
export const suspectEnv = (source: Source): string[] =>
  Object.keys(source).flatMap((name) => {
    if (isSetting(name) || !source[name]) return []
    const meant = nearestName(name, Object.keys(EnvSchema.shape))
    if (meant === null || source[meant]) return []
    return [`${name} is no setting of Catwalk and is ignored. Did you mean ${meant}?`]
  })
