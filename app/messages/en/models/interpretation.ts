/** What the figures of a recipe mean, in sentences made of them. */
export default {
  kicker: 'Interpretation',
  title: 'What it says',
  parts: {
    classes: 'Best and worst',
    confusion: 'What it mixes up',
    overfit: 'Overfitting, house',
    overfitSettings: 'Overfitting, deck’s settings',
    calibration: 'Confidence',
    next: 'What the next recipe tries',
  },
  itemByItem: 'Item by item',
  /** A class within a sentence, by its number in the dataset. */
  inText:
    '{label, select, 0 {T-shirt/top} 1 {trouser} 2 {pullover} 3 {dress} 4 {coat} 5 {sandal} 6 {shirt} 7 {sneaker} 8 {bag} other {ankle boot}}',
  classes:
    'It knows the class {best} best (F1 {bestF1}) and {worst} worst (F1 {worstF1}): of the items with that label it finds {recall}, and of those it calls so {precision} are.',
  /** `first` is `a` at the beginning of the sentence. */
  confusion:
    '{first} and {b} are the pair it confuses most: {there} items with the label {a} taken for {b}, {back} the other way. Together that is {share} of its {errors} mistakes.',
  perfect: 'It labelled every item right.',
  overfit: {
    oneEpoch: 'It was trained for one epoch, which is too few to see it overfit.',
    turns:
      'It overfits: validation loss turns after epoch {epoch}, from {lowest} up to {highest} after epoch {last}, while training loss falls on from {from} to {to}.',
    straight:
      'Validation loss does not turn in {epochs} epochs: it is lowest after epoch {epoch}, {lowest}, and ends at {loss}.',
    ahead:
      'Training accuracy, measured with dropout or augmented images where it has them, is ahead by the end: {training} on the items trained on, {validation} on validation.',
    behind:
      'Training accuracy, measured with dropout or augmented images where it has them, stays behind: {training} on the items trained on, {validation} on validation.',
    keptLast: 'The weights kept are those of the last epoch, {epoch}.',
    keptEarlier: 'The weights kept are those of epoch {epoch}, not of the last, {last}.',
  },
  calibration:
    'Before scaling it is {sure, select, too {too sure of itself} other {not sure enough of itself}}: a temperature of {temperature}, fitted on validation, {narrows, select, yes {narrows} other {does not narrow}} the gap between confidence and accuracy (ECE {before} before, {after} after).',
  next: {
    layers: '{count, plural, =1 {one {kind}} other {# × {kind}}}',
    adds: '{model} adds {more}.',
    drops: '{model} drops {fewer}.',
    addsAndDrops: '{model} adds {more} and drops {fewer}.',
    changes: '{model} keeps the layers; what differs is its training: {changes}.',
    trainingToo:
      'Its training differs too: {changes}. What follows is therefore not the layers’ doing alone.',
    /** Each of these is one in the list of `changes`. */
    optimizer: 'its optimiser ({optimizer})',
    batch: 'batches of {batch} instead of {before}',
    items: '{items} training items',
    epochs: '{epochs} epochs instead of {before}',
    mirrored: '{mirrored, select, yes {images mirrored at random} other {no mirrored images}}',
    moved: '{shiftPx, plural, =0 {no moved images} other {images moved by up to # px}}',
    copies:
      '{copies, plural, =0 {no augmented copies} =1 {an augmented copy of each image} other {# augmented copies of each image}}',
    /** A pupil's loss is against its teachers' answers by so much, and against the labels by the rest. */
    teachers:
      '{taught, select, yes {learning from the answers of {teachers} ({share} of its loss)} other {learning from the labels alone}}',
    same: '{model} keeps layers and settings.',
    result:
      'It {gain, select, more {gains {points}} less {loses {points}} other {is as accurate}} {parameters, select, same {with the same {count} parameters} fewer {with {difference} parameters fewer ({count} parameters instead of {before})} rate {with {count} parameters instead of {before}: {rate} points for every 100,000 more} other {with {count} parameters instead of {before}}}.',
    settings:
      'With the deck’s settings{plain, select, yes {, where neither has a teacher or augmented images,} other {}} it {gain, select, more {gains {points}} less {loses {points}} other {is as accurate}} ({after} instead of {before}).',
    chance:
      'On the same items that is {clear, select, yes {more than} other {within}} chance (McNemar, p\u00a0{p} after Holm).',
    /** By the pack’s pace; the others where it has none. */
    pace: 'Timed in turns with all recipes on one device ({backend} on {device}; one worker{heads, select, yes {; with the frozen backbone’s features} other {}}{taught, select, yes {; without the training of teachers} other {}}), its training takes {after} instead of {before}{bought, select, rate {: {rate} points for every minute more} nothing {: more time, and no points for it} unclear {, which the turns do not tell apart} other {}}.',
    otherDevice:
      'It was trained on another device ({backend} on {device}), so their times say nothing of each other.',
    otherWorkers:
      'It was trained by {workers, plural, one {one worker} other {# workers}} instead of {before}, so their times say nothing of each other.',
    heads:
      'Times are not compared: in that of {models} the features of the frozen backbone, computed once before, are not counted.',
    seconds:
      'As it ran here, on a device that other work may have shared, its training took {after} instead of {before}.',
    secondsRate:
      'As it ran here, on a device that other work may have shared, its training took {after} instead of {before}: {rate} points for every minute more.',
  },
} as const
