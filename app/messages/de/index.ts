import common from './common.ts'
import games from './games.ts'
import host from './host.ts'
import join from './join.ts'
import landing from './landing.ts'
import models from './models.ts'
import play from './play.ts'
import refusals from './refusals.ts'
import remote from './remote.ts'
import report from './report.ts'
import solo from './solo.ts'

export default { common, games, host, join, landing, models, play, refusals, remote, report, solo }
