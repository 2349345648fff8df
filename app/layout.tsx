import './fonts.css'
import './globals.css'
import archivo from '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { AreaTexts } from './_components/area-texts.tsx'
import { getTexts, requestLocale } from './_lib/texts.ts'
import { THEME_COLORS } from './_lib/theme-colors.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: { default: 'Catwalk', template: '%s · Catwalk' },
  description: (await getTexts('common'))('description'),
})

export const viewport: Viewport = { themeColor: THEME_COLORS }

export default async function Layout({ children }: { children: ReactNode }) {
  // The other font is of captions and figures: on a slow line they take the system's the first time.
  preload(archivo, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={await requestLocale()}>
      <body>
        <AreaTexts areas={[]}>{children}</AreaTexts>
      </body>
    </html>
  )
}
