import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PairPage } from '../../../../renderer/features/pairs/PairPage'
import { places } from '../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { ok } from '#shared/core/result'
import { defaults } from '#shared/defaults/defaults'
import { stateOf } from '#shared/domain/pair'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

import { aCasebook, aMentor, aPairAt, day, menteeId, mentorId, pairId } from '../../../builders/casebook'
import { anAmendment, atWork } from '../../../builders/amendments'
import { amendmentId } from '../../../builders/life'
import { said, stand } from './stand'

const { now } = proposalWords
const { moveForm } = pairWords
const show = (book: Casebook, today = '2026-02-08') => stand(<PairPage pairId={pairId()} />, { book, today, answers: { 'history.read': () => ok([]) } })
const panel = () => within(screen.getByRole('region', { name: now.title }))
const stageOf = (book: Casebook) => {
  const pair = book.pairs[pairId()]
  return pair && stateOf(pair).stage
}
const proposal = (opening = {}) => aPairAt('proposed', 1, { opening: { kind: 'proposed', on: '2026-02-02', answerExpectedOn: '2026-02-05', ...opening } })

describe('a proposal that waits for the mentor', () => {
  it('says how late the answer is, whom to call, and offers the sheet', () => {
    show(aCasebook({ pairs: [proposal()] }))
    expect(panel().getByText(/en retard de 3 jours\. Aucune relance à ce jour/)).toBeDefined()
    expect(panel().getByText(said(now.proposed.call('Anne-Sophie d’Hœraene', '0470 12 34 56')))).toBeDefined()
    const sheet = { kind: 'mentee-profile', menteeId: menteeId(), mentorId: mentorId(), pairId: pairId() } as const
    expect(panel().getByRole('link', { name: now.proposed.sheet }).getAttribute('href')).toBe(places.sheet(sheet))
  })

  it('asks again, with another day to answer, before a mail can be sent that would name the day gone by', async () => {
    const { user, book } = show(aCasebook({ pairs: [proposal()] }))
    expect(panel().queryByRole('button', { name: now.proposed.mail })).toBeNull()
    await user.click(panel().getByRole('button', { name: now.proposed.remind }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: moveForm.save }))
    expect(book().pairs[pairId()]?.moves).toEqual([{ kind: 'remind', on: '2026-02-08', answerExpectedOn: '2026-02-15' }])
    expect(panel().getByText(/dans 7 jours\. 1 relance à ce jour/)).toBeDefined()
    expect(panel().getByRole('textbox', { name: 'Objet' })).toHaveProperty('value', proposalWords.mail.reminderSubject)
    expect(panel().getByRole<HTMLTextAreaElement>('textbox', { name: 'Texte' }).value).toMatch(/15\sfévrier\s2026/)
  })

  it('prepares the mail with the sheet joined, and says no more of the mentee than a first name', async () => {
    const mentors = [aMentor(1, { email: 'anne-sophie@example.be' })]
    const { user } = show(aCasebook({ pairs: [proposal({ answerExpectedOn: '2026-02-12' })], mentors }))
    await user.click(panel().getByRole('button', { name: now.proposed.mail }))
    const body = panel().getByRole<HTMLTextAreaElement>('textbox', { name: 'Texte' }).value
    expect(body).toContain('Bonjour Anne-Sophie,')
    expect(body).toMatch(/12\sfévrier\s2026/)
    expect(body).toContain('Noémie Lefèvre')
    expect(body).not.toContain('Çelik')
    expect(panel().getAllByText('anne-sophie@example.be', { exact: false }).some(({ textContent }) => textContent.startsWith('À'))).toBe(true)
    expect(panel().getByText('La feuille est jointe en PDF.')).toBeDefined()
  })

  it('goes on to the first meeting once the mentor accepts, with the place of the mentor proposed', async () => {
    const { user, book } = show(aCasebook({ pairs: [proposal()] }))
    await user.click(panel().getByRole('button', { name: now.proposed.accepts('La mentor') }))
    const answer = within(await screen.findByRole('dialog'))
    expect(answer.queryByRole('radio')).toBeNull()
    await user.click(answer.getByRole('button', { name: moveForm.save }))
    expect(book().pairs[pairId()]?.moves).toEqual([{ kind: 'respond', on: '2026-02-08', response: 'accepts' }])

    expect(screen.getAllByText(/Proposition acceptée le 08\/02\/2026, première rencontre à prévoir/)).toHaveLength(2)
    expect(screen.queryByText(pairWords.states.proposed.meaning)).toBeNull()

    await user.click(panel().getByRole('button', { name: pairWords.moves['plan-first-meeting'].act }))
    const form = within(await screen.findByRole('dialog'))
    expect(form.getAllByRole('textbox')[0]).toBe(form.getByRole('textbox', { name: new RegExp(`^${moveForm.meetingOn}`) }))
    expect(form.getByRole('textbox', { name: new RegExp(moveForm.place) })).toHaveProperty('value', 'chaussée de Louvain 210, 5004 Bouge')
    await user.type(form.getByRole('textbox', { name: new RegExp(`^${moveForm.meetingOn}`) }), '12/02/2026')
    await user.type(form.getByRole('textbox', { name: new RegExp(moveForm.at) }), '14h30')
    await user.click(form.getByRole('button', { name: moveForm.save }))
    expect(book().pairs[pairId()]?.moves.at(-1)).toEqual({ kind: 'plan-first-meeting', on: '2026-02-08', meetingOn: '2026-02-12', at: '14:30', place: 'chaussée de Louvain 210, 5004 Bouge' })
  })

  it('counts a refusal by the list, keeps the words, and makes both available again', async () => {
    const { user, book } = show(aCasebook({ pairs: [proposal()] }))
    await user.click(panel().getByRole('button', { name: now.proposed.declines('La mentor') }))
    const form = within(await screen.findByRole('dialog'))
    const [first] = defaults.lists['proposal-refusals']
    await user.click(form.getByRole('radio', { name: first?.label ?? '' }))
    expect(form.getByRole('textbox', { name: new RegExp(moveForm.reasonOfDecline) })).toHaveProperty('required', false)
    await user.click(form.getByRole('button', { name: moveForm.save }))

    expect(book().pairs[pairId()]?.moves.at(-1)).toEqual({ kind: 'decline', on: '2026-02-08', why: first?.key, reason: first?.label })
    expect(panel().getByText(said(now.over.available('Yusuf Çelik', 'masculine')))).toBeDefined()
    expect(panel().getByRole('link', { name: now.over.again('Yusuf Çelik') }).getAttribute('href')).toBe(places.matchMentee(menteeId()))
    expect(panel().getByRole('link', { name: now.over.again('Anne-Sophie d’Hœraene') }).getAttribute('href')).toBe(places.matchMentor(mentorId()))
  })
})

