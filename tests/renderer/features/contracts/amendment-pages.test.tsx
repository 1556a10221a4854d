import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { AmendmentPage } from '../../../../renderer/features/contracts/AmendmentPage'
import { AwaitingSignatures } from '../../../../renderer/features/contracts/AwaitingSignatures'
import { Amendments } from '../../../../renderer/features/pairs/Amendments'
import type { Pdf } from '../../../../renderer/paper/pdf'
import { places } from '../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { ok } from '#shared/core/result'
import { stateOf } from '#shared/domain/pair'
import { amendmentWords as words, awaitingWords } from '#shared/text/amendments'
import { pairWords } from '#shared/text/pairs'
import { shortDay } from '#shared/text/format'

import { anAmendment, atWork } from '../../../builders/amendments'
import { aCasebook, aContract, aPairAt, contractId, day, pairId, threeSignatures } from '../../../builders/casebook'
import { amendmentId } from '../../../builders/life'
import { said, stand } from '../pairs/stand'

// There is no canvas here: what draws is replaced; the drawing itself is proved in the real window.
vi.mock('../../../../renderer/paper/pdf', () => ({
  openPdf: async (): Promise<Pdf> => ({ pages: 2, widthOf: async () => 595, textOf: async page => `texte ${page}`, draw: async () => {}, close: async () => {} }),
}))

describe('the page of an amendment', () => {
  const show = (changes: Parameters<typeof anAmendment>[1] = {}) =>
    stand(<AmendmentPage amendmentId={amendmentId(1)} />, {
      book: atWork({ amendments: [anAmendment(1, changes)] }),
      today: '2026-05-20',
      answers: { 'amendment.preview': () => ok(new Uint8Array([1])), 'amendment.save-as': () => ok({ outcome: 'saved', path: '/bureau/avenant.docx' }) },
    })
  const sign = pairWords.contract

  it('takes the third signature, with which the new end holds', async () => {
    const { user, book } = show({ signatures: { mentor: '2026-05-06', mentee: '2026-05-07' } })
    await user.click(screen.getByRole('button', { name: sign.signOf(sign.parties.association) }))
    await user.click(screen.getByRole('button', { name: pairWords.page.save }))
    expect(await screen.findByText(sign.complete)).toBeDefined()
    const pair = book().pairs[pairId()]
    expect(pair && stateOf(pair)).toMatchObject({ terms: { endsOn: '2026-12-12' } })
    expect(screen.getByText(said(words.inForce.extension('2026-05-20', '2026-12-12')))).toBeDefined()
    expect(screen.queryByText(said(words.effects.extension))).toBeNull()
  })

  it('says at the signature why it is refused', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: sign.signOf(sign.parties.mentor) }))
    const date = screen.getByRole('textbox', { name: sign.signedOn(sign.parties.mentor) })
    await user.clear(date)
    await user.type(date, '3/5/2026{Enter}')
    await user.click(screen.getByRole('button', { name: pairWords.page.save }))
    expect((await screen.findByRole('alert')).textContent).toContain(shortDay('2026-05-04'))
  })

  it('sets it aside after asking', async () => {
    const { user, book } = show()
    await user.click(screen.getByRole('button', { name: words.void }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.void }))
    expect(await screen.findByText(said(words.voidLead('2026-05-04', '2026-05-20')))).toBeDefined()
    expect(book().amendments[amendmentId(1)]?.voidedOn).toBe('2026-05-20')
  })

  it('that is not there says so', () => {
    stand(<AmendmentPage amendmentId={amendmentId(9)} />, { book: aCasebook() })
    expect(screen.getByRole('heading', { name: words.notFound })).toBeDefined()
  })
})

