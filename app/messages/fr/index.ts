import assign from './assign.ts'
import common from './common.ts'
import engine from './engine.ts'
import games from './games.ts'
import homework from './homework.ts'
import host from './host.ts'
import item from './item.ts'
import join from './join.ts'
import lab from './lab.ts'
import landing from './landing.ts'
import leaderboard from './leaderboard.ts'
import mistakes from './mistakes.ts'
import models from './models.ts'
import play from './play.ts'
import refusals from './refusals.ts'
import remote from './remote.ts'
import report from './report.ts'
import solo from './solo.ts'
import stories from './stories.ts'
import workbench from './workbench.ts'

export default {
  assign,
  common,
  engine,
  games,
  homework,
  host,
  item,
  join,
  lab,
  landing,
  mistakes,
  leaderboard,
  models,
  play,
  refusals,
  remote,
  report,
  solo,
  stories,
  workbench,
}
