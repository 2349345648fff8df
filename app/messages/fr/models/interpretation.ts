import type { Messages, Translated } from '../../messages.ts'

const interpretation: Translated<Messages['models']['interpretation']> = {
  kicker: 'Interprétation',
  title: 'Ce que cela dit',
  parts: {
    classes: 'Le mieux et le moins bien',
    confusion: 'Ce qu’il confond',
    overfit: 'Surapprentissage, maison',
    overfitSettings: 'Surapprentissage, réglages du diaporama',
    calibration: 'Confiance',
    next: 'Ce qu’essaie la recette suivante',
  },
  itemByItem: 'Pièce par pièce',
  inText:
    '{label, select, 0 {t-shirt/haut} 1 {pantalon} 2 {pull} 3 {robe} 4 {manteau} 5 {sandale} 6 {chemise} 7 {basket} 8 {sac} other {bottine}}',
  classes:
    'La classe qu’il connaît le mieux est «\u00a0{best}\u00a0» (F1 {bestF1}), et le moins bien «\u00a0{worst}\u00a0» (F1 {worstF1})\u00a0: des pièces qui portent cette étiquette il trouve {recall}, et de celles qu’il nomme ainsi {precision} en sont.',
  confusion:
    '{first} et {b} sont les deux classes qu’il confond le plus\u00a0: {there} pièces étiquetées «\u00a0{a}\u00a0» prises pour «\u00a0{b}\u00a0», {back} dans l’autre sens. Ensemble, cela fait {share} de ses {errors} erreurs.',
  perfect: 'Il a bien étiqueté toutes les pièces.',
  overfit: {
    oneEpoch: 'Il a été entraîné pendant une époque, trop peu pour le voir surapprendre.',
    turns:
      'Il surapprend\u00a0: la perte en validation remonte après l’époque {epoch}, de {lowest} jusqu’à {highest} après l’époque {last}, tandis que la perte à l’entraînement continue de baisser, de {from} à {to}.',
    straight:
      'La perte en validation ne remonte pas en {epochs} époques\u00a0: elle est au plus bas après l’époque {epoch}, {lowest}, et finit à {loss}.',
    ahead:
      'L’exactitude à l’entraînement, mesurée avec dropout ou images augmentées là où il y en a, finit devant\u00a0: {training} sur les pièces d’entraînement, {validation} en validation.',
    behind:
      'L’exactitude à l’entraînement, mesurée avec dropout ou images augmentées là où il y en a, reste en arrière\u00a0: {training} sur les pièces d’entraînement, {validation} en validation.',
    keptLast: 'Les poids gardés sont ceux de la dernière époque, la {epoch}.',
    keptEarlier: 'Les poids gardés sont ceux de l’époque {epoch}, non de la dernière, la {last}.',
  },
  calibration:
    'Avant mise à l’échelle, il est {sure, select, too {trop sûr de lui} other {trop peu sûr de lui}}\u00a0: une température de {temperature}, ajustée sur la validation, {narrows, select, yes {réduit} other {ne réduit pas}} l’écart entre confiance et exactitude (ECE {before} avant, {after} après).',
  next: {
    layers: '{count, plural, =1 {une couche {kind}} other {# couches {kind}}}',
    adds: '{model} ajoute {more}.',
    drops: '{model} retire {fewer}.',
    addsAndDrops: '{model} ajoute {more} et retire {fewer}.',
    changes: '{model} garde les couches\u00a0; ce qui diffère est son entraînement\u00a0: {changes}.',
    trainingToo:
      'Son entraînement diffère aussi\u00a0: {changes}. Ce qui suit ne tient donc pas aux seules couches.',
    optimizer: 'l’optimiseur ({optimizer})',
    batch: 'la taille des lots ({batch} au lieu de {before})',
    items: 'le nombre de pièces d’entraînement ({items})',
    epochs: 'le nombre d’époques ({epochs} au lieu de {before})',
    mirrored: '{mirrored, select, yes {des images en miroir au hasard} other {aucune image en miroir}}',
    moved: '{shiftPx, plural, =0 {aucune image décalée} other {des images décalées de # px au plus}}',
    copies:
      '{copies, plural, =0 {aucune copie augmentée} =1 {une copie augmentée de chaque image} other {# copies augmentées de chaque image}}',
    teachers:
      '{taught, select, yes {l’apprentissage des réponses de {teachers} ({share} de sa perte)} other {l’apprentissage des seules étiquettes}}',
    same: '{model} garde couches et réglages.',
    result:
      'Il {gain, select, more {gagne {points}} less {perd {points}} other {est aussi exact}} {parameters, select, same {avec les mêmes {count} paramètres} fewer {avec {difference} paramètres de moins ({count} paramètres au lieu de {before})} rate {avec {count} paramètres au lieu de {before}\u00a0: {rate} pt par tranche de 100\u202f000 de plus} other {avec {count} paramètres au lieu de {before}}}.',
    settings:
      'Avec les réglages du diaporama{plain, select, yes {, où ni l’un ni l’autre n’a de maître ou d’images augmentées,} other {}} il {gain, select, more {gagne {points}} less {perd {points}} other {est aussi exact}} ({after} au lieu de {before}).',
    chance:
      'Sur les mêmes pièces, l’écart {clear, select, yes {dépasse} other {ne dépasse pas}} le hasard (McNemar, p\u00a0{p} après Holm).',
    pace: 'Mesuré tour à tour avec toutes les recettes sur une seule machine ({backend} sur {device}\u00a0; un processus{heads, select, yes {\u00a0; avec les caractéristiques du réseau de base gelé} other {}}{taught, select, yes {\u00a0; sans l’entraînement des maîtres} other {}}), son entraînement prend {after} au lieu de {before}{bought, select, rate {\u00a0: {rate} pt par minute de plus} nothing {\u00a0: plus de temps, et aucun point en échange} unclear {, un écart que les tours ne suffisent pas à établir} other {}}.',
    otherDevice:
      'Il a été entraîné sur une autre machine ({backend} sur {device})\u00a0: leurs durées ne disent donc rien l’une de l’autre.',
    otherWorkers:
      'Il a été entraîné par {workers, plural, one {un processus} other {# processus}} au lieu de {before}\u00a0: leurs durées ne disent donc rien l’une de l’autre.',
    heads:
      'Les durées ne se comparent pas\u00a0: celle de {models} ne compte pas les caractéristiques du réseau de base gelé, calculées une fois auparavant.',
    seconds:
      'Tel qu’il a tourné ici, sur une machine peut-être partagée avec d’autres travaux, son entraînement a pris {after} au lieu de {before}.',
    secondsRate:
      'Tel qu’il a tourné ici, sur une machine peut-être partagée avec d’autres travaux, son entraînement a pris {after} au lieu de {before}\u00a0: {rate} pt par minute de plus.',
  },
}
export default interpretation
