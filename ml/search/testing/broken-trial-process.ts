/** A worker that does not get as far as a trial, as one without its data would. */
process.exit(1)
