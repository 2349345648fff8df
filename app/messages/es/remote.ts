import type { Messages, Translated } from '../messages.ts'

const remote: Translated<Messages['remote']> = {
  title: 'Mando',
  finding: 'Buscando la sala',
  closed: 'Esta sala está cerrada',
  another: 'Abrir otra',
  refused: 'No es un mando de esta sala',
  scanAgain: 'Escanea otra vez el código de «Móvil como mando».',
  practice: 'Práctica',
  paused: 'En pausa',
  answered: '<figure>{answered, number} / {asked, number}</figure> han respondido',
  away: 'Sin conexión: {names}',
  moreTime: '{seconds, number} s más',
  pause: 'Pausa',
  rematch: {
    question: '¿Jugar otra vez con las mismas personas? Este podio desaparece.',
    yes: 'Jugar otra vez',
    no: 'Quedarse aquí',
  },
  script: {
    practice: 'Nada de esto ha contado. ¿Están todos, y llegó cada respuesta? Entonces, adelante.',
    classic: {
      l1: 'Pregunta a dos que dijeron otra cosa en qué se fijaron. Después: los modelos vieron 784 números y nada más.',
      l2: 'Señala los recuadros: la cifra de un modelo es lo seguro que estaba. ¿Quién estaba seguro y falló?',
      l3: 'Lee la carrera: las mismas prendas, la misma cuenta. ¿Por qué los intervalos son todavía tan anchos?',
      l4: '¿Qué dos clases se cambian una y otra vez? Eso es una casilla de la matriz de confusión.',
      l5: '¿Hay una prenda que todos fallaron, personas y modelos? ¿Qué faltaba en la imagen?',
    },
    fooled: {
      l1: 'La etiqueta se conocía; la cuestión era dónde falla un modelo. ¿Qué os hizo marcarlo?',
      l2: 'La regresión logística pesa píxeles sueltos, las CNN miran zonas. ¿Encaja el error con eso?',
      l3: 'Los que picaron, ¿dudaban, o estaban seguros? Solo lo segundo es peligroso.',
    },
    duel: {
      l1: 'Quien dijo 100 % y falló perdió más de lo que da un acierto. ¿Cuándo es 60 % la mejor respuesta?',
      l2: 'Un pronóstico está calibrado si acierta siete de cada diez veces que dice 70 %. ¿Y vosotros?',
      l3: 'Comparad vuestra certeza media con las cifras de los modelos en la misma prenda.',
    },
    guess: {
      l1: 'No había que acertar, solo pensar como el modelo. ¿Qué ve él que vosotros no veis?',
      l2: '¿Adivinasteis mejor con el modelo simple o con el profundo?',
      l3: 'Quien prevé los errores de un modelo ha entendido algo de él. ¿Qué regla seguisteis?',
    },
    revote: {
      l1: '¿Qué convenció a quién? Pregunta a alguien que cambió y a alguien que no.',
      l2: 'La ganancia dice cuánto de lo que faltaba trajo la charla. Los modelos votan una vez; no pueden hablar.',
      l3: 'Donde la segunda votación se alejó de la etiqueta, ¿qué argumento ganó? Una clase también puede convencerse de un error.',
    },
    tribunal: {
      l1: 'Todos los modelos coinciden y los datos dicen otra cosa. ¿A quién creéis, y quién puso la etiqueta?',
      l2: 'Mirad las dos columnas: una etiqueta nueva cambia la exactitud de todos. ¿Qué vale un conjunto de prueba con etiquetas falsas?',
      l3: '¿Quién debería corregir un conjunto de prueba: sus autores, una mayoría, expertos? ¿Y qué pasa con las cifras ya publicadas?',
    },
  },
}
export default remote
