/** What a browser paints its own bars with: the paper of globals.css. */
export const THEME_COLORS = [
  { media: '(prefers-color-scheme: light)', color: '#f5f2ea' },
  { media: '(prefers-color-scheme: dark)', color: '#121110' },
]
