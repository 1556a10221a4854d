import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PairsList } from '../../../../renderer/features/pairs/PairsList'
import { places } from '../../../../renderer/ui/places'

import { awaitingWords } from '#shared/text/amendments'
import { pairLife } from '#shared/text/pair-life'
import { pairWords } from '#shared/text/pairs'

import { aCasebook, aPairAt, aPairDraft, menteeId, mentorId, pairId } from '../../../builders/casebook'
import { said, stand } from './stand'

describe('the list of pairs', () => {
  it('shows each pair with its state, and the drafts to take up again', async () => {
    const { user, book } = stand(<PairsList />, { book: aCasebook({ pairs: [aPairAt('active', 1), aPairAt('declined', 2)], pairDrafts: [aPairDraft(1, { mentorId: mentorId(1) })] }) })
    expect(screen.getByRole('link', { name: 'B-2026-001' }).getAttribute('href')).toBe(`/binomes/${pairId()}`)
    expect(within(screen.getByRole('table')).getByText(said(pairWords.states.active.label))).toBeDefined()
    const label = pairWords.list.draft(pairWords.list.onlyMentor('Anne-Sophie d’Hœraene'), '2026-03-01')
    await user.click(screen.getByRole('button', { name: pairWords.list.discardOf(label) }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: pairWords.list.discard }))
    expect(book().pairDrafts).toEqual({})
  })

  it('folds several drafts to one line, and leaves the proposals in reserve where they wait', async () => {
    const ready = aPairDraft(3, { situation: 'proposed', mentorId: mentorId(1), menteeId: menteeId(2) })
    const { user } = stand(<PairsList />, { book: aCasebook({ pairDrafts: [aPairDraft(1, { mentorId: mentorId(1) }), aPairDraft(2), ready] }) })
    const folded = screen.getByText(said(pairWords.list.draftCount(2)))
    expect(folded.closest('details')?.open).toBe(false)
    await user.click(folded)
    expect(screen.getAllByRole('link', { name: /^Reprendre/ })).toHaveLength(2)
  })

  it('leads to the papers to sign and to the table of meetings', () => {
    stand(<PairsList />, { book: aCasebook() })
    expect(screen.getByRole('link', { name: awaitingWords.title }).getAttribute('href')).toBe(places.contractsAwaiting)
    expect(screen.getByRole('link', { name: pairLife.table.title }).getAttribute('href')).toBe(places.meetingsTable)
  })

  it('says what to do first when there is none', () => {
    stand(<PairsList />, { book: aCasebook() })
    expect(screen.getByText(said(pairWords.list.empty))).toBeDefined()
    expect(screen.getByRole('link', { name: pairWords.list.form }).getAttribute('href')).toBe('/binomes/nouveau')
  })
})
