import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CheckInsSection } from '../../../../../renderer/features/pairs/check-ins/CheckInsSection'
import { PairCheckInsPage } from '../../../../../renderer/features/pairs/check-ins/PairCheckInsPage'
import { places } from '../../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { checkInWords as words } from '#shared/text/check-ins'

import { aCasebook, aPairAt } from '../../../../builders/casebook'
import { aGridVersion, anInterview } from '../../../../builders/recruitment'
import { said, stand } from '../stand'
import { aBookAtWork, acted, day, pairId } from '../life/a-pair-at-work'

const look = (book: Casebook, today = '2026-04-24') => stand(<PairCheckInsPage pairId={pairId()} />, { book, today })

const judged = (book: Casebook, number: number, attempts: number): Casebook =>
  acted(book, 'check-in.save', {
    pairId: pairId(),
    number,
    side: 'mentor',
    details: { attempts: Array.from({ length: attempts }, () => ({ on: day('2026-04-23') })), assessment: { level: 'orange', on: day('2026-04-23'), reason: 'Peu de rencontres' } },
  })

const held = (number: number, n = 1) =>
  anInterview(n, { gridVersionId: aGridVersion('check-in-mentor').id, subject: { kind: 'check-in', id: pairId(), number, side: 'mentor' }, held: { on: day('2026-04-23') } })

describe('the timetable of the six-week contacts of a pair', () => {
  it('has four rounds, each with its day and how far it is with each of the two', () => {
    look(judged(aBookAtWork(), 1, 2))
    const [, first, second] = screen.getAllByRole('row')
    if (!first || !second) throw new Error('There are no rounds')
    expect(screen.getAllByRole('row')).toHaveLength(5)
    expect(within(first).getByText('23/04/2026')).toBeDefined()
    expect(within(first).getAllByText(words.states.due)).toHaveLength(2)
    expect(within(first).getByText(words.levels.orange)).toBeDefined()
    expect(within(first).getByText(said(words.noAnswers(2)))).toBeDefined()
    expect(within(second).getAllByText(words.states['to-come'])).toHaveLength(2)
    expect(screen.getByRole('link', { name: words.pair.openOf(1, 'Yusuf Çelik') }).getAttribute('href')).toBe(places.checkIn(pairId(), 1, 'mentee'))
  })

  it('says by how much a suspension has moved a day', () => {
    const suspended = acted(aBookAtWork(), 'pair.move', { pairId: pairId(), move: { kind: 'suspend', on: day('2026-03-20'), reason: 'Stage' } })
    look(acted(suspended, 'pair.move', { pairId: pairId(), move: { kind: 'resume', on: day('2026-04-03'), endsOn: day('2026-09-26') } }))
    expect(screen.getByText('07/05/2026')).toBeDefined()
    expect(screen.getAllByText(said(words.page.shifted(14)))).toHaveLength(4)
  })

  it('counts the decisions still open, of both', () => {
    look(acted(aBookAtWork(), 'next-step.save', { pairId: pairId(), details: { what: 'Appeler le Forem', who: 'mentee', from: { kind: 'check-in', number: 1, side: 'mentee' } } }))
    expect(screen.getByText(said(words.openSteps(1)))).toBeDefined()
  })

  it('keeps in sight a contact made under a number that the timetable no longer has', () => {
    look(aCasebook({ pairs: [aPairAt('active')], gridVersions: [aGridVersion('check-in-mentor')], interviews: [held(7)] }))
    expect(screen.getByRole('link', { name: new RegExp(words.round(7)) }).getAttribute('href')).toBe(places.interview(held(7).id))
  })
})

describe('the contacts on the page of the pair', () => {
  const section = (book: Casebook, today: string) => stand(<CheckInsSection book={book} pair={aPairAt('active')} today={day(today)} />, { book, today })

  it('name whom to call now, and the next round', () => {
    section(aCasebook({ pairs: [aPairAt('active')], gridVersions: [aGridVersion('check-in-mentor')], interviews: [held(1)] }), '2026-04-24')
    expect(screen.getByText(said(words.pair.dueNow(1, ['Yusuf Çelik'])))).toBeDefined()
    expect(screen.getByRole('link', { name: words.pair.call('Yusuf Çelik') }).getAttribute('href')).toBe(places.checkIn(pairId(), 1, 'mentee'))
    expect(screen.getByText(said(words.pair.next(2, '2026-06-04')))).toBeDefined()
  })

  it('leave out a round that was made with both before its day', () => {
    const early = anInterview(2, { gridVersionId: aGridVersion('check-in-mentee').id, subject: { kind: 'check-in', id: pairId(), number: 1, side: 'mentee' }, held: { on: day('2026-04-20') } })
    section(aCasebook({ pairs: [aPairAt('active')], gridVersions: [aGridVersion('check-in-mentor'), aGridVersion('check-in-mentee')], interviews: [held(1), early] }), '2026-04-20')
    expect(screen.getByText(said(words.pair.next(2, '2026-06-04')))).toBeDefined()
    expect(screen.queryByText(said(words.pair.next(1, '2026-04-23')))).toBeNull()
  })

  it('are not there before the pair is at work', () => {
    stand(<CheckInsSection book={aCasebook()} pair={aPairAt('validated')} today={day('2026-04-24')} />, { book: aCasebook() })
    expect(screen.queryByRole('region')).toBeNull()
  })
})
