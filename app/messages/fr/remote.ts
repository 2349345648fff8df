import type { Messages, Translated } from '../messages.ts'

const remote: Translated<Messages['remote']> = {
  title: 'Télécommande',
  finding: 'Recherche de la salle',
  closed: 'Cette salle est fermée',
  another: 'En ouvrir une autre',
  refused: 'Pas une télécommande de cette salle',
  scanAgain: 'Scannez de nouveau le code de « Télécommande ».',
  practice: 'Essai',
  paused: 'En pause',
  answered: '<figure>{answered, number} / {asked, number}</figure> ont répondu',
  away: 'Sans connexion : {names}',
  moreTime: '{seconds, number} s de plus',
  pause: 'Pause',
  rematch: {
    question: 'Rejouer avec les mêmes personnes ? Ce podium disparaît.',
    yes: 'Rejouer',
    no: 'Rester ici',
  },
  script: {
    practice:
      'Rien de tout cela n’a compté. Tout le monde est-il là, et chaque réponse est-elle arrivée ? Alors on continue.',
    classic: {
      l1: 'Demandez à deux élèves qui ont dit autre chose ce qu’ils ont regardé. Puis : les modèles ont vu 784 nombres et rien de plus.',
      l2: 'Montrez les cases : le chiffre d’un modèle dit à quel point il était sûr. Qui était sûr et avait tort ?',
      l3: 'Lisez la course : mêmes pièces, même compte. Pourquoi les intervalles sont-ils encore si larges ?',
      l4: 'Quelles sont les deux classes qui s’échangent sans cesse ? C’est une case de la matrice de confusion.',
      l5: 'Y a-t-il une pièce que tous ont manquée, humains et modèles ? Que manquait-il à l’image ?',
    },
    fooled: {
      l1: 'L’étiquette était connue ; la question était où un modèle se trompe. Qu’est-ce qui vous l’a fait cocher ?',
      l2: 'La régression logistique pèse des pixels isolés, les CNN regardent des zones. L’erreur va-t-elle dans ce sens ?',
      l3: 'Ceux qui se sont trompés hésitaient-ils, ou étaient-ils sûrs d’eux ? Seul le second cas est dangereux.',
    },
    duel: {
      l1: 'Qui a dit 100 % et s’est trompé a perdu plus que ne rapporte une bonne réponse. Quand 60 % est-il la meilleure réponse ?',
      l2: 'Une prévision est calibrée si elle est juste sept fois sur dix quand elle dit 70 %. Et vous ?',
      l3: 'Comparez votre certitude moyenne aux chiffres des modèles pour la même pièce.',
    },
    guess: {
      l1: 'Il ne fallait pas avoir raison, seulement penser comme le modèle. Que voit-il que vous ne voyez pas ?',
      l2: 'Avez-vous mieux deviné pour le modèle simple ou pour le profond ?',
      l3: 'Qui sait prévoir les erreurs d’un modèle l’a en partie compris. Quelle règle avez-vous suivie ?',
    },
    revote: {
      l1: 'Qu’est-ce qui a convaincu qui ? Interrogez quelqu’un qui a changé d’avis, et quelqu’un qui ne l’a pas fait.',
      l2: 'Le gain dit quelle part de ce qui manquait la discussion a apportée. Les modèles votent une fois ; ils ne discutent pas.',
      l3: 'Là où le second vote s’est éloigné de l’étiquette, quel argument l’a emporté ? Une classe peut aussi se convaincre d’une erreur.',
    },
    tribunal: {
      l1: 'Tous les modèles sont d’accord, et les données disent autre chose. Qui croyez-vous, et qui a posé l’étiquette ?',
      l2: 'Regardez les deux colonnes : une nouvelle étiquette change l’exactitude de tous. Que vaut un jeu de test avec de fausses étiquettes ?',
      l3: 'Qui devrait corriger un jeu de test : ses auteurs, une majorité, des experts ? Et que deviennent les chiffres déjà publiés ?',
    },
  },
}
export default remote
