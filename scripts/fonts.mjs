// Cuts the two fonts down to what the pages draw: the Latin characters of `app/fonts.css`, and no further along an axis than the
// style sheets go. Half of a first visit's fonts is left, and each page waits for both.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

/** The range that Google Fonts calls Latin, and the arrows. */
const LATIN = [
  ...[
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2bb, 0x2bc],
    [0x2000, 0x206f],
    [0x152, 0x153],
    [0x2190, 0x2193],
  ],
  ...[0x131, 0x2c6, 0x2da, 0x2dc, 0x304, 0x308, 0x329, 0x20ac, 0x2122, 0x2212, 0x2215, 0xfeff, 0xfffd].map(
    (c) => [c, c],
  ),
]
const TEXT = LATIN.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
).join('')

/** What lays text out unasked, and the figures of one width that tables ask for. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'rlig', 'rclt', 'rvrn', 'tnum']

export const FONTS = [
  {
    source: 'node_modules/@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
    output: '.build/fonts/archivo.woff2',
    variationAxes: { wdth: { min: 62, max: 100 }, wght: { min: 430, max: 800 } },
  },
  {
    source: 'node_modules/@fontsource-variable/martian-mono/files/martian-mono-latin-standard-normal.woff2',
    output: '.build/fonts/martian-mono.woff2',
    variationAxes: { wdth: 75, wght: { min: 430, max: 800 } },
  },
]

/** Writes them under `root`, for `app/fonts.css`. */
export const cutFonts = async (root) => {
  for (const { source, output, variationAxes } of FONTS) {
    const cut = await subsetFont(readFileSync(join(root, source)), TEXT, {
      targetFormat: 'woff2',
      variationAxes,
      keepFeatures: FEATURES,
    })
    mkdirSync(dirname(join(root, output)), { recursive: true })
    writeFileSync(join(root, output), cut)
  }
}
