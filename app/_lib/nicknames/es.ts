import type { NicknameWords } from '../nickname.ts'

/** An animal, then a fabric in apposition: nothing has to agree with a gender. */
const words: NicknameWords = {
  first:
    'Abeja Abubilla Albatros Alce Alondra Ardilla Armadillo Bisonte Búho Caimán Camaleón Canario Caracol Caribú Castor Cebra Cigüeña Cisne Codorniz Corzo Cuervo Delfín Erizo Estornino Faisán Flamenco Gacela Garza Gaviota Gecko Gorrión Grillo Grulla Guepardo Halcón Hormiga Ibis Jaguar Jilguero Jirafa Koala Lémur Libélula Liebre Lince Lirón Llama Loro Manatí Mapache Marmota Marsopa Mirlo Mochuelo Nutria Ocelote Okapi Panda Pelícano Perdiz Petirrojo Pingüino Pinzón Puma Quetzal Reno Ruiseñor Salmón Suricata Tapir Tortuga Tritón Tucán Urogallo Vencejo Vicuña'.split(
      ' ',
    ),
  second:
    'Algodón Alpaca Angora Bordado Borla Botón Bouclé Brocado Cachemira Calicó Cañamazo Chenilla Chintz Cinta Cordón Crepé Crespón Damasco Denim Encaje Estameña Fieltro Franela Fular Gabardina Galón Hilo Jacquard Jersey Lamé Lana Lino Loden Lona Loneta Madrás Merino Moaré Mohair Muselina Nobuk Organdí Organza Ovillo Oxford Paño Peluche Percal Pespunte Piqué Plumeti Popelina Punto Rafia Ramio Raso Sarga Satén Seda Tafetán Tartán Terciopelo Trenza Tricot Tul Tweed Viscosa Yute Zaraza'.split(
      ' ',
    ),
  between: ' ',
}
export default words
