import type { Messages, Translated } from '../messages.ts'

const landing: Translated<Messages['landing']> = {
  headline: '<line>Ist es ein </line><line>Hemd oder </line><line>Mantel<mark>?</mark></line>',
  about:
    '{models} neuronale Modelle benennen zehn Arten von Kleidung. Deine Klasse auch. Spielt dieselben Stücke, seht, wo wer danebenliegt, und findet heraus, was eine Konfusionsmatrix ist, indem ihr eine macht.',
  playNow: 'Spielen',
  playLine: 'Zehn Stücke, {models} Modelle, zwei Minuten',
  host: 'Leiten',
  hostLine: 'Ohne Konto. Handys kommen per Code dazu',
  join: 'Beitreten<quiet> mit dem Code des Raums</quiet>',
  code: 'Code',
  go: 'Los',
}
export default landing