describe('a first meeting that was arranged', () => {
  it('opens the grid as an interview with the pair', async () => {
    const { user, history } = show(aCasebook({ pairs: [aPairAt('first-meeting-planned')] }), '2026-02-13')
    expect(panel().getByText(said(now.planned.past('hier')))).toBeDefined()
    await user.click(panel().getByRole('button', { name: now.planned.held }))
    expect(history.at(-1)).toMatch(/^\/entretiens\//)
  })

  it('can be noted by its date alone', async () => {
    const { user, book } = show(aCasebook({ pairs: [aPairAt('first-meeting-planned')] }), '2026-02-13')
    await user.click(panel().getByRole('button', { name: now.planned.heldOnly }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: moveForm.save }))
    expect(book().pairs[pairId()]?.moves.at(-1)).toEqual({ kind: 'hold-first-meeting', on: '2026-02-12' })
  })

  it('goes into a calendar with first names only', async () => {
    const asked: unknown[] = []
    const planned = aPairAt('first-meeting-planned', 1, { moves: [{ kind: 'plan-first-meeting', on: '2026-02-05', meetingOn: '2026-02-12', at: '14:30', place: 'Bouge' }] })
    const { user } = stand(<PairPage pairId={pairId()} />, {
      book: aCasebook({ pairs: [planned] }),
      today: '2026-02-08',
      answers: {
        'history.read': () => ok([]),
        'calendar.save-as': question => {
          asked.push(question)
          return ok({ outcome: 'cancelled' })
        },
      },
    })
    await user.click(panel().getByRole('button', { name: now.planned.calendar }))
    const event = { uid: `first-meeting-${pairId()}@binome`, title: 'Première rencontre : Anne-Sophie et Yusuf', on: '2026-02-12', at: '14:30', place: 'Bouge', minutes: 90 }
    expect(asked).toEqual([{ fileName: now.planned.calendarFile, events: [{ ...event, title: expect.stringMatching(/Anne-Sophie et Yusuf$/) }] }])
  })
})

