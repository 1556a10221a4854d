import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Route } from 'wouter'

import { ContractPage } from '../../../../renderer/features/contracts/ContractPage'
import type { Pdf } from '../../../../renderer/paper/pdf'
import { places } from '../../../../renderer/ui/places'

import { recordPrinting } from '#shared/casebook/contract-commands'
import { draftContract } from '#shared/casebook/contract-queries'
import { deltaBetween } from '#shared/casebook/delta'
import { ok } from '#shared/core/result'
import { contractWords as words } from '#shared/text/contracts'
import { paperWords } from '#shared/text/sheet-page'

import { aCasebook, aContract, anOrganisation, aPairAt, aWorld, contractId, day, id, pairId, pieceId, threeSignatures } from '../../../builders/casebook'
import { said, stand } from '../pairs/stand'

// There is no canvas here: what draws is replaced; the drawing itself is proved in the real window.
const printed = vi.hoisted(() => ({ pages: 0 }))
vi.mock('../../../../renderer/paper/pdf', () => ({
  openPdf: async (): Promise<Pdf> => ({ pages: 2, widthOf: async () => 595, textOf: async page => `texte ${page}`, draw: async () => {}, close: async () => {} }),
}))
vi.mock('../../../../renderer/paper/print-pages', () => ({
  printPages: async (pdf: Pdf, print: () => Promise<unknown>) => {
    printed.pages += pdf.pages
    return print()
  },
}))
beforeEach(() => {
  printed.pages = 0
})

/** The two addresses of a contract, as the window knows them. */
const Pages = () => (
  <>
    <Route<{ id: string }> path={places.contractToPrint(':id')}>{({ id }) => <ContractPage pairId={id} />}</Route>
    <Route<{ id: string }> path={places.contract(':id')}>{({ id }) => <ContractPage contractId={id} />}</Route>
  </>
)

const validated = () => aCasebook({ pairs: [aPairAt('validated')] })
const preview = { 'contract.preview': () => ok(new Uint8Array([1])) }

describe('the contract of a pair', () => {
  it('is shown page by page, with the text of each', async () => {
    stand(<ContractPage pairId={pairId()} />, { book: validated(), answers: preview })
    expect(await screen.findByText(said(paperWords.page(1, 2)))).toBeDefined()
    expect((await screen.findByRole('region', { name: paperWords.textOfPage(2, 2) })).textContent).toBe('texte 2')
    expect(screen.getByText(said(words.draftLead))).toBeDefined()
  })

  it('is frozen before it is printed, and the page says so first', async () => {
    const book = validated()
    const draft = draftContract(book, pairId(), day('2026-03-20'))
    const after = draft.ok ? recordPrinting(pairId(), draft.value, pieceId(), aWorld())(book) : draft
    if (!after.ok) throw new Error(after.error.code)
    const answers = { ...preview, 'contract.print': () => ok(deltaBetween(book, after.value)), 'window.print': () => ok({ outcome: 'printed' }) }
    const { user, asked, history } = stand(<Pages />, { book, answers, path: places.contractToPrint(pairId()) })

    await user.click(await screen.findByRole('button', { name: words.print }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(new RegExp(words.freezing.slice(0, 20)))).toBeDefined()
    expect(asked).not.toContain('contract.print')
    await user.click(dialog.getByRole('button', { name: words.freeze }))
    expect(await screen.findByText(said(words.printed))).toBeDefined()
    expect(printed.pages).toBe(2)
    expect(screen.getByText(said(words.frozenLead(1, '2026-03-20')))).toBeDefined()
    expect(history).toEqual([places.contract(id(9001))])
  })

  it('is opened first in the file of the association where it has one', async () => {
    const book = aCasebook({ pairs: [aPairAt('validated')], letterTemplates: [{ id: 'contract', piece: pieceId(3), fileName: 'contrat.docx', addedOn: day('2026-03-01') }] })
    const draft = draftContract(book, pairId(), day('2026-03-20'))
    const after = draft.ok ? recordPrinting(pairId(), draft.value, pieceId(), aWorld(), pieceId(2))(book) : draft
    if (!after.ok) throw new Error(after.error.code)
    const answers = { ...preview, 'contract.print': () => ok(deltaBetween(book, after.value)), 'contract.save-as': () => ok({ outcome: 'saved', path: '/bureau/contrat.docx' }), 'saved-file.open': () => ok(null) }
    const { user, asked, history } = stand(<Pages />, { book, answers, path: places.contractToPrint(pairId()) })

    expect(await screen.findByRole('button', { name: words.printOurs })).toBeDefined()
    await user.click(screen.getByRole('button', { name: words.openOwn }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.freezeOwn }))
    expect(await screen.findByText(said(paperWords.savedAt('/bureau/contrat.docx')))).toBeDefined()
    expect(asked).toContain('saved-file.open')
    expect(printed.pages).toBe(0)
    expect(history).toEqual([places.contract(id(9001))])
  })

  it('once printed is printed again as it is', async () => {
    const book = aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract()] })
    const { user, asked } = stand(<ContractPage contractId={contractId()} />, { book, answers: { ...preview, 'window.print': () => ok({ outcome: 'cancelled' }) } })
    await user.click(await screen.findByRole('button', { name: words.print }))
    expect(await screen.findByText(said(words.cancelled))).toBeDefined()
    expect(asked).not.toContain('contract.print')
  })

  it('says where it was saved', async () => {
    const answers = { ...preview, 'contract.save-as': () => ok({ outcome: 'saved', path: '/bureau/contrat.docx' }) }
    const { user } = stand(<ContractPage pairId={pairId()} />, { book: validated(), answers })
    await user.click(await screen.findByRole('button', { name: words.saveDraftWord }))
    expect(await screen.findByText(said(paperWords.savedAt('/bureau/contrat.docx')))).toBeDefined()
  })

  it('says first that a version already waits for signatures', async () => {
    const book = aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract()] })
    stand(<ContractPage pairId={pairId()} />, { book, answers: preview })
    expect(await screen.findByText(said(words.awaits(1)))).toBeDefined()
    expect(screen.getByText(said(words.draftNotSigned))).toBeDefined()
  })

  it('does not ask for signatures that are all there', async () => {
    const book = aCasebook({ pairs: [aPairAt('closed')], contracts: [aContract(1, { signatures: threeSignatures })] })
    stand(<ContractPage contractId={contractId()} />, { book, answers: preview })
    await screen.findByText(said(paperWords.page(1, 2)))
    expect(screen.queryByRole('link', { name: words.record })).toBeNull()
  })

  it('says what is missing when it cannot be drawn', async () => {
    const book = aCasebook({ pairs: [aPairAt('validated')], organisation: anOrganisation({ representative: undefined }) })
    const refused = { 'contract.preview': () => ({ ok: false, error: { code: 'contract/incomplete', missing: ['representative'] } }) as const }
    stand(<ContractPage pairId={pairId()} />, { book, answers: refused })
    expect(await screen.findByText(/la personne qui signe pour l’association/)).toBeDefined()
    expect(screen.getByRole('button', { name: words.print })).toHaveProperty('disabled', true)
  })

  it('that is not there says so', () => {
    stand(<ContractPage contractId={contractId(9)} />, { book: aCasebook() })
    expect(screen.getByRole('heading', { name: words.notFound })).toBeDefined()
  })
})
