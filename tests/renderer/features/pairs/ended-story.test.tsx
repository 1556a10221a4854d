import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { agreementsOf } from '../../../../renderer/features/pairs/agreements'
import { lifeOf } from '../../../../renderer/features/pairs/life-in-list'
import { datesOf } from '../../../../renderer/features/pairs/next-dates'
import { PairPage } from '../../../../renderer/features/pairs/PairPage'
import { eventsOf } from '../../../../renderer/features/pairs/story'
import { monitoringEvents } from '../../../../renderer/features/pairs/whole-story/monitoring-events'
import { occasionSheets, occasionsMade } from '../../../../renderer/features/pairs/whole-story/occasion-documents'
import { places } from '../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { meetingsToCancel } from '#shared/casebook/pair-life'
import { ok } from '#shared/core/result'
import { pairStoryWords as words } from '#shared/text/pair-story'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

import { aCasebook, aMentee, aPairAt, day, pairId } from '../../../builders/casebook'
import { interviewId } from '../../../builders/recruitment'
import { aCheckIn, aClosing } from '../../../builders/ending'
import { aMeeting } from '../../../builders/life'
import { aClosedPair, aPairAtWork } from '../../../builders/occasions'
import { said, stand } from './stand'

const pairOf = (book: Casebook) => {
  const pair = book.pairs[pairId()]
  if (!pair) throw new Error('The pair is missing')
  return pair
}
/** How the words about the two agree. */
const { mentor, mentee } = agreementsOf(aClosedPair(), pairOf(aClosedPair()))
const story = (book: Casebook, today: string) =>
  monitoringEvents(book, pairOf(book), day(today))
    .map(({ on, what, href }) => ({ on, what, href }))
    .toSorted((one, other) => one.on.localeCompare(other.on))

describe('the story of a pair that came to its end', () => {
  it('tells the contacts, the decisions, the closing and the questionnaires on their days, each with its page', () => {
    expect(story(aClosedPair(), '2026-10-01')).toEqual([
      { on: '2026-04-28', what: words.checkIn(1, 'mentor', mentor), href: places.checkIn(pairId(), 1, 'mentor') },
      { on: '2026-04-29', what: words.decided('Envoyer la liste des aides à l’emploi'), href: undefined },
      { on: '2026-09-12', what: words.closingHeld, href: places.pairClosing(pairId()) },
      { on: '2026-09-20', what: words.questionnaire('mentee', mentee), href: places.pairEvaluation(pairId()) },
    ])
  })

  it('names each by the word that agrees with the person', () => {
    expect(new Set([mentor, mentee])).not.toContain('neutral')
    expect(words.checkIn(1, 'mentor', 'feminine')).toBe('1er suivi avec la mentor')
  })

  it('tells that the pair is closed after what was held that day', () => {
    expect(eventsOf(aPairAt('closed'), { mentor, mentee }).filter(({ comesLast }) => comesLast).at(-1)?.what).toBe(pairWords.moves.close.done)
    expect(said(proposalWords.story.meetings(1, 0))).toBe('1 rencontre tenue')
  })

  it('says how a contact was judged, and never what was said there', () => {
    const [contact] = monitoringEvents(aPairAtWork(), pairOf(aPairAtWork()), day('2026-06-01'))
    expect(contact?.detail).toBe(words.level('orange'))
    expect(JSON.stringify(monitoringEvents(aClosedPair(), pairOf(aClosedPair()), day('2026-10-01')))).not.toMatch(/Réponse à|rencontre en un mois/)
  })

  it('keeps the completed sheets and the certificates given, and offers what is still to be filled in', () => {
    const book = aClosedPair()
    expect(occasionsMade(book, pairOf(book), day('2026-10-01')).map(({ href }) => href)).toEqual([
      ...[1, 2, 3].map(n => places.sheet({ kind: 'interview', interviewId: interviewId(n) })),
      places.sheet({ kind: 'pair-certificate', pairId: pairId(), to: 'mentee' }),
    ])
    expect(occasionSheets(book, pairOf(book), day('2026-10-01')).map(({ label }) => label)).toEqual([words.documents.questionnaireSheet('mentor', mentor), words.documents.certificate('mentor', mentor), words.documents.certificate('mentee', mentee)])
    const atWork = aPairAtWork()
    expect(occasionSheets(atWork, pairOf(atWork), day('2026-05-01')).map(({ label }) => label)).toEqual([words.documents.checkInSheet(1, 'mentee')])
  })
})

