/** The charts of a recipe's page: their words, and each in a sentence for those who do not see it. */
export default {
  results: {
    span: 'Test accuracy of {models, plural, one {{count} model} other {{count} models}} on one scale, from {worst}, {worstModel}, to {best}, {bestModel}.',
    spanWithPeople:
      'Test accuracy of {models, plural, one {{count} model} other {{count} models}} on one scale, from {worst}, {worstModel}, to {best}, {bestModel}; people reach {people}, says the dataset’s README.',
    none: 'There is no model.',
    own: 'Test accuracy on one scale: the house training {house}, interval {houseInterval}{hasSettings, select, yes {; with the deck’s settings {settings}, interval {settingsInterval}} other {}}{isPublished, select, yes {; the deck’s own figure {published}} other {}}; people reach {people}, says the dataset’s README.',
    model: 'Model',
    houseInterval: 'House, 95\u00a0%',
    settingsInterval: 'Settings, 95\u00a0%',
    anEpoch: 'An epoch',
    /** What one took. */
    epoch: '{seconds}{head, select, yes {, head only} other {}}{workers, plural, =1 {} other {, # workers}}',
  },
  layers: {
    sentence:
      'The layers of {model} from the item to the ten classes, each with the numbers that come out of it. {layers, plural, one {Its {parameters} parameters are all in {layer}} other {Of its {parameters} parameters {share} are in one of {count} layers, {layer}}}.',
    table: 'The layers of {model}',
    layer: 'Layer',
    kind: 'Kind',
    output: 'Output',
    total: 'Total',
    trained: '{count} trained',
    item: 'Item',
    kinds: { MaxPooling2D: 'Max pooling', Conv2D: 'Convolution' },
    parameters: '{count}<quiet> parameters</quiet>',
    note: 'To scale: a side of a map is its pixels, its depth the number of maps; a column of n numbers is √n pixels tall. Filled: layers with weights, their number below',
  },
  curves: {
    sentence:
      '{measure} on validation: {first} after epoch {firstEpoch}, {kept} after epoch {keptEpoch}, which was kept, {last} after {lastEpoch}. On the items trained on: {training} at the end.',
    both: 'Loss and accuracy of {model} by epoch, {training}. Of {epochs} epochs number {kept} was kept, with {accuracy} on validation.',
    table: '{model}, {training}: every epoch',
    seconds: 'Seconds',
    validation: 'validation',
    training: 'items trained on',
    kept: 'the epoch kept',
    turns: 'validation loss turns',
    taught:
      'Its training loss is against the answers of {teachers} ({share}) and the labels, its validation loss against the labels alone: the two losses do not compare.',
  },
  confusion: {
    withSettings: '{model} with the deck’s settings',
  },
  report: {
    table: 'Classification report of {model}',
    precision: 'Precision',
    recall: 'Recall',
    support: 'Support',
    macro: 'Macro avg',
    weighted: 'Weighted avg',
  },
  seeds: {
    unknown: 'The pack names no run for this training, so how far another would land is not known.',
    one: 'Trained with seed {seed} only, at {accuracy}. How far another would land is not known.',
    several:
      'Mean {mean}, standard deviation {deviation} over the seeds {seeds}, with the same settings and images. The figures of this page are those of seed {own}.',
    bands: 'The bands are 95\u00a0% intervals, at the mean one standard deviation each way.',
    sentence:
      'Test accuracy of {runs} runs that differ in the seed alone, and their mean, on one scale: from {worst} to {best}, mean {mean}, standard deviation {deviation}.',
    table: '{model}, seed by seed',
    run: 'Run',
    test: 'Test',
    seed: 'Seed {seed}',
    mean: 'Mean',
    deviation: 'Standard deviation',
  },
  reliability: {
    sentence:
      'How often {model} is right when it is so sure: expected calibration error {before} before scaling and {after} after it.',
    bins: 'Accuracy by confidence in {bins} bins.',
    table: 'Reliability of {model}',
    confidence: 'Confidence',
    beforeRow: 'Before, {confidence}',
    afterRow: 'After, {confidence}',
    after:
      'after scaling, with 95\u00a0% intervals: ECE <b>{ece}</b>, log loss <b>{logLoss}</b>, Brier <b>{brier}</b>',
    before: 'before it: ECE <b>{ece}</b>, log loss <b>{logLoss}</b>, Brier <b>{brier}</b>',
    axes: 'Across: how sure it is. Up: how often it is right. On the diagonal the two agree; the bars below count the items.',
    exact:
      'Drawn after scaling are the pack’s eight-bit probabilities, over which the ECE is {ece}; the scores are those of the exact ones.',
  },
  robustness: {
    sentence: 'Accuracy of {model} on {items} test items as they are spoiled, a chart a corruption.',
    table: 'Accuracy of {model} on spoiled items',
    corruption: 'Corruption',
    names: { blur: 'Blur', rotation: 'Rotation', noise: 'Noise', occlusion: 'Occlusion' },
    /** Within a sentence and on its own; the pack names its units in English only. */
    amounts: {
      blur: '{amount} px standard deviation',
      rotation: '{amount} ° to either side',
      noise: '{amount} grey values of 255, standard deviation',
      occlusion: '{amount} px side of the square',
    },
    curve: '{corruption}: {clean} unspoiled, {last} at strength {strength}, {amount}.',
    at: '<figure>{clean} → {last}</figure> at {amount}',
    note: 'Five strengths on {items} test items, with 95\u00a0% bands; dotted, guessing',
  },
} as const
