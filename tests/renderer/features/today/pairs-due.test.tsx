import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { dueByStage, dueOn } from '../../../../renderer/features/today/due'
import { pairsDue } from '../../../../renderer/features/today/pairs-due'
import { TodayPage } from '../../../../renderer/features/today/TodayPage'
import { places } from '../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { awaitingWords } from '#shared/text/amendments'
import { proposalWords } from '#shared/text/proposals'
import { shell } from '#shared/text/shell'

import { anAmendment } from '../../../builders/amendments'
import { aCasebook, aContract, aMentee, aMentor, aPairAt, aPairDraft, day, menteeId, mentorId, pairId, threeSignatures } from '../../../builders/casebook'
import { amendmentId, aMeeting, anIntake, heldOn, meetingId } from '../../../builders/life'
import { said, stand } from '../pairs/stand'

const { due: words } = proposalWords
const { today } = shell
const dueAt = (book: Casebook, today: string) => pairsDue(book, day(today)).map(({ kind, urgency, since }) => `${kind} ${urgency} ${since}`)
const proposal = (moves: Parameters<typeof aPairAt>[2] = {}) => aPairAt('proposed', 1, { opening: { kind: 'proposed', on: '2026-02-02', answerExpectedOn: '2026-02-09' }, ...moves })
const atWork = (parts: Parameters<typeof aCasebook>[0] = {}) => aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })], ...parts })

describe('what waits at a pair that is forming', () => {
  it.each([
    ['2026-02-06', []],
    ['2026-02-07', ['answer-due soon 2026-02-09']],
    ['2026-02-10', ['answer-late late 2026-02-09']],
  ])('on %s tells when the answer to a proposal is near or late', (today, expected) => {
    expect(dueAt(aCasebook({ pairs: [proposal()] }), today)).toEqual(expected)
  })

  it('counts the usual days where no day was named, and the new day of a reminder', () => {
    expect(dueAt(aCasebook({ pairs: [aPairAt('proposed')] }), '2026-02-10')).toEqual(['answer-late late 2026-02-09'])
    const reminded = proposal({ moves: [{ kind: 'remind', on: '2026-02-10', answerExpectedOn: '2026-02-20' }] })
    expect(dueAt(aCasebook({ pairs: [reminded] }), '2026-02-11')).toEqual([])
  })

  it('tells a first meeting to plan, to hold and to confirm, the answers and the contract', () => {
    const accepted = proposal({ moves: [{ kind: 'respond', on: '2026-02-06', response: 'accepts' }] })
    expect(dueAt(aCasebook({ pairs: [accepted] }), '2026-02-07')).toEqual(['to-plan due 2026-02-06'])
    const planned = aCasebook({ pairs: [aPairAt('first-meeting-planned')] })
    expect(['2026-02-04', '2026-02-05', '2026-02-13'].map(today => dueAt(planned, today))).toEqual([[], ['first-meeting-ahead soon 2026-02-12'], ['first-meeting-past late 2026-02-12']])
    expect(dueAt(aCasebook({ pairs: [aPairAt('first-meeting-held')] }), '2026-02-18')).toEqual(['answers-missing late 2026-02-12'])
    expect(dueAt(aCasebook({ pairs: [aPairAt('validated')] }), '2026-02-20')).toEqual(['contract-to-print due 2026-02-18'])
  })

  it('tells who hesitates and is to be called, beside those whose answer is missing', () => {
    const held = aPairAt('first-meeting-held')
    const hesitating = (...sides: readonly ('mentor' | 'mentee')[]) =>
      aCasebook({ pairs: [aPairAt('first-meeting-held', 1, { moves: [...held.moves, ...sides.map(side => ({ kind: 'answer' as const, on: '2026-02-14', side, answer: 'hesitates' as const }))] })] })
    const why = (book: Casebook) => said(pairsDue(book, day('2026-02-16'))[0]?.why ?? '')
    expect(why(hesitating('mentee'))).toMatch(/: réponse à recevoir d’Anne-Sophie ; rappeler Yusuf, qui hésite depuis le 14\/02\/2026$/)
    expect(why(hesitating('mentor', 'mentee'))).toMatch(/: rappeler Anne-Sophie, qui hésite depuis le 14\/02\/2026 ; rappeler Yusuf/)
  })

  it('tells a proposal kept ready that can be made, since the pair that froze it is over', () => {
    const ready = aPairDraft(1, { situation: 'proposed', mentorId: mentorId(1), menteeId: menteeId(2), begunOn: '2026-02-01' })
    const frozen = aCasebook({ pairDrafts: [ready], pairs: [proposal()] })
    expect(dueAt(frozen, '2026-02-03')).toEqual([])
    const thawed = aCasebook({ pairDrafts: [ready], pairs: [aPairAt('declined')] })
    expect(dueAt(thawed, '2026-02-05')).toEqual(['thawed ready 2026-02-04'])
    expect(pairsDue(thawed, day('2026-02-05'))[0]?.href).toBe(places.newProposal(menteeId(2), mentorId(1)))
    expect([dueOn(thawed, day('2026-02-05')).drafts, dueByStage(thawed, day('2026-02-05'))[3]]).toEqual([[], 0])
    expect(dueAt(aCasebook({ pairDrafts: [ready] }), '2026-02-05')).toEqual([])
  })
})

