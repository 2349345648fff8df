import type { Messages, Translated } from '../../messages.ts'

const charts: Translated<Messages['models']['charts']> = {
  results: {
    span: 'Trefferquote im Test für {models, plural, one {ein Modell} other {{count} Modelle}} auf einer Skala, von {worst} ({worstModel}) bis {best} ({bestModel}).',
    spanWithPeople:
      'Trefferquote im Test für {models, plural, one {ein Modell} other {{count} Modelle}} auf einer Skala, von {worst} ({worstModel}) bis {best} ({bestModel}); Menschen erreichen laut README des Datensatzes {people}.',
    none: 'Es gibt kein Modell.',
    own: 'Trefferquote im Test auf einer Skala: das eigene Training {house}, Intervall {houseInterval}{hasSettings, select, yes {; mit den Werten der Folien {settings}, Intervall {settingsInterval}} other {}}{isPublished, select, yes {; die Zahl der Folien selbst {published}} other {}}; Menschen erreichen laut README des Datensatzes {people}.',
    model: 'Modell',
    houseInterval: 'Eigenes, 95\u00a0%',
    settingsInterval: 'Folien-Werte, 95\u00a0%',
    anEpoch: 'Eine Epoche',
    epoch:
      '{seconds}{head, select, yes {, nur der Kopf} other {}}{workers, plural, =1 {} other {, # Arbeiter}}',
  },
  layers: {
    sentence:
      'Die Schichten vom Stück bis zu den zehn Klassen, jede mit den Zahlen, die aus ihr kommen: {model}. {layers, plural, one {Alle {parameters} Parameter stecken in {layer}} other {Von {parameters} Parametern stecken {share} in einer von {count} Schichten, {layer}}}.',
    table: 'Die Schichten: {model}',
    layer: 'Schicht',
    kind: 'Art',
    output: 'Ausgabe',
    total: 'Summe',
    trained: '{count} trainiert',
    item: 'Stück',
    kinds: { MaxPooling2D: 'Max-Pooling', Conv2D: 'Faltung' },
    parameters: '{count}<quiet> Parameter</quiet>',
    note: 'Maßstäblich: Die Seite einer Karte sind ihre Pixel, ihre Tiefe die Zahl der Karten; eine Spalte von n Zahlen ist √n Pixel hoch. Gefüllt: Schichten mit Gewichten, ihre Zahl darunter',
  },
  curves: {
    sentence:
      '{measure} auf der Validierung: {first} nach Epoche {firstEpoch}, {kept} nach Epoche {keptEpoch}, die behalten wurde, {last} nach Epoche {lastEpoch}. Auf den Trainingsstücken: {training} am Ende.',
    both: 'Verlust und Trefferquote je Epoche: {model}, {training}. Von {epochs} Epochen wurde die {kept}. behalten, mit {accuracy} auf der Validierung.',
    table: '{model}, {training}: jede Epoche',
    seconds: 'Sekunden',
    validation: 'Validierung',
    training: 'Trainingsstücke',
    kept: 'die behaltene Epoche',
    turns: 'der Validierungsverlust kehrt um',
    taught:
      'Der Trainingsverlust misst an den Antworten von {teachers} ({share}) und an den Labels, der Validierungsverlust an den Labels allein: Die beiden Verluste sind nicht zu vergleichen.',
  },
  confusion: {
    withSettings: '{model} mit den Werten der Folien',
  },
  report: {
    table: 'Klassifikationsbericht: {model}',
    precision: 'Precision',
    recall: 'Recall',
    support: 'Support',
    macro: 'Makro-Mittel',
    weighted: 'Gewichtet',
  },
  seeds: {
    unknown:
      'Die Daten nennen keinen Lauf zu diesem Training; wo ein anderer landen würde, ist also nicht bekannt.',
    one: 'Nur mit Seed {seed} trainiert, mit {accuracy}. Wo ein anderer landen würde, ist nicht bekannt.',
    several:
      'Mittel {mean}, Standardabweichung {deviation} über die Seeds {seeds}, mit denselben Einstellungen und Bildern. Die Zahlen dieser Seite sind die von Seed {own}.',
    bands: 'Die Bänder sind 95-%-Intervalle, beim Mittel je eine Standardabweichung nach beiden Seiten.',
    sentence:
      'Trefferquote im Test für {runs} Läufe, die sich nur im Seed unterscheiden, und ihr Mittel auf einer Skala: von {worst} bis {best}, Mittel {mean}, Standardabweichung {deviation}.',
    table: '{model}, Seed für Seed',
    run: 'Lauf',
    test: 'Test',
    seed: 'Seed {seed}',
    mean: 'Mittel',
    deviation: 'Standardabweichung',
  },
  reliability: {
    sentence:
      'Wie oft {model} recht hat, wenn es so sicher ist: erwarteter Kalibrierungsfehler {before} vor der Skalierung und {after} danach.',
    bins: 'Trefferquote nach Konfidenz in {bins} Abschnitten.',
    table: 'Zuverlässigkeit: {model}',
    confidence: 'Konfidenz',
    beforeRow: 'Vorher, {confidence}',
    afterRow: 'Nachher, {confidence}',
    after:
      'nach der Skalierung, mit 95-%-Intervallen: ECE <b>{ece}</b>, Log-Verlust <b>{logLoss}</b>, Brier <b>{brier}</b>',
    before: 'davor: ECE <b>{ece}</b>, Log-Verlust <b>{logLoss}</b>, Brier <b>{brier}</b>',
    axes: 'Quer: wie sicher es ist. Hoch: wie oft es recht hat. Auf der Diagonale stimmt beides überein; die Balken unten zählen die Stücke.',
    exact:
      'Gezeichnet sind nach der Skalierung die Acht-Bit-Wahrscheinlichkeiten der Daten, deren ECE {ece} ist; die Werte sind die der genauen.',
  },
  robustness: {
    sentence:
      'Trefferquote auf {items} Teststücken, die immer mehr verdorben werden, ein Diagramm je Störung: {model}.',
    table: 'Trefferquote auf verdorbenen Stücken: {model}',
    corruption: 'Störung',
    names: { blur: 'Unschärfe', rotation: 'Drehung', noise: 'Rauschen', occlusion: 'Verdeckung' },
    amounts: {
      blur: '{amount} px Standardabweichung',
      rotation: '{amount} ° nach beiden Seiten',
      noise: 'Standardabweichung {amount} von 255 Grauwerten',
      occlusion: '{amount} px Kantenlänge',
    },
    curve: '{corruption}: {clean} unverdorben, {last} bei Stärke {strength}, {amount}.',
    at: '<figure>{clean} → {last}</figure> bei {amount}',
    note: 'Fünf Stärken auf {items} Teststücken, mit 95-%-Bändern; gepunktet: Raten',
  },
}
export default charts
