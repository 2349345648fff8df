import '@fontsource-variable/archivo/standard.css'
import '@fontsource-variable/martian-mono/standard.css'
import '../globals.css'
import { hydrateRoot } from 'react-dom/client'
import { readTexts } from './page-texts.ts'
import { Phone } from './phone.tsx'

hydrateRoot(
  document.getElementById('phone')!,
  <Phone path={window.location.pathname} texts={readTexts(document)} />,
)
