/** Read by drizzle-kit, which `npm run db:generate` installs for the moment: nobody else needs its 40 MB. */
export default {
  dialect: 'postgresql',
  schema: './db/schema/*.ts',
  out: './db/migrations',
}
