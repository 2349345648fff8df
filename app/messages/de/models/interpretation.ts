import type { Messages, Translated } from '../../messages.ts'

const interpretation: Translated<Messages['models']['interpretation']> = {
  kicker: 'Deutung',
  title: 'Was das heißt',
  parts: {
    classes: 'Am besten, am schlechtesten',
    confusion: 'Was es verwechselt',
    overfit: 'Überanpassung, eigenes Training',
    overfitSettings: 'Überanpassung, Werte der Folien',
    calibration: 'Konfidenz',
    next: 'Was das nächste Rezept versucht',
  },
  itemByItem: 'Stück für Stück',
  inText:
    '{label, select, 0 {T-Shirt/Top} 1 {Hose} 2 {Pullover} 3 {Kleid} 4 {Mantel} 5 {Sandale} 6 {Hemd} 7 {Sneaker} 8 {Tasche} other {Stiefelette}}',
  classes:
    'Am besten kennt es die Klasse {best} (F1 {bestF1}), am schlechtesten {worst} (F1 {worstF1}): Von den Stücken mit diesem Label findet es {recall}, und von denen, die es so nennt, sind es {precision}.',
  confusion:
    '{first} und {b} verwechselt es am meisten: {there} Stücke mit dem Label {a} hielt es für {b}, {back} umgekehrt. Zusammen sind das {share} seiner {errors} Fehler.',
  perfect: 'Es hat jedes Stück richtig benannt.',
  overfit: {
    oneEpoch: 'Es wurde eine Epoche lang trainiert, zu kurz, um eine Überanpassung zu sehen.',
    turns:
      'Hier setzt Überanpassung ein: Der Validierungsverlust kehrt nach Epoche {epoch} um, von {lowest} auf {highest} nach Epoche {last}, während der Trainingsverlust von {from} auf {to} weiter fällt.',
    straight:
      'Der Validierungsverlust kehrt in {epochs} Epochen nicht um: Am niedrigsten ist er nach Epoche {epoch}, {lowest}, und er endet bei {loss}.',
    ahead:
      'Die Trefferquote im Training, gemessen mit Dropout oder augmentierten Bildern, wo es sie gibt, liegt am Ende vorn: {training} auf den Trainingsstücken, {validation} auf der Validierung.',
    behind:
      'Die Trefferquote im Training, gemessen mit Dropout oder augmentierten Bildern, wo es sie gibt, bleibt zurück: {training} auf den Trainingsstücken, {validation} auf der Validierung.',
    keptLast: 'Behalten wurden die Gewichte der letzten Epoche, {epoch}.',
    keptEarlier: 'Behalten wurden die Gewichte von Epoche {epoch}, nicht die der letzten, {last}.',
  },
  calibration:
    'Vor der Skalierung ist es sich {sure, select, too {zu sicher} other {nicht sicher genug}}: Eine Temperatur von {temperature}, auf der Validierung angepasst, {narrows, select, yes {verkleinert} other {verkleinert nicht}} den Abstand zwischen Konfidenz und Trefferquote (ECE {before} vorher, {after} nachher).',
  next: {
    layers: '{count, plural, =1 {eine {kind}-Schicht} other {# {kind}-Schichten}}',
    adds: '{model} nimmt {more} dazu.',
    drops: '{model} lässt {fewer} weg.',
    addsAndDrops: '{model} nimmt {more} dazu und lässt {fewer} weg.',
    changes: '{model} behält die Schichten; anders ist das Training: {changes}.',
    trainingToo:
      'Auch das Training ist anders: {changes}. Was folgt, liegt also nicht an den Schichten allein.',
    optimizer: 'der Optimierer ({optimizer})',
    batch: 'die Größe der Batches ({batch} statt {before})',
    items: 'die Zahl der Trainingsstücke ({items})',
    epochs: 'die Zahl der Epochen ({epochs} statt {before})',
    mirrored: '{mirrored, select, yes {zufällig gespiegelte Bilder} other {keine gespiegelten Bilder}}',
    moved: '{shiftPx, plural, =0 {keine verschobenen Bilder} other {um bis zu # px verschobene Bilder}}',
    copies:
      '{copies, plural, =0 {keine augmentierten Kopien} =1 {eine augmentierte Kopie jedes Bildes} other {# augmentierte Kopien jedes Bildes}}',
    teachers:
      '{taught, select, yes {Lernen aus den Antworten von {teachers} ({share} des Verlusts)} other {Lernen aus den Labels allein}}',
    same: '{model} behält Schichten und Einstellungen.',
    result:
      'Es {gain, select, more {gewinnt {points}} less {verliert {points}} other {trifft gleich oft}} {parameters, select, same {mit denselben {count} Parametern} fewer {mit {difference} Parametern weniger ({count} Parameter statt {before})} rate {mit {count} Parametern statt {before}: {rate} Punkte je 100.000 mehr} other {mit {count} Parametern statt {before}}}.',
    settings:
      'Mit den Werten der Folien{plain, select, yes {, wo keines einen Lehrer oder augmentierte Bilder hat,} other {}} {gain, select, more {gewinnt es {points}} less {verliert es {points}} other {trifft es gleich oft}} ({after} statt {before}).',
    chance:
      'Auf denselben Stücken ist das {clear, select, yes {mehr als Zufall} other {im Rahmen des Zufalls}} (McNemar, p\u00a0{p} nach Holm).',
    pace: 'Abwechselnd mit allen Rezepten auf einem Gerät gemessen ({backend} auf {device}; ein Arbeiter{heads, select, yes {; mit den Merkmalen des eingefrorenen Rückgrats} other {}}{taught, select, yes {; ohne das Training von Lehrern} other {}}), dauert sein Training {after} statt {before}{bought, select, rate {: {rate} Punkte je Minute mehr} nothing {: mehr Zeit und keine Punkte dafür} unclear {, was die Durchgänge nicht auseinanderhalten} other {}}.',
    otherDevice:
      'Es wurde auf einem anderen Gerät trainiert ({backend} auf {device}); die Zeiten sagen also nichts übereinander.',
    otherWorkers:
      'Es wurde von {workers, plural, one {einem Arbeiter} other {# Arbeitern}} statt von {before} trainiert; die Zeiten sagen also nichts übereinander.',
    heads:
      'Die Zeiten sind nicht zu vergleichen: In der von {models} sind die Merkmale des eingefrorenen Rückgrats nicht mitgezählt, die einmal vorab berechnet wurden.',
    seconds:
      'So wie es hier lief, auf einem Gerät, das andere Arbeit mitbenutzt haben kann, dauerte sein Training {after} statt {before}.',
    secondsRate:
      'So wie es hier lief, auf einem Gerät, das andere Arbeit mitbenutzt haben kann, dauerte sein Training {after} statt {before}: {rate} Punkte je Minute mehr.',
  },
}
export default interpretation
