/** Nothing from another host, nothing framed, no plug-in. */
const frame = (host: string | undefined): string[] => [
  "default-src 'self'",
  "img-src 'self' data:",
  `connect-src 'self'${socketsAt(host)}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]

/** Named, since not every browser counts a WebSocket to the page's own host as 'self'. A host that could end the directive is no host. */
const socketsAt = (host: string | undefined): string =>
  host && /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? ` ws://${host} wss://${host}` : ''

/** Of phones' pages: no script or style but the bundle's own files. */
export const phonePolicy = (host: string | undefined): string => frame(host).join('; ')

/**
 * Of Next.js's pages: its start-up scripts stand in the page and carry the nonce. React writes styles of single elements as
 * attributes, which can start nothing.
 */
export const pagePolicy = (nonce: string, host: string | undefined, dev = false): string =>
  [
    ...frame(host),
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ''}`,
    // In development Next.js puts styles into the page without a nonce.
    dev ? "style-src-elem 'self' 'unsafe-inline'" : `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
  ].join('; ')

/**
 * Of a script file. Only a worker goes by it: that of the models compiles WebAssembly, which no page may, and fetches its models'
 * files. In development it also evaluates what changed.
 */
export const scriptPolicy = (dev = false): string =>
  `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'${dev ? " 'unsafe-eval'" : ''}; connect-src 'self'`

/** Of answers that are no page: opened as one they do nothing. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"