describe('the amendments of a pair', () => {
  const show = (book: Casebook) => {
    const pair = book.pairs[pairId()]
    if (pair) stand(<Amendments book={book} pair={pair} today={day('2026-09-20')} />, { book })
  }

  it('are listed with what they change and who has still to sign', () => {
    show(atWork({ amendments: [anAmendment(1, { signatures: { mentor: '2026-05-05' } })] }))
    expect(screen.getByRole('link', { name: words.named(1, 'extension') }).getAttribute('href')).toBe(places.amendment(amendmentId(1)))
    expect(screen.getByText(said(`${words.summaries.extension('2026-12-12')} – ${words.states.missing(2)}`))).toBeDefined()
    expect(screen.getByRole('link', { name: words.prepare })).toBeDefined()
    expect(screen.queryByRole('link', { name: words.letters.mentor })).toBeNull()
  })

  it('stand beside the letters once the pair ends', () => {
    show(atWork({ pairs: [aPairAt('closed')] }))
    expect(screen.getByRole('link', { name: words.letters.mentee }).getAttribute('href')).toBe(places.sheet({ kind: 'termination-letter', pairId: pairId(), to: 'mentee' }))
    expect(screen.queryByRole('link', { name: words.prepare })).toBeNull()
  })

  it('are not spoken of before there can be any', () => {
    show(aCasebook({ pairs: [aPairAt('proposed')] }))
    expect(screen.queryByRole('heading', { name: words.section })).toBeNull()
  })
})

describe('the papers to sign', () => {
  it('lead to each paper, to its pair and to the list on paper', () => {
    const book = aCasebook({
      pairs: [aPairAt('contract-printed', 1), aPairAt('active', 2)],
      contracts: [aContract(1, { signatures: { association: '2026-03-03' } }), aContract(2, { signatures: threeSignatures })],
      amendments: [anAmendment(1, { pairId: pairId(2) })],
    })
    stand(<AwaitingSignatures />, { book, today: '2026-05-04' })
    expect(screen.getByRole('link', { name: 'Contrat – Anne-Sophie d’Hœraene et Yusuf Çelik' }).getAttribute('href')).toBe(places.contract(contractId(1)))
    expect(screen.getByText(said(`${awaitingWords.printedAgo('2026-03-02', 63)} – ${awaitingWords.missing(['mentor', 'mentee'])}`))).toBeDefined()
    expect(screen.getByRole('link', { name: new RegExp(`^Avenant n°\u00A01 \\(prolongation\\) – Benoît`) }).getAttribute('href')).toBe(places.amendment(amendmentId(1)))
    expect(screen.getByRole('link', { name: awaitingWords.toPairOf('B-2026-002') }).getAttribute('href')).toBe(places.pair(pairId(2)))
    expect(screen.getByRole('link', { name: awaitingWords.print }).getAttribute('href')).toBe(places.sheet({ kind: 'awaiting-signatures' }))
  })

  it('take a signature in their own line, and say which paper is complete', async () => {
    const missingOne = aContract(1, { signatures: { association: '2026-03-03', mentor: '2026-03-04' } })
    const { user, book } = stand(<AwaitingSignatures />, { book: aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [missingOne] }), today: '2026-03-05' })
    const label = 'Contrat – Anne-Sophie d’Hœraene et Yusuf Çelik'
    await user.click(screen.getByRole('button', { name: awaitingWords.signOf(label) }))
    await user.click(screen.getByRole('button', { name: pairWords.contract.signOf(pairWords.contract.parties.mentee) }))
    await user.click(screen.getByRole('button', { name: pairWords.page.save }))
    expect(await screen.findByText(said(awaitingWords.complete(label)))).toBeDefined()
    expect(screen.getByRole('heading', { name: awaitingWords.none })).toBeDefined()
    expect(book().contracts[contractId(1)]?.signatures.mentee).toBe('2026-03-05')
  })

  it('say when there are none', () => {
    stand(<AwaitingSignatures />, { book: aCasebook() })
    expect(screen.getByRole('heading', { name: awaitingWords.none })).toBeDefined()
  })
})
