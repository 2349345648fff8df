/** The house look in as much as this page needs; the fonts are those of all pages. */
export const ADMIN_STYLE = `
@font-face{font-family:Archivo;font-weight:100 900;font-stretch:62% 125%;src:url(/admin/archivo.woff2) format("woff2")}
@font-face{font-family:Martian;font-weight:100 800;font-stretch:75% 112.5%;src:url(/admin/martian.woff2) format("woff2")}
:root{--paper:#f5f2ea;--ink:#141311;--quiet:#5d5a53;--hairline:rgb(20 19 17/15%);--hot:#c22710;color-scheme:light}
@media (prefers-color-scheme:dark){:root{--paper:#121110;--ink:#f5f2ea;--quiet:#a8a39a;--hairline:rgb(245 242 234/18%);--hot:#ff6d52;color-scheme:dark}}
*{box-sizing:border-box}
body{margin:0;padding:clamp(16px,2.8vw,40px);background:var(--paper);color:var(--ink);font:400 16px/1.45 Archivo,"Arial Narrow",Arial,sans-serif}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:8px 24px}
.wordmark,h1,h2{font-stretch:62%;font-weight:780;line-height:.95;text-transform:uppercase;margin:0}
.wordmark{font-size:34px;color:inherit;text-decoration:none}
h1{font-size:clamp(56px,9vw,120px);margin:clamp(24px,5vw,56px) 0 24px}
h2{font-size:34px;margin:56px 0 8px}
p{max-width:62ch;margin:0 0 16px;color:var(--quiet)}
.figure,td,dd{font-family:Martian,ui-monospace,monospace;font-size:.8125rem}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:16px 24px;margin:0;padding:16px 0;border-top:1px solid var(--ink)}
dt,th{font:400 .75rem/1.3 Martian,ui-monospace,monospace;text-transform:uppercase;letter-spacing:.04em;color:var(--quiet);text-align:left}
dd{margin:4px 0 0;font-size:1.0625rem;font-weight:600;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse}
th{padding:8px 16px 8px 0;border-bottom:1px solid var(--ink)}
td{padding:6px 16px 10px 0;border-bottom:1px solid var(--hairline);white-space:nowrap;vertical-align:baseline}
td:last-child,th:last-child{text-align:right;padding-right:0}
td.code{font-size:1.0625rem;font-weight:700;letter-spacing:.08em}
button{font:640 1rem/1 Archivo,sans-serif;font-stretch:84%;color:inherit;background:none;border:0;border-bottom:2px solid var(--ink);padding:14px 0 6px;min-height:44px;cursor:pointer}
button:hover{color:var(--hot);border-color:var(--hot)}
form{margin:0}
label{display:block;margin-bottom:6px}
input{font:400 1rem Martian,ui-monospace,monospace;width:min(100%,460px);padding:12px;border:1px solid var(--ink);border-radius:0;background:none;color:inherit;margin-bottom:12px;display:block}
:focus-visible{outline:3px solid var(--hot);outline-offset:3px}
.said{color:var(--hot);font-weight:640}
@media (max-width:640px){
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody,tr,td{display:block}
tr{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 16px;border-bottom:1px solid var(--ink);padding:8px 0}
td{border:0;padding:4px 0;text-align:left!important;white-space:normal}
td[data-title]::before{content:attr(data-title) " ";color:var(--quiet)}
}
`
