import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // The server compresses pages itself, once it has made their scripts wait.
  compress: false,
  // `npm run types` checks them; a start should not wait for it.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // The server's own copy: pages read the very database that it has opened.
  serverExternalPackages: ['drizzle-orm'],
  // Else every page waits for the style of all the others, and to be seen it waits for another answer of the server.
  experimental: { cssChunking: 'graph', inlineCss: true },
  // The texts come compiled from the server, so no browser needs the parser of ICU messages.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  // No page shows a picture file; the service that would resize them is not there to be asked.
  images: { unoptimized: true },
}

export default config
