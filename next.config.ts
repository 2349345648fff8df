import type { NextConfig } from 'next'

const dev = process.env.NODE_ENV === 'development'

/** Nothing from another host, nothing framed. Next.js writes its start-up data as inline scripts; TensorFlow.js compiles WebAssembly in the lab. */
const POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'${dev ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // `npm run types` checks them; a start should not wait for it.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // The server's own copy: pages read the very database that it has opened.
  serverExternalPackages: ['drizzle-orm'],
  // The texts come compiled from the server, so no browser needs the parser of ICU messages.
  // Else every page waits for the style of all the others.
  experimental: { cssChunking: 'graph' },
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: POLICY },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
      ],
    },
  ],
}

export default config
