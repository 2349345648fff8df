import type { NicknameWords } from '../nickname.ts'

/** A fabric, then an animal: in a compound nothing has to agree with a gender. */
const words: NicknameWords = {
  first:
    'Alpaka Angora Bast Batist Baumwoll Borten Bouclé Brokat Chenille Chintz Cord Damast Denim Faden Filz Flanell Fleece Frottee Gabardine Garn Jacquard Jeans Jersey Kaliko Kanevas Karo Kaschmir Knopf Kordel Köper Lamé Leinen Loden Madras Merino Mohair Moiré Musselin Nessel Nubuk Organza Oxford Perkal Pikee Plüsch Popeline Quasten Quilt Rips Rüschen Samt Satin Saum Schleifen Seiden Spitzen Spulen Taft Tartan Trikot Tüll Tweed Twill Velours Viskose Woll Zwirn'.split(
      ' ',
    ),
  second:
    'Albatros Ameise Amsel Bison Dachs Delfin Dohle Drossel Elch Elster Eule Falke Falter Fasan Flamingo Gämse Gecko Gepard Giraffe Grille Gürteltier Habicht Häher Hamster Hermelin Hirsch Hummel Ibis Igel Iltis Jaguar Käfer Kauz Kiebitz Koala Kolibri Kranich Lama Lemur Lerche Libelle Luchs Marder Möwe Molch Murmeltier Okapi Otter Ozelot Panda Papagei Pelikan Pinguin Puma Rabe Rebhuhn Reh Reiher Robbe Schwalbe Schwan Seehund Serval Spatz Specht Sperling Star Steinbock Storch Tapir Tukan Uhu Wiedehopf Wisent Zebra Zeisig'.split(
      ' ',
    ),
  between: '-',
}
export default words