describe('the answers after the first meeting', () => {
  const card = (name: string) => within(screen.getByRole('region', { name: now.held.answerOf(name) }))

  it('are noted one by one, each on its own day; the answer of the other is not needed', async () => {
    const { user, book } = show(aCasebook({ pairs: [aPairAt('first-meeting-held')] }), '2026-02-18')
    await user.click(card('Yusuf Çelik').getByRole('radio', { name: now.held.yes }))
    const on = card('Yusuf Çelik').getByRole('textbox', { name: /^Réponse reçue le/ })
    await user.clear(on)
    await user.type(on, '15/02/2026')
    await user.click(card('Yusuf Çelik').getByRole('button', { name: now.held.saveOf('Yusuf Çelik') }))
    expect(book().pairs[pairId()]?.moves.at(-1)).toEqual({ kind: 'answer', on: '2026-02-15', side: 'mentee', answer: 'yes' })
    expect(card('Yusuf Çelik').getByText(said(now.held.said.yes('2026-02-15')))).toBeDefined()

    await user.click(card('Anne-Sophie d’Hœraene').getByRole('radio', { name: now.held.yes }))
    await user.click(card('Anne-Sophie d’Hœraene').getByRole('button', { name: now.held.saveOf('Anne-Sophie d’Hœraene') }))
    expect(stageOf(book())).toBe('validated')
    expect(panel().getByRole('button', { name: pairWords.moves['agree-terms'].act })).toBeDefined()
  })

  it('leave the stage while one hesitates, and take the answer that comes later', async () => {
    const { user, book } = show(aCasebook({ pairs: [aPairAt('first-meeting-held')] }), '2026-02-18')
    const note = async (choice: string) => {
      await user.click(card('Yusuf Çelik').getByRole('radio', { name: choice }))
      await user.click(card('Yusuf Çelik').getByRole('button', { name: now.held.saveOf('Yusuf Çelik') }))
    }
    await note(now.held.hesitates)
    expect(stageOf(book())).toBe('first-meeting-held')
    expect(card('Yusuf Çelik').getByText(said(now.held.hesitating('2026-02-18')))).toBeDefined()
    expect(screen.getByText(said(pairWords.page.hesitates('Le mentee', '2026-02-18')))).toBeDefined()
    expect(screen.getByText('Le mentee hésite')).toBeDefined()

    await note(now.held.yes)
    expect(card('Yusuf Çelik').getByText(said(now.held.said.yes('2026-02-18')))).toBeDefined()
    expect(card('Yusuf Çelik').queryByText(/Hésite/)).toBeNull()
  })

  it('say what is missing at the field', async () => {
    const { user, book } = show(aCasebook({ pairs: [aPairAt('first-meeting-held')] }), '2026-02-18')
    await user.click(card('Yusuf Çelik').getByRole('button', { name: now.held.saveOf('Yusuf Çelik') }))
    expect(card('Yusuf Çelik').getByText(now.held.choose)).toBeDefined()
    expect(stageOf(book())).toBe('first-meeting-held')
  })

  it('make both available again with one no, and keep its words', async () => {
    const { user, book } = show(aCasebook({ pairs: [aPairAt('first-meeting-held')] }), '2026-02-18')
    await user.click(card('Anne-Sophie d’Hœraene').getByRole('radio', { name: now.held.no }))
    await user.type(card('Anne-Sophie d’Hœraene').getByRole('textbox', { name: now.held.words }), 'Trop loin de mon métier')
    await user.click(card('Anne-Sophie d’Hœraene').getByRole('button', { name: now.held.saveOf('Anne-Sophie d’Hœraene') }))
    expect(stageOf(book())).toBe('not-validated')
    expect(panel().getByText(/Trop loin de mon métier/)).toBeDefined()
    expect(panel().getByRole('link', { name: now.over.again('Yusuf Çelik') })).toBeDefined()
  })

  it('says whom a person is with now, where they found another pair', () => {
    const taken = aPairAt('active', 2, { mentorId: mentorId(2), menteeId: menteeId(1) })
    show(aCasebook({ pairs: [aPairAt('not-validated'), taken] }), '2026-04-01')
    expect(panel().getByText(/déjà dans le binôme B-2026-002/)).toBeDefined()
    expect(panel().queryByRole('link', { name: now.over.again('Yusuf Çelik') })).toBeNull()
  })
})

describe('an amendment that somebody must still sign', () => {
  const book = atWork({ amendments: [anAmendment(1, { signatures: { mentor: '2026-05-05' } })] })

  it('is told at the head and where one acts, with the way to it and to the whole list', () => {
    show(book, '2026-05-10')
    const missing = pairWords.contract.signaturesOf(['mentee', 'association'], { mentor: 'feminine', mentee: 'masculine' })
    expect(screen.getByText(content => content.includes(said(pairWords.page.amendmentOf(1, missing))))).toBeDefined()
    expect(panel().getByText(said(now.amendments.awaiting(1, missing)))).toBeDefined()
    expect(panel().getByRole('link', { name: now.amendments.sign(1) }).getAttribute('href')).toBe(places.amendment(amendmentId(1)))
    expect(panel().getByRole('link', { name: now.amendments.all }).getAttribute('href')).toBe(places.contractsAwaiting)
  })
})

describe('a suspension', () => {
  it('is noted without a word on health, and leads to the amendment that fixes the new end', async () => {
    const { user } = show(atWork(), '2026-05-10')
    await user.click(screen.getByRole('button', { name: pairWords.moves.suspend.act }))
    const form = within(await screen.findByRole('dialog'))
    expect(form.getByText(said(moveForm.suspension))).toBeDefined()
    expect(form.getByText(said(moveForm.reasonOfSuspension))).toBeDefined()
    await user.type(form.getByRole('textbox', { name: new RegExp(moveForm.reason) }), 'Absence')
    await user.click(form.getByRole('button', { name: moveForm.save }))
    expect(panel().getByRole('link', { name: now.suspended.prepare }).getAttribute('href')).toBe(places.newAmendment(pairId()))
  })
})

it('leads to the next meeting of a pair at work', () => {
  show(aCasebook({ pairs: [aPairAt('active')] }), day('2026-04-01'))
  expect(panel().getByRole('link', { name: now.active.meeting }).getAttribute('href')).toBe(places.newMeeting(pairId()))
})
