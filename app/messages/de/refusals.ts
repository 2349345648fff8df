import type { Messages, Translated } from '../messages.ts'

const refusals: Translated<Messages['refusals']> = {
  'invalid-payload': 'Das ist hier nicht lesbar. Lade die Seite neu.',
  'payload-too-large': 'Das ist zu lang.',
  'rate-limited': 'Zu schnell. Warte eine Sekunde.',
  'not-signed-in': 'Tritt zuerst dem Raum bei.',
  'not-host': 'Das kann nur die Leitung.',
  'not-player': 'Das können nur Spielende.',
  'room-not-found': 'Es gibt keinen Raum mit diesem Code.',
  'room-closed': 'Der Raum ist geschlossen.',
  'room-locked': 'Die Leitung hat den Raum abgeschlossen.',
  'room-full': 'Der Raum ist voll.',
  'no-late-join': 'Das Spiel hat begonnen, und niemand kommt mehr hinein.',
  'deck-too-small': 'Der Stapel hat weniger Stücke als Runden zu füllen sind.',
  'session-unknown': 'Dieser Browser hat keinen Platz in diesem Raum.',
  banned: 'Die Leitung hat dich aus dem Raum entfernt.',
  'nickname-taken': 'So heißt hier schon jemand.',
  'nickname-invalid': 'Ein Name hat 1 bis 20 Zeichen, darunter ein Buchstabe oder eine Ziffer.',
  'nickname-not-listed': 'Wähle einen Namen aus der Liste der Leitung.',
  'nickname-unsuitable':
    'Das ist kein Name für eine Klasse. Nimm einen anderen; die Leitung kann dir auch einen geben.',
  'player-unknown': 'Diese Person gibt es hier nicht.',
  'wrong-phase': 'Das geht jetzt nicht: Das Spiel ist weiter.',
  'wrong-round': 'Jetzt ist eine andere Runde offen.',
  'too-late': 'Die Zeit ist um.',
  'choice-not-offered': 'Das steht nicht zur Wahl.',
  'already-answered': 'Deine Antwort steht fest; sie lässt sich nicht mehr ändern.',
  'answer-incomplete': 'Deiner Antwort fehlt etwas.',
  paused: 'Das Spiel hat Pause. Es geht weiter, wenn die Leitung es sagt.',
  'lifeline-unavailable': 'Jetzt kann kein Modell gefragt werden.',
  'team-unknown': 'Dieses Team gibt es nicht.',
  'homework-unknown': 'Unter dieser Adresse gibt es keine Hausaufgabe.',
  'homework-over': 'Diese Hausaufgabe ist vorbei.',
  'homework-full': 'Es ist kein Platz mehr frei.',
  'homework-date': 'Wähle einen Tag in der Zukunft, bevor alles zum Raum gelöscht wird.',
  'homework-game':
    'Eine Hausaufgabe entsteht aus einem beendeten Spiel, in dem die Stücke zu benennen waren.',
  'claim-unknown':
    'Diesen Platz in der Rangliste gibt es nicht mehr. Dieser Browser hat ihn vergessen; spiel neu.',
  'board-unknown': 'Unter dieser Adresse gibt es keine Rangliste mehr.',
  'ranked-limit': 'Du bist sehr schnell: So viele Spiele auf einmal zählen nicht. Warte ein paar Minuten.',
  'ranked-exhausted':
    'In diesem Stapel sind kaum noch Stücke, die du nicht gesehen hast. Nimm einen anderen.',
  'storage-unavailable': 'Das ließ sich nicht speichern. Versuche es noch einmal.',
  unreachable: 'Der Server antwortet nicht. Prüfe das Netz und versuche es noch einmal.',
  internal: 'Hier ging etwas schief. Versuche es noch einmal.',
}
export default refusals
