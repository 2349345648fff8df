import type { Messages, Translated } from '../messages.ts'

const stories: Translated<Messages['stories']> = {
  title: 'Historias',
  headline: 'Cuatro maneras de fallar',
  kicker: '{count, plural, one {# prenda} other {# prendas}}',
  open: 'Abrir las {count, number} en el explorador',
  tales: {
    shirts: {
      title: 'Camisas y camisetas',
      text: '{best} toma {shirts, number} camisas por camisetas y {tShirts, number} camisetas por camisas. De sus {wrong, number} fallos, {shirtsWrong, number} son camisas: a {side} píxeles de lado, botones y cuellos son un gris o dos. {allWrong, number} de estas camisas no las reconoce ningún modelo.',
    },
    confident: {
      title: 'Con confianza y sin razón',
      text: '{best} está al menos un {sureAt} seguro de {sure, number} respuestas, y el {share} de ellas son aciertos. Estas son las otras {wrong, number}, las más seguras primero. En {allWrong, number} fallan los {models} modelos: entonces quizá falle la etiqueta.',
    },
    transfer: {
      title: 'Lo que vio el aprendizaje por transferencia',
      text: 'ResNet50 aprendió a ver con fotos, nunca con estas prendas; solo lo hicieron sus últimas capas. Falla en {wrong, number} prendas, y en {alone, number} falla él solo. Pero {only, number} prendas solo las acierta él. En la tabla, rojo es lo que dice más a menudo que {best}.',
    },
    agree: {
      title: 'Los {models} de acuerdo, la etiqueta no',
      text: 'En {allWrong, number} prendas fallan los {models} modelos, y en {same, number} de ellas igual. Donde además están muy seguros, {suspect, number} veces, el juego deja fuera la prenda: míralas y di quién tiene razón.',
    },
  },
}
export default stories
