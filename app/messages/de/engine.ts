import type { Messages, Translated } from '../messages.ts'

const engine: Translated<Messages['engine']> = {
  verdicts: 'Was jedes Modell sagt',
  class: 'Klasse',
  table: 'Alle Wahrscheinlichkeiten als Tabelle',
  waiting: 'Wird geholt',
  load: 'Laden, {size}',
  again: 'Noch einmal, {size}',
  loading: '{model} wird geladen',
  loaded: '{share} von {size}',
  loadFailed: 'Es ließ sich nicht laden.',
  megabytes: '{size} MB',
  engines: { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly' },
  engineStarting: 'TensorFlow.js startet.',
  engineFailed:
    'TensorFlow.js startet hier nicht: Dieser Browser hat weder WebGPU noch WebGL noch WebAssembly.',
  engineReady: 'In diesem Browser berechnet, von TensorFlow.js mit {engine}.',
  chooseEngine: 'Rechnen mit',
  model: 'Modell',
  method: 'Methode',
  methods: {
    exact: {
      name: 'Genaue Summanden',
      note: 'Ein lineares Modell addiert Gewicht mal Pixel: Das sind die Summanden seines Werts selbst.',
    },
    gradCam: {
      name: 'Grad-CAM',
      note: 'Die Karten der letzten Faltung, jede gewichtet mit dem mittleren Gradienten des Werts der Klasse vor dem Softmax.',
    },
    occlusion: {
      name: 'Verdeckung',
      note: 'Ein Fleck von 4 × 4 Pixeln verdeckt nacheinander jede Stelle: Wie weit fällt der Wert? 169 Bilder.',
    },
  },
  fill: 'Der Fleck ist',
  fills: { zero: 'Hintergrund', mean: 'Das Mittel ringsum' },
  forClass: 'Für die Klasse',
  itsAnswer: 'seine Antwort',
  randomise: 'Probe: Gewichte mischen',
  randomiseNote:
    'Eine Karte, die das Modell erklärt, muss sich ändern, wenn das Gelernte weg ist. Von ResNet50 wird nur der trainierte Teil gemischt.',
  trained: 'Wie trainiert',
  shuffled: 'Gewichte gemischt',
  working: 'Wird berechnet',
  heatFailed: 'Die Karte ließ sich hier nicht berechnen. Versuch eine andere Methode.',
  speaksFor: 'spricht dafür',
  speaksAgainst: 'spricht dagegen',
  sum: 'Wert {score} = Summanden {terms} + Bias {bias}',
  alike: 'Rangkorrelation der beiden Karten: {correlation}',
  map: {
    nothing: '{model}: Nichts spricht für oder gegen {label}.',
    for: '{model}, {label}: am meisten dafür {most}.',
    against: '{model}, {label}: am meisten dagegen {least}.',
    both: '{model}, {label}: am meisten dafür {most}, am meisten dagegen {least}.',
  },
  parts: {
    p0: 'oben links',
    p1: 'oben',
    p2: 'oben rechts',
    p3: 'links',
    p4: 'in der Mitte',
    p5: 'rechts',
    p6: 'unten links',
    p7: 'unten',
    p8: 'unten rechts',
  },
}
export default engine
