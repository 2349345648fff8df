import './fonts.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import archivo from '../.build/fonts/archivo.woff2'
import martianMono from '../.build/fonts/martian-mono.woff2'
import { AreaTexts } from './_components/area-texts.tsx'
import { Awake } from './_components/awake.tsx'
import { getTexts, requestLocale } from './_lib/texts.ts'
import { THEME_COLORS } from './_lib/theme-colors.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: { default: 'Catwalk', template: '%s · Catwalk' },
  description: (await getTexts('common'))('description'),
})

export const viewport: Viewport = { themeColor: THEME_COLORS }

export default async function Layout({ children }: { children: ReactNode }) {
  // A host stays on one page for an hour: what is not there when it begins is not there at all.
  for (const font of [archivo, martianMono])
    preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={await requestLocale()}>
      <body>
        <AreaTexts areas={[]}>{children}</AreaTexts>
        <Awake />
      </body>
    </html>
  )
}
