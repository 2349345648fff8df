import type { Messages, Translated } from '../../messages.ts'

const overview: Translated<Messages['models']['overview']> = {
  title: 'Modelle',
  headline: '{count} Modelle, eine Stange',
  about:
    'Alle bekamen dieselben {items} Teststücke zu sehen, auf denen keines trainiert wurde. Die Nadel ist der Anteil, den es richtig benannte, das Band sein 95-%-Intervall. Eine Seite für jedes sagt, wie es gebaut ist, was es erreicht und wo es danebenliegt.',
  compare: 'Zwei vergleichen',
  table: 'Die Ergebnisse aller Rezepte',
  settingsHead: 'Werte der Folien',
  deckSaid: 'Laut Folien',
  facts:
    '{parameters} Parameter · {seconds} je Epoche{head, select, yes { des Kopfs} other {}}{workers, plural, =1 {} other { mit # Arbeitern}} · {backend} auf <english>{device}</english>',
  right: '{accuracy}<quiet> richtig, Intervall {interval}</quiet>',
  settingsFigure: '<what>Folien-Werte </what>{accuracy}',
  deckFigure: '<what>laut Folien </what>{accuracy}',
  legend: {
    house: 'Eigenes Training mit seinem 95-%-Intervall',
    deck: 'Was die Folien sagten',
    people: 'Menschen, {accuracy} (<link>README des Datensatzes</link>)',
  },
  agreement: {
    kicker: 'Einigkeit',
    title: '<hot>{items}</hot> täuschen {models, plural, =2 {beide} other {alle {count}}}',
    lead: 'So viele Stücke benennt niemand im Feld richtig. Bei {same} davon geben alle ein und dieselbe falsche Antwort; bei {suspect} sind sie sich so sicher, dass das Label selbst verdächtig ist.',
    sentence:
      'Von {items} Stücken werden {all} von {models, plural, =2 {beiden} other {allen {count}}} richtig benannt und {none} von keinem.',
    head: 'Stücke danach, wie viele der {count} sie richtig benennen, mit 95-%-Intervallen',
    table: 'Stücke danach, wie viele Modelle sie richtig benennen',
    right: 'Richtig',
    none: 'Keines',
    some: '{right} von {models}',
    share: '<quiet>{share}, Intervall </quiet>{interval}',
  },
  transfer: {
    kicker: 'Das Rätsel der Folien',
    title: 'Warum das ResNet fiel',
    size: '{smallest} statt {largest} Pixel {effect, select, none {kosten nichts} costs {kosten {points}} other {bringen {points}}}',
    sizeBy:
      '{smallest} statt {largest} Pixel {caffe, select, costs {kosten {caffePoints}} other {bringen {caffePoints}}} mit Keras’ eigener Vorverarbeitung und {unit, select, costs {kosten {unitPoints}} other {bringen {unitPoints}}} nach dem Teilen durch 255',
    preprocessing:
      'durch 255 zu teilen statt Keras’ eigener Vorverarbeitung {effect, select, none {kostet nichts} costs {kostet {points}} other {bringt {points}}}',
    augmented:
      'die Augmentierung {effect, select, none {kostet nichts} costs {kostet {points}} other {bringt {points}}}',
    average: '{costs}, im Mittel über die Zellen, die sich sonst in nichts unterscheiden.',
    span: 'Von der Art der Folien mit {decks} bis zur besten Zelle mit {best} sind es {points}.',
    sentence:
      'Trefferquote auf der Validierung für {count} Arten, Bilder vorzubereiten, von {worst} ({worstCell}) bis {best} ({bestCell}).',
    empty: 'Nichts wurde versucht.',
    cell: '{size} px, {preprocessing, select, caffe {wie in Keras} other {durch 255}}, {augmented, select, yes {augmentiert} other {wie sie sind}}',
    row: '<figure>{size} px</figure> {preprocessing, select, caffe {wie in Keras} other {durch 255}}',
    figure: '{accuracy}<quiet> {augmented, select, yes {augmentiert} other {wie sie sind}}; </quiet>',
    table: 'Das Transfer-Experiment, Zelle für Zelle',
    images: 'Bilder',
    training: 'Training',
    plain: 'Roh, wie sie sind',
    likeDeck: 'Augmentiert wie in den Folien',
    nearest:
      'Was {known, select, yes {den {accuracy} der Folien} other {dem Lauf der Folien}} am nächsten kommt',
    plainHead: 'Roh',
    augmentedHead: 'Augmentiert',
    note: 'Trefferquote auf der Validierung mit 95-%-Intervall auf {validation} Bildern, nach {epochs} Epochen auf {training}; {backend} auf <english>{device}</english>',
    once: 'Jede Zelle ist ein Kopf mit einem Seed, {seed}. Ein augmentierter sah von jedem Bild eine einzige augmentierte Kopie, in allen {epochs} Epochen dieselbe, und kann die Kopien also auswendig gelernt haben.',
  },
}
export default overview
