import fc from 'fast-check'
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

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; -1', "a; '-1"],
    ['=1;=2', "'=1;'=2"],
  ])('R-REPORT-13, R-SAFE-8: where lists are separated by semicolons, %j is kept from being run too', (text, said) => {
    expect(line(text)).toBe(`${said}\r\n`)
  })

  it('R-REPORT-13, R-SAFE-8: however a spreadsheet cuts it, no cell begins like a formula, and reading it gives the text back', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@;,|\t\r\n "\'aZ1(!') })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
        const said = line(...cells)
        for (const cut of [/[;,|\r\n]/, /,/, /;/, /\t/])
          for (const cell of said.split(cut)) expect(cell.replace(/^[" ]*/, '')).not.toMatch(/^[=+\-@]/)
        expect(said.replaceAll("'", '').replaceAll('"', '').trimEnd()).toBe(
          cells.join(',').replaceAll("'", '').replaceAll('"', '').trimEnd(),
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('leaves numbers as they are, and nothing where there is nothing', () => {
    expect(line(-0.5, null, 0, 1e-7, false, '')).toBe('-0.5,,0,1e-7,false,\r\n')
  })
})
