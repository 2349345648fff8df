import type { NicknameWords } from '../nickname.ts'

/** An animal, then a fabric in apposition: nothing has to agree with a gender. */
const words: NicknameWords = {
  first:
    'Abeille Albatros Alouette Belette Bison Bouvreuil Caribou Castor Chamois Chevreuil Cigale Cigogne Colibri Corbeau Criquet Cygne Dauphin Écureuil Élan Épervier Faisan Fauvette Flamant Fourmi Gecko Girafe Grillon Grive Guépard Hermine Héron Hérisson Hibou Ibis Jaguar Koala Lama Libellule Lièvre Loriot Loutre Lynx Macareux Marmotte Martre Merle Mésange Mouette Mouflon Mulot Okapi Otarie Panda Pélican Perdrix Pinson Pivert Poulpe Renard Sarcelle Serval Tapir Tatou Tortue Toucan Triton Vanneau Zèbre'.split(
      ' ',
    ),
  second:
    'Alpaga Angora Basin Batiste Bouclé Brocart Bure Cachemire Calicot Canevas Chambray Cheviotte Chintz Coton Crêpe Crépon Damas Denim Dentelle Étamine Éponge Feutre Flanelle Gabardine Galon Guipure Jacquard Jersey Lainage Lamé Lin Linon Loden Madras Maille Mérinos Mohair Moire Mousseline Nubuck Organdi Organza Ourlet Oxford Peluche Percale Pilou Piqué Plumetis Polaire Popeline Raphia Ruban Satin Serge Soie Taffetas Tartan Toile Tricot Tulle Tweed Velours Viscose Zéphyr'.split(
      ' ',
    ),
  between: ' ',
}
export default words
