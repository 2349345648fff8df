import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./db/schema/rooms.ts', './db/schema/room-events.ts'],
  out: './db/migrations',
})
