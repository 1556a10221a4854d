import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { lifeOf } from '../../../../renderer/features/pairs/life-in-list'
import { datesOf } from '../../../../renderer/features/pairs/next-dates'
import { PairPage } from '../../../../renderer/features/pairs/PairPage'
import { places } from '../../../../renderer/ui/places'

import { ok } from '#shared/core/result'
import { pairLife } from '#shared/text/pair-life'
import { intakeStanding } from '#shared/casebook/pair-life'
import { pairStoryWords } from '#shared/text/pair-story'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

import { anAmendment } from '../../../builders/amendments'
import { aCasebook, aContract, aPairAt, contractId, day, pairId, someTerms, threeSignatures } from '../../../builders/casebook'
import { aMeeting, amendmentId, anIntake, anIntroduction, aPairContact, aPlan, aPlanRow, heldOn } from '../../../builders/life'
import { said, stand } from './stand'

const { story, documents, contents, list } = proposalWords

const plan = { ...aPlan(), versions: [{ number: 1, on: day('2026-04-20'), goal: 'job' as const, rows: [aPlanRow()] }] }
const planned = aMeeting(3, { state: 'planned', on: day('2026-05-21'), at: '17:30', place: 'workplace' })
const book = aCasebook({
  pairs: [aPairAt('active')],
  contracts: [aContract(1, { signatures: threeSignatures })],
  amendments: [anAmendment()],
  intakes: [anIntake({ closedOn: '2026-04-20' })],
  actionPlans: [plan],
  meetings: [aMeeting(1, heldOn('2026-03-20')), aMeeting(2, heldOn('2026-04-02', { minutes: 60 })), planned],
  pairContacts: [aPairContact()],
  introductions: [anIntroduction()],
})
const show = () => stand(<PairPage pairId={pairId()} />, { book, today: '2026-05-15', answers: { 'history.read': () => ok([]) } })

describe('the whole story of a pair on one page', () => {
  it('runs from the proposal to today, with the meetings month by month', () => {
    show()
    const lines = within(screen.getByRole('region', { name: story.title })).getAllByRole('listitem')
    const told = lines.map(({ textContent }) => textContent.replace(/\s+/g, ' '))
    const days = told.map(text => text.slice(0, 10).split('/').reverse().join('-'))

    expect(days).toEqual([...days].sort())
    expect(told[0]).toMatch(/^02\/02\/2026Proposition/)
    for (const what of [pairLife.story.contractSigned('La mentor'), story.amendmentPrinted(1), story.intakeClosed, story.planVersion(1), story.introduction('Électricité Dardenne SRL')])
      expect(told.some(text => text.includes(said(what)))).toBe(true)
    expect(told.find(text => text.includes('Mois 1'))).toMatch(/^12\/03\/2026Mois 1 \(12\/03\/2026 – 11\/04\/2026\)●●2 rencontres tenues sur 2, 2 h 30, 1 contact entre-temps$/)
    expect(told.find(text => text.includes('Mois 2'))).toMatch(/○○Aucune rencontre tenue sur 2$/)
  })

  it('keeps every document made for it, and the sheets one can print', () => {
    show()
    const part = within(screen.getByRole('region', { name: documents.title }))
    const made = part.getAllByRole('listitem').map(row => within(row).getByRole('link').getAttribute('href'))
    expect(made).toEqual([places.contract(contractId()), places.amendment(amendmentId()), places.sheet({ kind: 'action-plan', pairId: pairId(), version: 1 })])
    const sheets = within(part.getByRole('group', { name: documents.toPrint })).getAllByRole('link')
    expect(sheets.map(({ textContent }) => textContent)).toEqual([documents.profile, documents.explanation, documents.firstMeetingGrid, documents.intake, documents.actionPlan, documents.meetingSheet, ...(['mentor', 'mentee'] as const).map(side => pairStoryWords.documents.checkInSheet(1, side))])
  })

  it('leads to each of its parts from the top, with the focus', async () => {
    Element.prototype.scrollIntoView = () => undefined
    const { user } = show()
    await user.click(within(screen.getByRole('navigation', { name: contents.label })).getByRole('button', { name: documents.title }))
    expect(document.activeElement?.contains(screen.getByRole('region', { name: documents.title }))).toBe(true)
  })

  it('names the next meeting with its hour, and no in-take that is closed', () => {
    expect(datesOf(book, aPairAt('active'), day('2026-05-15')).map(({ kind, on }) => `${on} ${kind}`)).toEqual(['2026-05-21 meeting', '2026-06-04 check-in', '2026-07-16 check-in', '2026-08-27 check-in', '2026-09-12 end'])
    show()
    expect(screen.getByText(said(pairWords.page.next('Rencontre à 17 h 30', '2026-05-21')))).toBeDefined()
  })

  it('gives a pair taken over the days of its in-take from then, as its in-take page does', () => {
    const taken = aPairAt('active', 1, { opening: { kind: 'resumed', terms: someTerms(), keptSince: '2026-05-11' }, moves: [] })
    const found = datesOf(aCasebook({ pairs: [taken] }), taken, day('2026-05-15')).find(({ kind }) => kind === 'action-plan')
    expect(found?.on).toBe('2026-06-25')
    expect(intakeStanding(aCasebook({ pairs: [taken] }), taken, day('2026-05-15'))?.dueOn).toBe(found?.on)
  })
})

describe('what the list of pairs tells of their life', () => {
  it('is the in-take, the rhythm and the next meeting of a pair at work', () => {
    expect(lifeOf(book, aPairAt('active'), day('2026-05-15'))).toMatchObject({ intake: { words: list.intake.closed }, rhythm: { words: list.rhythm.behind(2) }, nextOn: '2026-05-21', contactOn: '2026-04-23', traits: ['behind', 'check-in-due'] })
    const late = aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })] })
    expect(lifeOf(late, aPairAt('active'), day('2026-05-15')).traits).toEqual(['intake-open', 'intake-late', 'behind', 'no-meeting', 'check-in-due'])
  })

  it('is nothing for the others', () => {
    expect(lifeOf(book, aPairAt('validated'), day('2026-05-15'))).toMatchObject({ traits: [], rhythm: { words: '' } })
  })
})
