// The same tests, with the database away for as long as the rule says.
process.env.FAULTS_AWAY_MS = '10000'
await import('./storage-faults.test.ts')
