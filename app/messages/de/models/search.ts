import type { Messages, Translated } from '../../messages.ts'

const search: Translated<Messages['models']['search']> = {
  kicker: 'Die Suche',
  title: 'Eine von {grid}',
  grid: 'Das Raster der Folien hat {grid} Kombinationen; ihr Code probierte eine.',
  drawn:
    'Hier wurden {drawn} ausgelost und {trained} davon trainiert{invalid, plural, =0 {} one {; # endet in zu wenigen Einheiten, um zehn Klassen zu benennen} other {; # enden in zu wenigen Einheiten, um zehn Klassen zu benennen}}.',
  guessing:
    'Nach der ersten Stufe, mit {items} gesehenen Bildern, {guesses, plural, one {war # davon} other {waren # davon}} nicht besser als Raten.',
  budget: 'Das Budget von {minutes} Minuten endete vor der letzten Stufe.',
  best: 'Die beste erreichte {accuracy} auf der Validierung, mit einem Bruchteil des Trainings.',
  sentence:
    '{count} Kombinationen als Linien durch ihre Einstellungen; Trefferquote auf der Validierung von {worst} bis {best}.',
  empty: 'Kein Versuch hat eine Trefferquote.',
  axes: {
    optimizer: 'Optimierer',
    learningRate: 'Lernrate',
    activation: 'Aktivierung',
    units: 'Ausgabe-Einheiten',
    initializer: 'Initialisierung',
    dropout: 'Dropout',
    pool: 'Pooling',
    batch: 'Batch',
    epochs: 'Epochen',
  },
  tried: 'Alle probierten Kombinationen, die treffsicherste zuerst',
  rung: 'Stufe',
  lines: 'Eine Linie je Kombination: je kräftiger, desto treffsicherer; die beste ist dick',
  alone:
    'Was jeder Wert einer Einstellung für sich brachte, auf der ersten Stufe{known, select, yes {: Mediane von {worst} ({worstValue}) bis {best} ({bestValue}), wo {least} oder mehr Versuche dahinter stehen} other {, wo kein Wert {least} Versuche hat}}.',
  effects: 'Jeder Wert für sich: Median und Quartile der ersten Stufe',
  count: 'n\u00a0=\u00a0{count}',
  hints:
    'Ein Median steht auf {same, select, yes {{most}} other {{least} bis {most}}} Versuchen, n darunter: Das sind Hinweise, keine Befunde.',
  effectTable: 'Was jeder Wert brachte, auf der ersten Stufe',
  setting: 'Einstellung',
  trials: 'Versuche',
  without: 'Ohne Ergebnis',
  median: 'Median',
  quartiles: 'Quartile',
  untold: 'Die erste Stufe endet zu früh, um diese zu unterscheiden.',
}
export default search
