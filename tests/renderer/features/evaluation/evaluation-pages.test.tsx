import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { places } from '../../../../renderer/ui/places'
import { aMentee, aPairAt, pairId } from '../../../builders/casebook'
import { aClosing } from '../../../builders/ending'
import { aFollowUp, aFullYear, aQuestionnaire, closedPairs, handedOut } from '../../../builders/evaluation'
import { said } from '../pairs/stand'
import { standAt } from './stand-evaluation'

import { followUpId } from '#shared/domain/follow-up'
import { situationWords } from '#shared/text/closing'
import { evaluationWords as words, followUpWords } from '#shared/text/evaluation'

const sectionOf = (title: string) => within(screen.getByRole('region', { name: said(title) }))

describe('the questionnaires of a pair', () => {
  it('are handed out, given up and awaited again', async () => {
    const { user, book } = standAt(places.pairEvaluation(pairId(1)), closedPairs(1))
    const paper = () => book().evaluations[pairId(1)]?.sides
    await user.click(sectionOf(words.of.mentee).getByRole('button', { name: words.handedToday }))
    await waitFor(() => expect(paper()).toEqual({ mentee: { handedOn: '2027-04-01' } }))
    await user.click(await screen.findByRole('button', { name: words.waive }))
    await waitFor(() => expect(paper()?.mentee).toEqual({ handedOn: '2027-04-01', waivedOn: '2027-04-01' }))
    await user.click(await screen.findByRole('button', { name: words.awaitAgain }))
    await waitFor(() => expect(paper()?.mentee).toEqual({ handedOn: '2027-04-01' }))
  })
})

describe('the questionnaires of a year', () => {
  it('say nothing of four people, and lead to those that wait', () => {
    const book = closedPairs(5, { interviews: [1, 2, 3, 4].map(n => aQuestionnaire(n, 'mentor', { bestMoment: 'La signature', pride: 4 })), evaluations: [handedOut(5, { sides: { mentor: { handedOn: '2026-09-12' } } })] })
    standAt(places.evaluationsOf(2026), book)
    expect(screen.getByText(said(words.year.small(4)))).toBeDefined()
    expect(screen.queryByText('La signature')).toBeNull()
    expect(sectionOf(words.year.awaited(2026)).getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([places.evaluation(pairId(5), 'mentor')])
  })

  it('leave those of another year to that year, and lead there', () => {
    const evaluations = [handedOut(1, { sides: { mentor: { handedOn: '2026-11-13' } } }), handedOut(2, { sides: { mentor: { handedOn: '2025-11-13' } } })]
    standAt(places.evaluationsOf(2025), closedPairs(2, { evaluations }))
    const links = sectionOf(words.year.awaited(2025)).getAllByRole('link')
    expect(links.map(link => link.getAttribute('href'))).toEqual([places.evaluation(pairId(2), 'mentor'), places.evaluationsOf(2026)])
  })

  it('say of each sentence whether it may be quoted', () => {
    standAt(places.evaluations, aFullYear())
    const mentors = sectionOf(words.year.sides.mentor)
    expect(mentors.getByText(/^Phrase 2 de mentor, le meilleur/).textContent).toContain(words.year.notQuotable)
    expect(mentors.getByText(/^Phrase 3 de mentor, le meilleur/).textContent).toContain(words.year.quotable['without-name'])
  })
})

describe('asking again', () => {
  const address = places.followUp(pairId(1), 6)

  it('keeps an answer with its situation and the ten sentences', async () => {
    const { user, book } = standAt(address, closedPairs(1))
    await user.click(screen.getByRole('radio', { name: situationWords.families.training }))
    await user.click(within(screen.getByRole('radiogroup', { name: /Mon CV est bon/ })).getByRole('radio', { name: '3' }))
    await user.click(screen.getByRole('button', { name: followUpWords.answer.save }))
    await waitFor(() => expect(book().followUps[followUpId(pairId(1), 6)]?.answer).toEqual({ on: '2027-04-01', situation: { family: 'training' }, items: { startCv: 3 } }))
  })

  it('notes calls without an answer, and that one stops trying', async () => {
    const { user, book } = standAt(address, closedPairs(1))
    const record = () => book().followUps[followUpId(pairId(1), 6)]
    await user.click(screen.getByRole('button', { name: followUpWords.attempts.add }))
    await waitFor(() => expect(record()?.attempts).toEqual([{ on: '2027-04-01', means: 'phone' }]))
    await user.click(screen.getByRole('button', { name: followUpWords.attempts.leave }))
    await waitFor(() => expect(record()?.leftOn).toBe('2027-04-01'))
  })

  it('has no form for somebody who took their agreement back, says so, and lets what was noted be taken back', async () => {
    const mentees = [aMentee(1, { consents: { 'follow-up': [{ given: false, on: '2026-12-01' }] } })]
    const { user, book } = standAt(address, closedPairs(1, { mentees, followUps: [aFollowUp(1, 6)] }))
    expect(screen.getByText(said(followUpWords.refused))).toBeDefined()
    expect(screen.getByText(said(followUpWords.withdrawn), { exact: false })).toBeDefined()
    expect(screen.queryByRole('button', { name: followUpWords.answer.save })).toBeNull()
    await user.click(screen.getByRole('button', { name: followUpWords.takeBack }))
    await waitFor(() => expect(book().followUps[followUpId(pairId(1), 6)]?.answer).toBeUndefined())
  })

  it('starts from what is known: the exit, and at twelve months what was told at six', () => {
    const closing = aClosing()
    standAt(places.followUp(pairId(1), 12), { ...closedPairs(1, { followUps: [aFollowUp(1, 6, { answer: { on: '2027-03-15', situation: { family: 'other', kind: 'unknown' }, items: {} } })] }), closings: { [closing.id]: closing } }, '2027-10-01')
    const known = sectionOf(followUpWords.known)
    expect(known.getByText(/électricien/)).toBeDefined()
    expect(known.getByText(followUpWords.all.apart.unknown)).toBeDefined()
  })

  it('is listed with who answered and who did not, by the year of the end', () => {
    standAt(places.followUps, closedPairs(2, { pairs: [aPairAt('closed', 1), aPairAt('closed', 2)], followUps: [aFollowUp(1, 6), aFollowUp(2, 6, { answer: undefined, leftOn: '2027-03-30' })] }))
    const counts = screen.getByRole('row', { name: /^2026 à\s6\smois/ })
    expect(within(counts).getAllByRole('cell').slice(1, 7).map(cell => cell.textContent)).toEqual(['2', '2', '0', '0', '1', '1'])
  })
})
