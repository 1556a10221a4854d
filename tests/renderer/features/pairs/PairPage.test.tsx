import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PairPage } from '../../../../renderer/features/pairs/PairPage'
import { places } from '../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { draftContract } from '#shared/casebook/contract-queries'
import { ok } from '#shared/core/result'
import { stateOf } from '#shared/domain/pair'
import { STAGES } from '#shared/domain/pair-state'
import { pairWords } from '#shared/text/pairs'

import { aCasebook, aContract, aCoordinator, aMentee, anOrganisation, aPairAt, contractId, day, menteeId, mentorId, pairId, threeSignatures } from '../../../builders/casebook'
import { aMeeting } from '../../../builders/life'
import { said, stand } from './stand'

const { page, moves, moveForm, contract } = pairWords
const stageOf = (book: Casebook) => {
  const pair = book.pairs[pairId()]
  return pair && stateOf(pair).stage
}
const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) })
const show = (book: Casebook, today?: string) => stand(<PairPage pairId={pairId()} />, { book, answers: { 'history.read': () => ok([]) }, ...(today && { today }) })

describe('the page of a pair', () => {
  it.each(STAGES)('stands at « %s » with its state in words', stage => {
    const contracts = ['contract-printed', 'active', 'suspended', 'to-close', 'closed'].includes(stage) ? [aContract()] : []
    show(aCasebook({ pairs: [aPairAt(stage)], contracts }), '2026-10-01')
    expect(within(screen.getByRole('banner')).getByText(said(pairWords.states[stage].label))).toBeDefined()
    expect(screen.getByRole('link', { name: 'Anne-Sophie d’Hœraene' }).getAttribute('href')).toBe(`/mentors/${mentorId()}`)
    expect(screen.getByRole('link', { name: 'Yusuf Çelik' }).getAttribute('href')).toBe(`/mentees/${menteeId()}`)
  })

  it('offers the legal moves and no others', () => {
    show(aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })] }))
    const part = within(screen.getByRole('region', { name: page.actions }))
    expect(part.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([moves.suspend.act])
    expect(part.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([places.pairClosing(pairId())])
  })

  it('suspends a pair with its day and reason, and takes that back', async () => {
    const { user, book } = show(aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })] }))
    await user.click(screen.getByRole('button', { name: moves.suspend.act }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: moveForm.save }))
    expect(dialog.getByText(said(moveForm.problems.required))).toBeDefined()
    await user.type(dialog.getByRole('textbox', { name: /^Raison/ }), 'Congé')
    await user.click(dialog.getByRole('button', { name: moveForm.save }))
    expect(book().pairs[pairId()]?.moves.at(-1)).toEqual({ kind: 'suspend', on: '2026-03-20', reason: 'Congé' })
    await user.click(screen.getByRole('button', { name: page.undo }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: page.undoStep }))
    expect(stageOf(book())).toBe('active')
  })

  it('makes the pair active with the third signature, and takes one back', async () => {
    const { user, book } = show(aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract(1, { signatures: { mentor: '2026-03-05', mentee: '2026-03-05' } })] }))
    await user.click(screen.getByRole('button', { name: contract.signOf('Association') }))
    await user.clear(field(contract.signedOn('Association')))
    await user.type(field(contract.signedOn('Association')), '1/3')
    await user.click(screen.getByRole('button', { name: page.save }))
    expect((await screen.findByRole('alert')).textContent).toContain('02/03/2026')
    await user.clear(field(contract.signedOn('Association')))
    await user.type(field(contract.signedOn('Association')), '10/3')
    await user.click(screen.getByRole('button', { name: page.save }))
    expect(await screen.findByText(said(contract.complete))).toBeDefined()
    expect(stageOf(book())).toBe('active')
    await user.click(screen.getByRole('button', { name: contract.takeBackOf('Mentor') }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(new RegExp('à nouveau « contrat à signer »'))).toBeDefined()
    expect(stageOf(book())).toBe('active')
    await user.click(dialog.getByRole('button', { name: contract.takeBack }))
    expect(await screen.findByText(said(contract.missing(1)))).toBeDefined()
    expect(stageOf(book())).toBe('contract-printed')
  })

  it('names what is missing to print, with the way to it', () => {
    show(aCasebook({ pairs: [aPairAt('validated')], organisation: anOrganisation({ representative: undefined }) }))
    expect(screen.getByRole('link', { name: contract.gaps.representative.act }).getAttribute('href')).toBe('/reglages/association')
    expect(screen.queryByRole('link', { name: contract.see })).toBeNull()
  })

  it('says what has changed since the contract was printed', () => {
    const draft = draftContract(aCasebook({ pairs: [aPairAt('validated')] }), pairId(), day('2026-03-02'))
    if (!draft.ok) throw new Error(draft.error.code)
    const contracts = [aContract(1, { facts: draft.value.facts })]
    show(aCasebook({ pairs: [aPairAt('contract-printed')], contracts, mentees: [aMentee(1, { familyName: 'Çelik-Dubois' })] }))
    expect(screen.getByText(/Le nom du mentee a changé/)).toBeDefined()
    expect(screen.getByRole('link', { name: contract.seeFrozen }).getAttribute('href')).toBe(`/contrats/${contractId()}`)
  })

  it('shows a pair signed ahead of its start as signed, with the way out and no more', () => {
    show(aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })] }), '2026-03-11')
    expect(screen.getByText(said(pairWords.states.signed.label))).toBeDefined()
    expect(screen.getByText(said(page.toComeMeaning('2026-03-12')))).toBeDefined()
    const acts = within(screen.getByRole('region', { name: page.actions })).getAllByRole('button')
    expect(acts.map(({ textContent }) => textContent)).toEqual([moves.withdraw.act])
  })

  it('names whose signature and whose answer is missing', () => {
    show(aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract()] }))
    expect(screen.getByText('Il manque les signatures de la mentor, du mentee et de l’association.')).toBeDefined()
    show(aCasebook({ pairs: [aPairAt('first-meeting-held')] }))
    expect(screen.getByText('Il manque les réponses de la mentor et du mentee.')).toBeDefined()
  })

  it('does not offer to take a signature back once the pair has gone on, and says why', () => {
    show(aCasebook({ pairs: [aPairAt('suspended')], contracts: [aContract(1, { signatures: threeSignatures })] }), '2026-06-01')
    expect(screen.queryByRole('button', { name: contract.takeBackOf('Mentor') })).toBeNull()
    expect(screen.getByText(said(contract.takeBackClosed))).toBeDefined()
    expect(screen.getByText(said(page.resumption))).toBeDefined()
  })

  it('does not offer who has left to follow the pair, and keeps who already does', async () => {
    const coordinators = [aCoordinator(1, { leftOn: '2026-03-01' }), aCoordinator(2), aCoordinator(3, { familyName: 'Parti', leftOn: '2026-03-01' })]
    const { user } = show(aCasebook({ pairs: [aPairAt('proposed')], coordinators }))
    await user.click(screen.getByRole('button', { name: page.changeStaff }))
    const [coordinator, substitute] = screen.getAllByRole('combobox').map(box => within(box).getAllByRole('option').map(({ textContent }) => textContent))
    expect(coordinator).toEqual([pairWords.form.staff.choose, 'Karim El Amrani', expect.stringContaining('Noémie Lefèvre')])
    expect(substitute).toEqual([pairWords.form.staff.nobody, 'Karim El Amrani'])
  })

  it('deletes a pair entered by mistake, and says why it cannot once a contract was printed', async () => {
    const { user, book, history } = show(aCasebook({ pairs: [aPairAt('proposed')] }))
    await user.click(screen.getByRole('button', { name: page.remove }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: page.remove }))
    expect(book().pairs).toEqual({})
    expect(history.at(-1)).toBe('/binomes')
  })

  it('keeps a pair whose contract was printed', () => {
    show(aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract()] }))
    expect(screen.queryByRole('button', { name: page.remove })).toBeNull()
    expect(screen.getByText(said(page.cannotRemove))).toBeDefined()
  })

  it('points to no step of a pair that is over, and says its real last day', () => {
    const atEnd = aPairAt('closed')
    const moves = atEnd.moves.map(move => (move.kind === 'bring-to-close' ? { ...move, on: day('2026-09-01'), trigger: 'positive-exit' as const } : move))
    show(aCasebook({ pairs: [{ ...atEnd, moves }], contracts: [aContract(1, { signatures: threeSignatures })] }))
    expect(screen.getByText(said(page.cannotRemoveEnding))).toBeDefined()
    const facts = said(screen.getByRole('region', { name: page.facts }).textContent)
    expect(facts).toContain(`${page.labels.end}01/09/2026`)
    expect(facts).toContain(`${page.labels.agreedEnd}12/09/2026`)
  })

  it('says what is missing in whole sentences', () => {
    const meetings = [aMeeting(1, { state: 'planned', on: day('2026-05-04'), place: 'workplace' })]
    show(aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })], meetings }), '2026-05-20')
    expect(said(screen.getByRole('banner').textContent)).toContain(said(page.missingConfirmation(1)))
  })

  it('changes who follows the pair where it stands', async () => {
    const { user, book } = show(aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })] }))
    await user.click(screen.getByRole('button', { name: page.changeStaff }))
    const [coordinator, substitute] = screen.getAllByRole('combobox')
    if (!coordinator || !substitute) throw new Error('two choices of staff')
    await user.selectOptions(coordinator, 'Karim El Amrani')
    expect(screen.getByText(said(pairWords.form.problems['same-coordinator']))).toBeDefined()
    await user.selectOptions(substitute, pairWords.form.staff.nobody)
    await user.click(screen.getByRole('button', { name: page.save }))
    expect(book().pairs[pairId()]).not.toHaveProperty('substituteId')
  })

  it('corrects the terms, and the days, of what was noted', async () => {
    const { user, book } = show(aCasebook({ pairs: [aPairAt('validated')] }))
    await user.click(screen.getByRole('button', { name: page.changeTerms }))
    await user.clear(field(pairWords.form.terms.meetingPlace))
    await user.type(field(pairWords.form.terms.meetingPlace), 'Bibliothèque')
    await user.click(screen.getByRole('button', { name: page.save }))
    expect(book().pairs[pairId()]?.moves.at(-1)).toMatchObject({ kind: 'agree-terms', terms: { meetingPlace: 'Bibliothèque' } })
    await user.click(screen.getByRole('button', { name: page.changeStory }))
    await user.clear(field(pairWords.form.dates.proposedOn))
    await user.type(field(pairWords.form.dates.proposedOn), '01/02/2026')
    await user.click(screen.getByRole('button', { name: page.save }))
    expect(book().pairs[pairId()]?.opening).toMatchObject({ on: '2026-02-01' })
  })

  it('says that a pair is not there', () => {
    stand(<PairPage pairId="nulle-part" />, { book: aCasebook() })
    expect(screen.getByRole('heading', { name: page.notFound })).toBeDefined()
  })
})
