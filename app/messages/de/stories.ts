import type { Messages, Translated } from '../messages.ts'

const stories: Translated<Messages['stories']> = {
  title: 'Geschichten',
  headline: 'Vier Arten, falsch zu liegen',
  kicker: '{count, plural, one {# Stück} other {# Stücke}}',
  open: 'Alle {count, number} ansehen',
  tales: {
    shirts: {
      title: 'Hemden und T-Shirts',
      text: '{best} hält {shirts, number} Hemden für T-Shirts und {tShirts, number} T-Shirts für Hemden. Von den {wrong, number} Fehlern sind {shirtsWrong, number} Hemden: Bei {side} Pixeln je Seite sind Knöpfe und Kragen ein, zwei Grauwerte. {allWrong, number} dieser Hemden erkennt kein Modell.',
    },
    confident: {
      title: 'Sicher und falsch',
      text: '{best} ist sich bei {sure, number} Antworten zu mindestens {sureAt} sicher, und {share} davon stimmen. Dies sind die übrigen {wrong, number}, die sichersten zuerst. Bei {allWrong, number} liegen alle {models} Modelle falsch: Dann ist es vielleicht das Label.',
    },
    transfer: {
      title: 'Was das Transferlernen sah',
      text: 'ResNet50 lernte an Fotos sehen, nie an diesen Kleidern; das taten nur seine letzten Schichten. Es liegt bei {wrong, number} Stücken falsch, bei {alone, number} davon als einziges. Doch {only, number} Stücke erkennt nur dieses Modell. Rot ist in der Tabelle, was es öfter sagt als {best}.',
    },
    agree: {
      title: 'Alle {models} sind sich einig, das Label nicht',
      text: 'Bei {allWrong, number} Stücken liegen alle {models} Modelle falsch, bei {same, number} davon gleich. Wo sie dazu sehr sicher sind, {suspect, number}-mal, lässt das Spiel das Stück weg: Sieh sie an und sag, wer recht hat.',
    },
  },
}
export default stories