describe('the page of a pair', () => {
  const contents = (book: Casebook, today: string) => {
    stand(<PairPage pairId={pairId()} />, { book, today, answers: { 'history.read': () => ok([]) } })
    return within(screen.getByRole('navigation', { name: proposalWords.contents.label }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
  }

  it('begins with the contacts while the pair works', () => {
    expect(contents(aPairAtWork(), '2026-06-01')[0]).toBe(words.parts.checkIns)
  })

  it('begins with the closing, the questionnaires and the follow-up once the pair is closed', () => {
    expect(contents(aClosedPair(), '2026-10-01').slice(0, 3)).toEqual([words.parts.closing, words.parts.evaluation, words.parts.followUp])
  })

  it('says nothing of all that before the pair is signed, nor before it begins', () => {
    for (const book of [aCasebook({ pairs: [aPairAt('validated')] }), aCasebook({ pairs: [aPairAt('active')] })]) {
      const shown = contents(book, '2026-03-11')
      expect(Object.values(words.parts).filter(label => shown.includes(label))).toEqual([])
      cleanup()
    }
  })
})

describe('the days ahead', () => {
  const days = (book: Casebook, today: string) => datesOf(book, pairOf(book), day(today)).map(({ kind, on }) => `${on} ${kind}`)

  it('hold the closing meeting until it is held, and the follow-ups only where the mentee agreed', () => {
    const planned = { planned: { on: '2026-09-15', at: '14:00', place: 'Namur' } }
    expect(days(aCasebook({ pairs: [aPairAt('to-close')], closings: [aClosing({ ...planned, held: undefined })] }), '2026-09-13')).toEqual(['2026-09-15 closing'])
    expect(days(aCasebook({ pairs: [aPairAt('to-close')], closings: [aClosing(planned)] }), '2026-09-13')).toEqual([])

    const closed = { pairs: [aPairAt('closed')], closings: [aClosing()] }
    expect(days(aCasebook(closed), '2026-10-01')).toEqual([])
    const agreed = aCasebook({ ...closed, mentees: [aMentee(1, { consents: { 'follow-up': [{ given: true, on: '2026-09-12' }] } })] })
    expect(days(agreed, '2026-10-01').map(told => told.slice(11))).toEqual(['follow-up', 'follow-up'])
  })

  it('leave out a meeting that was planned for a day after the end', () => {
    const planned = (on: string) => aMeeting(1, { state: 'planned', on: day(on), place: 'workplace' })
    const ending = (on: string) => aCasebook({ pairs: [aPairAt('to-close')], meetings: [planned(on)] })
    expect(days(ending('2026-09-14'), '2026-09-10')).toEqual([])
    expect(meetingsToCancel(ending('2026-09-14'), pairId()).map(({ details }) => details.on)).toEqual(['2026-09-14'])
    expect(days(ending('2026-09-11'), '2026-09-10')).toEqual(['2026-09-11 meeting'])
    expect(meetingsToCancel(ending('2026-09-11'), pairId())).toEqual([])
  })

  it('leave out a contact that both have had', () => {
    const left = (side: 'mentor' | 'mentee') => aCheckIn(side, 1, { attempts: [{ on: '2026-04-23' }], leftOn: '2026-04-24' })
    const book = (sides: readonly ('mentor' | 'mentee')[]) => aCasebook({ pairs: [aPairAt('active')], checkIns: sides.map(left) })
    expect(days(book(['mentor']), '2026-04-20')).toContain('2026-04-23 check-in')
    expect(days(book(['mentor', 'mentee']), '2026-04-20')).not.toContain('2026-04-23 check-in')
  })
})

describe('a line of the list of pairs', () => {
  it('tells the next contact and the last level, the more pressing of two of one day', () => {
    expect(lifeOf(aPairAtWork(), pairOf(aPairAtWork()), day('2026-05-01'))).toMatchObject({ contactOn: '2026-04-23', level: 'orange' })
    const judged = (side: 'mentor' | 'mentee', level: 'green' | 'red') => aCheckIn(side, 1, { assessment: { level, on: '2026-04-28', reason: 'Motif' } })
    const book = aCasebook({ pairs: [aPairAt('active')], checkIns: [judged('mentor', 'red'), judged('mentee', 'green')] })
    expect(lifeOf(book, pairOf(book), day('2026-05-01'))).toMatchObject({ level: 'red' })
    expect(lifeOf(book, pairOf(book), day('2026-05-01')).traits).toContain('red')
  })
})
