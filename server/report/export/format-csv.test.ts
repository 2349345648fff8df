import { describe, expect, it } from 'vitest'
import { formatCsv } from './format-csv.ts'

const line = (...cells: Parameters<typeof formatCsv>[0][number]) => formatCsv([cells]).slice(1)

describe('formatCsv', () => {
  it('R-REPORT-13: begins with a byte order mark, and ends every row with CR and LF', () => {
    expect(
      formatCsv([
        ['player', 'right'],
        ['Ana', true],
      ]),
    ).toBe('\uFEFFplayer,right\r\nAna,true\r\n')
  })

  it('R-REPORT-13: quotes what holds a comma, a quote or a line break, and nothing else', () => {
    expect(line('a,b', 'say "so"', 'two\nlines', 'cr\rhere', 'plain; text', '王 小明')).toBe(
      '"a,b","say ""so""","two\nlines","cr\rhere",plain; text,王 小明\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('R-REPORT-13: %j is kept from being run', (text) => {
    expect(line(text).replaceAll('"', '')).toBe(`'${text}\r\n`)
  })

  it('R-REPORT-13: a formula with a quote in it is both preceded and quoted', () => {
    expect(line('=HYPERLINK("http://x","y")')).toBe(`"'=HYPERLINK(""http://x"",""y"")"\r\n`)
  })

  it('leaves numbers as they are, and nothing where there is nothing', () => {
    expect(line(-0.5, null, 0, 1e-7, false, '')).toBe('-0.5,,0,1e-7,false,\r\n')
  })
})
