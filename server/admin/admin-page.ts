import { ADMIN_STYLE } from './admin-style.ts'
import type { Overview } from './overview.ts'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string | number): string => String(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

const page = (nonce: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>Admin · Catwalk</title><style nonce="${nonce}">${ADMIN_STYLE}</style></head>
<body>${body}</body></html>`

const header = (out = '') => `<header><a class="wordmark" href="/">Catwalk</a>${out}</header>`

/** @param said why the page is shown again */
export const loginPage = (nonce: string, said: string | null): string =>
  page(
    nonce,
    `${header()}<main><h1>Admin</h1>
<form method="post" action="/admin/login"><label for="token">The token that the server was started with, ADMIN_TOKEN</label>
<input id="token" name="token" type="password" autocomplete="current-password" required>
${said ? `<p class="said" role="alert">${escaped(said)}</p>` : ''}<button>Go on</button></form></main>`,
  )

const ago = (ms: number): string => {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return '0 min'
  if (minutes < 120) return `${minutes} min`
  return minutes < 2_880 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1_440)} d`
}

const form = (csrf: string, action: string, label: string, fields: Record<string, string> = {}): string => {
  const hidden = Object.entries({ csrf, ...fields })
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`)
    .join('')
  return `<form method="post" action="/admin/${action}">${hidden}<button>${label}</button></form>`
}

const facts = (pairs: readonly (readonly [string, string | number])[]): string =>
  `<dl>${pairs.map(([term, fact]) => `<div><dt>${escaped(term)}</dt><dd>${escaped(fact)}</dd></div>`).join('')}</dl>`

const roomRows = ({ rooms, now }: Overview, csrf: string): string =>
  rooms
    .map(
      (
        room,
      ) => `<tr><td class="code">${escaped(room.code)}</td><td data-title="kind">${escaped(room.kind)}</td>
<td data-title="phase">${escaped(room.phase)}</td><td data-title="players">${room.connected} / ${room.players}</td>
<td data-title="open for">${ago(now - room.openedAt)}</td><td data-title="quiet for">${ago(now - room.lastActiveAt)}</td>
<td>${form(csrf, 'close', `Close <span class="figure">${escaped(room.code)}</span>`, { code: room.code })}</td></tr>`,
    )
    .join('')

/** The admin page; nothing on it names a person. @param said what an action came to */
export const overviewPage = (
  nonce: string,
  overview: Overview,
  csrf: string,
  said: string | null,
): string => {
  const { version, upMs, database, roomCount, connected, rooms, retentionDays, due } = overview
  return page(
    nonce,
    `${header(form(csrf, 'logout', 'Sign out'))}<main><h1>Admin</h1>
${said ? `<p class="said" role="status">${escaped(said)}</p>` : ''}
${facts([
  ['Version', version],
  ['Up for', ago(upMs)],
  ['Database', database],
  ['Open rooms', roomCount],
  ['Players connected', connected],
])}
<h2>Open rooms</h2>
${
  rooms.length === 0
    ? '<p>None.</p>'
    : `<p>${
        rooms.length < roomCount ? `The ${rooms.length} that were used last, of ${roomCount}. ` : ''
      }A closed room is gone for its people at once; its report stays until it is deleted.</p>
<table><thead><tr><th>Code</th><th>Kind</th><th>Phase</th><th>Players</th><th>Open for</th><th>Quiet for</th><th></th></tr></thead>
<tbody>${roomRows(overview, csrf)}</tbody></table>`
}
<h2>Retention</h2>
<p>A room and all about it is deleted ${retentionDays} days after its opening, by a sweep at the start and one a day.</p>
${facts(due.map(({ label, rooms: count }) => [label, count] as const))}
${form(csrf, 'sweep', 'Delete what is due now')}
</main>`,
  )
}
