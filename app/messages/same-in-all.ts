/** Texts that may read the same in two languages: names, abbreviations, words that both have. Keys as `area.key`. */
export const SAME_IN_ALL: ReadonlySet<string> = new Set([
  'common.data',
  'common.points',
  'common.classes.pullover',
  'common.classes.sneaker',
  'common.models.logreg.short',
  'common.models.cnn1.short',
  'common.models.cnn2.short',
  'common.models.resnet50.name',
  'common.models.resnet50.short',
  'common.models.resnet50-augmented.short',
  'games.modes.tribunal.name',
  'games.ask.label',
  'games.actions.start',
  'landing.code',
  // games
  'games.standings.points',
  'games.podium.place',
  'games.podium.points',
  // play
  'play.head.points',
  // solo
  'solo.start.labels',
  // host
  'host.player.name',
  'host.player.team',
  'host.settings.labels',
  'host.settings.teams',
  'host.lobby.plays',
  'host.pause.name',
  // remote
  'remote.pause',
  // report
  'report.actions.csv',
  'report.actions.xlsx',
  'report.confusion.kicker',
  'report.contestants.band',
  'report.duels.p',
  'report.students.points',
])
