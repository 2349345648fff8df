// A worker that does not start.
throw new Error('The wasm backend does not start')
