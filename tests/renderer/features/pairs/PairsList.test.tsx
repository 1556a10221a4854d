import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PairsList } from '../../../../renderer/features/pairs/PairsList'
import { places } from '../../../../renderer/ui/places'

import { awaitingWords } from '#shared/text/amendments'
import { closingWords, situationWords } from '#shared/text/closing'
import { forms } from '#shared/text/forms'
import { pairLife } from '#shared/text/pair-life'
import { pairStoryWords } from '#shared/text/pair-story'
import { pairWords } from '#shared/text/pairs'

import { aCasebook, aCoordinator, aPairAt, aPairDraft, coordinatorId, menteeId, mentorId, pairId } from '../../../builders/casebook'
import { aClosing } from '../../../builders/ending'
import { aWindow } from '../../show'
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

  it('shows the running pairs first, and the closed ones when they are asked for', async () => {
    const { user } = stand(<PairsList />, { book: aCasebook({ pairs: [aPairAt('active', 1), aPairAt('closed', 2), aPairAt('declined', 3)] }) })
    const shown = () => within(screen.getByRole('table')).getAllByRole('link').map(({ textContent }) => textContent)
    const state = screen.getByRole<HTMLSelectElement>('combobox', { name: pairWords.list.filterByState })
    expect(shown()).toEqual(['B-2026-001'])
    await user.selectOptions(state, pairWords.states.closed.label)
    expect(shown()).toEqual(['B-2026-002'])
    await user.selectOptions(state, pairStoryWords.list.states.over)
    expect(shown().toSorted()).toEqual(['B-2026-002', 'B-2026-003'])
    await user.selectOptions(state, forms.table.all.masculine)
    expect(shown()).toHaveLength(3)
  })

  it('tells of those that are over when, how and with what result they ended', async () => {
    const closing = aClosing()
    const { user } = stand(<PairsList />, { book: aCasebook({ pairs: [aPairAt('closed', 1), aPairAt('active', 2)], closings: [closing] }) })
    const heads = () => within(screen.getByRole('table')).getAllByRole('columnheader').map(({ textContent }) => textContent)
    const { ended, how, result, level } = pairStoryWords.list.columns
    expect(heads()).toContain(level)
    await user.selectOptions(screen.getByRole('combobox', { name: pairWords.list.filterByState }), pairStoryWords.list.states.over)
    expect(heads()).toEqual(expect.arrayContaining([ended, how, result]))
    expect(heads()).not.toContain(level)
    const line = within(screen.getByRole('table')).getByRole('row', { name: /B-2026-001/ })
    for (const told of ['12/09/2026', closingWords.section.triggers.term, new RegExp(situationWords.families.job)]) expect(within(line).getByText(told)).toBeDefined()
  })

  it('can be narrowed to those whom one person follows', async () => {
    const pairs = [aPairAt('active', 1), aPairAt('active', 2, { coordinatorId: coordinatorId(2), substituteId: coordinatorId(1) })]
    const coordinators = [aCoordinator(1, { familyName: 'Un' }), aCoordinator(2, { familyName: 'Deux' })]
    const { user } = stand(<PairsList />, { book: aCasebook({ pairs, coordinators }) })
    await user.selectOptions(screen.getByRole('combobox', { name: pairWords.list.columns.coordinator }), coordinatorId(2))
    expect(within(screen.getByRole('table')).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['B-2026-002'])
  })

  it('is found as it was left, and shows all where nothing runs', async () => {
    const [book, inWindow] = [aCasebook({ pairs: [aPairAt('closed', 2)] }), aWindow()]
    const { user } = stand(inWindow(<PairsList />), { book })
    expect(screen.getByRole('link', { name: 'B-2026-002' })).toBeDefined()
    await user.selectOptions(screen.getByRole('combobox', { name: pairWords.list.filterByState }), 'running')
    cleanup()
    stand(inWindow(<PairsList />), { book })
    expect(screen.queryByRole('link', { name: 'B-2026-002' })).toBeNull()
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
