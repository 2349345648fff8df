import '@fontsource-variable/archivo/standard.css'
import '@fontsource-variable/martian-mono/standard.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { AreaTexts } from './_components/area-texts.tsx'
import { getTexts, requestLocale } from './_lib/texts.ts'
import { THEME_COLORS } from './_lib/theme-colors.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: { default: 'Catwalk', template: '%s · Catwalk' },
  description: (await getTexts('common'))('description'),
})

export const viewport: Viewport = { themeColor: THEME_COLORS }

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={await requestLocale()}>
      <body>
        <AreaTexts areas={[]}>{children}</AreaTexts>
      </body>
    </html>
  )
}