describe('what waits at a pair at work', () => {
  it('is nothing for one that keeps the rhythm and has a meeting ahead', () => {
    const meetings = [aMeeting(1, heldOn('2026-03-20')), aMeeting(2, heldOn('2026-04-03')), aMeeting(3, { state: 'planned', on: day('2026-04-17'), place: 'workplace' })]
    expect(dueAt(atWork({ meetings }), '2026-04-10')).toEqual([])
  })

  it('is a meeting gone by that nobody confirmed, a rhythm behind, three weeks without a meeting', () => {
    const planned = aMeeting(2, { state: 'planned', on: day('2026-04-08'), place: 'workplace' })
    const ahead = aMeeting(3, { state: 'planned', on: day('2026-04-17'), place: 'workplace' })
    const book = atWork({ meetings: [aMeeting(1, heldOn('2026-03-20')), planned, ahead] })
    expect(dueAt(book, '2026-04-14')).toEqual(['behind due 2026-03-20', 'meeting-to-confirm due 2026-04-08'])
    expect(pairsDue(book, day('2026-04-14')).map(({ href }) => href)).toEqual([places.pairMeetings(pairId()), places.meeting(pairId(), meetingId(2))])

    expect(dueAt(atWork({ meetings: [aMeeting(1, heldOn('2026-03-20'))] }), '2026-04-10')).toEqual([])
    expect(dueAt(atWork({ meetings: [aMeeting(1, heldOn('2026-03-20'))] }), '2026-04-11')).toEqual(['no-meeting late 2026-03-20'])
  })

  it('is an in-take that should be closed', () => {
    const meetings = [1, 2, 3, 4].map(n => aMeeting(n, heldOn(`2026-04-${String(n * 6).padStart(2, '0')}`)))
    expect(dueAt(atWork({ meetings }), '2026-04-26')).toEqual([])
    expect(dueAt(atWork({ meetings }), '2026-04-27')).toEqual(['intake-late late 2026-04-26'])
    expect(dueAt(atWork({ meetings, intakes: [anIntake({ closedOn: '2026-04-25' })] }), '2026-04-27')).toEqual([])
  })

  it('is nothing while the pair is suspended, or before it begins', () => {
    expect(dueAt(atWork({ pairs: [aPairAt('suspended')] }), '2026-07-01')).toEqual([])
    expect(dueAt(atWork(), '2026-03-11')).toEqual([])
  })
})

it('stands on the page of the day, the most pressing first, with why and the way to it', () => {
  const pairs = [aPairAt('first-meeting-planned', 2, { mentorId: mentorId(2), menteeId: menteeId(2) }), proposal()]
  stand(<TodayPage />, { book: aCasebook({ pairs, mentors: [aMentor(1), aMentor(2)], mentees: [aMentee(1), aMentee(2)] }), today: '2026-02-11' })

  const rows = within(screen.getByRole('region', { name: words.title })).getAllByRole('listitem')
  expect(rows.map(row => within(row).getAllByRole('link')[0]?.textContent)).toEqual(['Anne-Sophie d’Hœraene et Yusuf Çelik', 'Benoît Van den Bossche et Léa Noël'])
  const [late, ahead] = rows.map(row => within(row))
  expect(late?.getByText(said(words.kinds['answer-late']('2026-02-09', 'il y a 2 jours', 0)))).toBeDefined()
  expect(ahead?.getByRole('link', { name: words.acts.open }).getAttribute('href')).toBe(places.pair(pairId(2)))
})

it('names a contract and an amendment to be signed together, with the way to the list of both', () => {
  stand(<TodayPage />, { book: atWork({ amendments: [anAmendment()] }), today: '2026-05-10' })
  const section = within(screen.getByRole('region', { name: today.awaiting }))
  expect(section.getByText(said(today.missingOnAmendment(1, '2026-05-04', 'il y a 6 jours', 'du ou de la mentor, du ou de la mentee et de l’association')))).toBeDefined()
  expect(section.getByRole('link', { name: today.sign }).getAttribute('href')).toBe(places.amendment(amendmentId(1)))
  expect(section.getByRole('link', { name: awaitingWords.title }).getAttribute('href')).toBe(places.contractsAwaiting)
})
