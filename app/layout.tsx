import '@fontsource-variable/archivo/standard.css'
import '@fontsource-variable/martian-mono/standard.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: { default: 'Catwalk', template: '%s · Catwalk' },
  description:
    'A live quiz: people and five trained neural models label the same clothes, then look at where each went wrong.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f2ea' },
    { media: '(prefers-color-scheme: dark)', color: '#121110' },
  ],
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
