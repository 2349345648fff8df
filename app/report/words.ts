import { CLASS_NAMES, type ReportGame } from '../../contracts/index.ts'
import { formatCount, formatP, formatPercent } from '../_lib/format.ts'

const DATE = new Intl.DateTimeFormat('en', { dateStyle: 'long' })
const plural = (n: number, one: string, many: string): string => `${formatCount(n)} ${n === 1 ? one : many}`

/** Every word of the report's pages. */
export const WORDS = {
  date: (at: number) => DATE.format(at),
  room: (code: string) => `Room ${code}`,
  deletedOn: (at: number) => `deleted on ${DATE.format(at)}`,

  loading: 'Fetching the report',
  loadingOwn: 'Fetching your page',
  unknown: {
    title: 'Not this browser’s report',
    text: 'A report opens in the browser that hosted the room, and nowhere else: there are no accounts. Whoever hosted it can save the report as a file.',
    ownTitle: 'Not this browser’s page',
    ownText: 'A player’s page opens in the browser that played, and nowhere else: there are no accounts.',
    host: 'Host a room',
    solo: 'Play alone',
  },
  gone: {
    title: 'This room is gone',
    text: 'It was deleted, with its report and every answer in it, or its time was over.',
    deleted: 'It is deleted',
    deletedText: 'The room, its report and every answer in it are gone from the server.',
  },
  trouble: { title: 'The report does not open', again: 'Try again' },

  title: {
    share: (share: number) => `${formatPercent(share)} right`,
    nothing: 'Nothing played yet',
    silence: 'Nobody answered',
    nobody: 'Nobody was there',
  },
  lead: (students: number, pieces: number, answers: number) =>
    `${plural(students, 'student', 'students')} labelled ${plural(pieces, 'piece', 'pieces')} with ${plural(answers, 'answer', 'answers')}. A piece without an answer counts as not right.`,
  leadSilence: (students: number, pieces: number) =>
    `${plural(students, 'student was', 'students were')} asked ${plural(pieces, 'piece', 'pieces')}. Nobody gave an answer, so there is nothing to compare.`,
  leadNothing: 'Once a round has been revealed, it is reported here.',
  games: { name: 'Games', all: 'All games', one: ({ game }: ReportGame) => `Game ${game}` },
  actions: {
    name: 'Take it along',
    print: 'Print',
    xlsx: 'Excel',
    csv: 'CSV',
    lab: 'Answers for the lab',
    labNote: 'Anonymous: every answer as p1, p2 …, with every model’s ten probabilities.',
    back: 'Back to the room',
  },

  contestants: {
    kicker: 'People and models',
    title: (ahead: number, models: number) =>
      ahead === 0
        ? 'Behind every model'
        : ahead === models
          ? 'Ahead of every model'
          : `Ahead of ${ahead} of ${models} models`,
    lead: (pieces: number) =>
      `On the same ${plural(pieces, 'piece', 'pieces')}. The class is right by the share that was right, piece by piece; the bands are 95 % intervals, and where they overlap so few pieces do not tell who is better.`,
    accuracy: 'Accuracy on the same pieces',
    head: ['Contestant', 'Band', 'Right', 'Interval'],
    people: 'You all',
    majority: 'Your majority',
    duels: 'The majority against each model',
    duelsHead: ['Model', 'Majority alone', 'Model alone', 'p'],
    duelsNote:
      'Pieces that only one of the two had right. p is that of the exact McNemar test, after Holm for all models: above 0.05 it may be chance. A tie of votes is not right.',
    p: (p: number) => formatP(p).replace('= ', ''),
  },

  hardest: {
    kicker: 'Hardest',
    title: 'What fooled you',
    lead: 'The pieces that the smallest share had right.',
    right: (right: number, asked: number) => `${right} of ${asked} right`,
    said: (n: number, label: number) => `${n} said ${CLASS_NAMES[label]}`,
    silent: (n: number) => `${n} without an answer`,
    noModel: 'No model right',
    modelRight: (name: string) => `${name} was right`,
  },

  classes: {
    kicker: 'Class by class',
    title: 'What you know by sight',
    lead: 'Of the pieces of a class, the share recognised: the recall. Yours is the mean over its pieces; intervals at 95 %.',
    caption: 'Recall of people and models by class',
    head: ['Class', 'Pieces'],
    notAsked: (names: string) => `Not asked: ${names}.`,
  },

  confusion: {
    kicker: 'Confusion',
    title: (label: number, answer: number) => `${CLASS_NAMES[label]} taken for ${CLASS_NAMES[answer]}`,
    perfect: 'Nothing mistaken',
    lead: (n: number, support: number) =>
      `Your commonest mistake: ${formatCount(n)} of ${plural(support, 'answer', 'answers')} to it.`,
    note: 'Yours counts answers, a model’s counts the same pieces, once each. A missing answer is in no cell.',
    four: 'Four classes were offered for each piece, so most cells could not be hit.',
    people: 'the people',
    choose: 'Beside it',
  },

  studentList: {
    kicker: 'Students',
    title: 'One by one',
    lead: 'Right of those asked: in all, and of each class. A student who came late is asked from then on.',
    caption: 'Students, what each had right in all and by class',
    head: ['Student', 'Right', 'Share', 'Interval', 'Points'],
    order: 'Order',
    byResult: 'By result',
    byName: 'By name',
    none: 'not asked',
  },

  pieceList: {
    kicker: 'Pieces',
    title: 'Every piece',
    lead: 'What people and models said. A model’s figure is the probability it gave to its answer among the labels offered.',
    caption: 'Every piece, with the answers of people and models',
    head: ['Piece', 'Right', 'Interval', 'You said'],
    round: (game: number, round: number, several: boolean) =>
      several ? `game ${game}, round ${round}` : `round ${round}`,
    none: (n: number) => `no answer ${n}`,
    wrong: ', wrong',
    right: ', right',
  },

  keeping: {
    kicker: 'What is kept',
    title: (at: number) => `Deleted on ${DATE.format(at)}`,
    lead: 'From then on nothing of this room is left on the server: no nickname, no answer, no report. Nicknames are the only personal data in it. There are no accounts and no trackers, and nothing is sent by e-mail.',
    now: 'Delete it now',
    question: 'Delete this room for good?',
    open: 'It is still open: everybody in it is sent home. ',
    yes: 'Yes, delete it',
    no: 'Keep it',
  },

  own: {
    title: (right: number, asked: number) => `${right} of ${asked}`,
    nothing: 'Nothing yet',
    lead: (share: string, interval: string, pieces: number) =>
      `${share} right. ${plural(pieces, 'piece tells', 'pieces tell')} little: your true share may be anywhere in ${interval}.`,
    leadNothing: 'You have not been asked anything yet.',
    you: 'You',
    contestants: 'You and the models',
    ahead: (ahead: number, models: number) =>
      ahead === 0
        ? 'No model behind you'
        : ahead === models
          ? 'Every model behind you'
          : `${ahead} of ${models} models behind you`,
    duels: 'Piece by piece',
    duelsHead: ['Model', 'You alone', 'Model alone', 'p'],
    duelsNote:
      'Pieces that only one of you had right. p is that of the exact McNemar test, after Holm for all models: above 0.05 it may be chance.',
    missed: { kicker: 'Missed', title: 'What fooled you', none: 'You missed nothing.' },
    beaten: { kicker: 'Not missed', title: 'What fooled the models', none: 'No model missed what you knew.' },
    said: (label: number) => `you: ${CLASS_NAMES[label]}`,
    silent: 'no answer from you',
    classes: 'Class by class',
    classesTitle: 'What you know by sight',
    classesLead: 'Of the pieces of a class, how many you and each model recognised, with 95 % intervals.',
    keeping: (at: number) =>
      `This page opens in this browser only. The room, with your nickname and answers, is deleted on ${DATE.format(at)}, or sooner when the host asks for it.`,
    keepingSolo: (at: number) =>
      `This page opens in this browser only. The game, with your answers, is deleted on ${DATE.format(at)}.`,
  },
} as const
