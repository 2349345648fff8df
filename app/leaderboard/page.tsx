import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { boardQuery, parseBoard } from '../../contracts/index.ts'
import { AreaTexts } from '../_components/area-texts.tsx'
import { SiteFooter } from '../_components/site-footer.tsx'
import { SiteHeader } from '../_components/site-header.tsx'
import { getTexts, getWords } from '../_lib/texts.ts'
import { describeBoard } from './_lib/describe-board.ts'
import { findClassBoard, readBoard } from './_lib/read-board.ts'
import { BoardTable } from './_parts/board-table.tsx'
import { OpenClassBoard, ShareClassBoard } from './_parts/class-board.tsx'
import { Filters } from './_parts/filters.tsx'
import { Viewer } from './_parts/viewer.tsx'
import styles from './leaderboard.module.css'

type Asked = Promise<Record<string, string | string[] | undefined>>

export const generateMetadata = async ({ searchParams }: { searchParams: Asked }): Promise<Metadata> => ({
  title: (await getTexts('leaderboard'))('title'),
  // A class's link is for those who were given it.
  ...((await searchParams).class !== undefined && { robots: { index: false } }),
})

export default async function LeaderboardPage({ searchParams }: { searchParams: Asked }) {
  await connection()
  const { board, page: asked, faults } = parseBoard(await searchParams)
  const texts = await getTexts('leaderboard')
  const games = await getTexts('games')
  const words = await getWords()
  const ofClass = await findClassBoard(board)
  const gone = board.classKey !== null && ofClass === null
  const page = gone ? null : await readBoard(board, asked, Date.now())
  const about = describeBoard(texts, games, words, board)
  const play = `/solo${boardPlay(board)}`
  const title = ofClass
    ? (ofClass.title ?? texts('classBoard.untitled'))
    : board.label === null
      ? texts('headline')
      : texts('headlineBest', { label: words.className(board.label) })
  return (
    <AreaTexts areas={['leaderboard', 'games', 'refusals']}>
      <SiteHeader />
      <main className={styles.main}>
        <div className={styles.opening}>
          <h1 className={`headline ${styles.title}`}>
            {gone ? texts('classBoard.gone') : <bdi>{title}</bdi>}
          </h1>
          <p className={styles.about}>{texts(ofClass ? 'leadClass' : 'lead')}</p>
        </div>
        {(faults.length > 0 || gone) && (
          <p role="alert" className={styles.fault}>
            {faults.length > 0 && texts('faults', { parts: words.list(faults) })}{' '}
            <Link href="/leaderboard">{texts('everybody')}</Link>
          </p>
        )}
        {page && (
          <>
            <Viewer board={board} play={play} />
            <Filters board={board} />
            <section className={styles.board} aria-labelledby="board">
              <h2 id="board" className="caption">
                {texts('summary', { people: page.people, models: page.total - page.people, about })}
              </h2>
              {page.people === 0 && <p className={styles.empty}>{texts('empty')}</p>}
              <BoardTable rows={page.rows} caption={texts('table.caption', { about })} />
              {page.pageCount > 1 && (
                <nav className={styles.pages} aria-label={texts('pages.title')}>
                  {page.page > 1 && (
                    <Link href={`/leaderboard${boardQuery(board, page.page - 1)}`} rel="prev">
                      {texts('pages.previous')}
                    </Link>
                  )}
                  <span className="figure">
                    {texts('pages.of', { page: page.page, pages: page.pageCount })}
                  </span>
                  {page.page < page.pageCount && (
                    <Link href={`/leaderboard${boardQuery(board, page.page + 1)}`} rel="next">
                      {texts('pages.next')}
                    </Link>
                  )}
                </nav>
              )}
              <details className={styles.method}>
                <summary className="caption">{texts('method.title')}</summary>
                <p>{texts('method.scale', { options: board.choiceCount })}</p>
                <p>{texts('method.difficulty')}</p>
                {board.deck !== 'random' && <p>{texts('method.decks')}</p>}
                <p>{texts('method.entry')}</p>
              </details>
            </section>
            {board.classKey === null ? (
              <OpenClassBoard />
            ) : (
              <ShareClassBoard path={`/leaderboard?class=${board.classKey}`} />
            )}
          </>
        )}
      </main>
      <SiteFooter />
    </AreaTexts>
  )
}

/** The ranked game that counts on this very board. */
const boardPlay = ({ deck, mode, choiceCount, classKey }: ReturnType<typeof parseBoard>['board']): string => {
  const query = new URLSearchParams({ ranked: '1' })
  if (deck !== 'any') query.set('deck', deck)
  if (mode !== 'any') query.set('mode', mode)
  if (choiceCount !== 10) query.set('labels', String(choiceCount))
  if (classKey) query.set('class', classKey)
  return `?${query}`
}
