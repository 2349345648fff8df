import { useTranslations } from 'use-intl'
import type { PhoneAssets } from '../../contracts/index.ts'
import { TextsProvider } from '../_components/texts-provider.tsx'
import { THEME_COLORS } from '../_lib/theme-colors.ts'
import { type PageTexts, TEXTS_ID } from './page-texts.ts'
import { Phone } from './phone.tsx'
import type { Place } from './place.ts'
import { usePageTitle } from './use-page-title.ts'

const Head = ({ place, assets: { script, imports, style } }: { place: Place; assets: PhoneAssets }) => {
  const texts = useTranslations('common')
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="stylesheet" href={style} />
      <script type="module" src={script} />
      {imports.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      <title>{usePageTitle(place)}</title>
      <meta name="description" content={texts('description')} />
      {THEME_COLORS.map(({ media, color }) => (
        <meta key={media} name="theme-color" media={media} content={color} />
      ))}
      <link rel="icon" href="/icon.svg" sizes="any" type="image/svg+xml" />
    </head>
  )
}

interface Props {
  path: string
  place: Place
  texts: PageTexts
  assets: PhoneAssets
}

/** The frame of a phone's page, drawn on the server only. The texts follow what is seen first. */
export const PageDocument = ({ path, place, texts, assets }: Props) => (
  <TextsProvider {...texts}>
    <html lang={texts.locale}>
      <Head place={place} assets={assets} />
      <body>
        <div id="phone">
          <Phone path={path} texts={texts} />
        </div>
        <script
          id={TEXTS_ID}
          type="application/json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own texts, in which nothing ends the element.
          dangerouslySetInnerHTML={{ __html: JSON.stringify(texts).replaceAll('<', '\\u003c') }}
        />
      </body>
    </html>
  </TextsProvider>
)
