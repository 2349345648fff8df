/** A worker that dies of every job, as one out of memory would. */
process.on('message', () => process.exit(1))
process.send!('ready')
