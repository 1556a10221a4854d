import { describe, expect, it } from 'vitest'

import { TERMINATION_BLANKS } from '#shared/defaults/texts'
import { terminationMail } from '#shared/documents/termination-letter'
import type { Pair } from '#shared/domain/pair'
import type { ClosingTrigger, Side } from '#shared/domain/pair-move'

import { aCasebook, aContract, aCoordinator, aMentor, aPairAt, day, pairId, threeSignatures } from '../../builders/casebook'
import { anAmendment } from '../../builders/amendments'
import { asked, documentFor, fileNameOf, given, wordsOn } from '../../builders/sheets'

const active = aPairAt('active')
const ended = (trigger: ClosingTrigger, on = '2026-06-01'): Pair => ({ ...active, moves: [...active.moves, { kind: 'bring-to-close', on: day(on), trigger }] })
const sheet = (to: Side) => ({ kind: 'termination-letter', pairId: pairId(), to }) as const
const bookOf = (pair: Pair, parts: Parameters<typeof aCasebook>[0] = {}) => aCasebook({ pairs: [pair], contracts: [aContract(1, { signatures: threeSignatures })], ...parts })
const letter = (pair: Pair, to: Side, parts?: Parameters<typeof aCasebook>[0]) => wordsOn(documentFor(bookOf(pair, parts), sheet(to))).replace(/[\u00A0\u202F]/g, ' ')

describe('the letter at the end of a pair', () => {
  it('exists once the pair is at its end, and not before', () => {
    expect(asked(bookOf(active), sheet('mentor'))).toBe('letter/not-ended')
    expect(asked(bookOf(aPairAt('withdrawn')), sheet('mentor'))).toBe('letter/not-ended')
    expect(fileNameOf(asked(bookOf(ended('term')), sheet('mentee')))).toMatch(/^2026-03-12_lettre-fin-mentee_/)
  })

  it('says gently why, with the last day, to each in their own words', () => {
    expect(letter(ended('term'), 'mentor')).toContain('Votre mentorat avec Yusuf Çelik arrive à son terme. Le dernier jour est le 12 septembre 2026.')
    expect(letter(ended('positive-exit'), 'mentee')).toContain('félicitations')
    expect(letter(ended('interruption'), 'mentee')).toContain('s’arrête avant la date prévue. Le dernier jour est le 1er juin 2026.')
  })

  it('agrees with the person it is for', () => {
    expect(letter(ended('term'), 'mentor')).toMatch(/Madame,.*engagée à nos côtés/)
    expect(letter(ended('term'), 'mentee')).toMatch(/Monsieur,.*investi dans ce mentorat/)
    expect(letter(ended('term'), 'mentor', { mentors: [aMentor(1, { agreement: 'neutral' })] })).toMatch(/Bonjour Anne-Sophie.*engagé ou engagée/)
  })

  it('invites to a closing meeting in every case, thanks, and says what becomes of notes and data', () => {
    const neverBegun: Pair = { ...active, moves: [...active.moves, { kind: 'withdraw', on: day('2026-03-11'), reason: 'Emploi' }] }
    for (const pair of [ended('term'), ended('positive-exit'), ended('interruption'), neverBegun])
      for (const to of ['mentor', 'mentee'] as const) expect(letter(pair, to)).toMatch(/réunion de clôture.*merci.*notes personnelles.*081 22 33 45/)
    expect(letter(neverBegun, 'mentor')).not.toContain('dernier jour')
  })

  it('fills every blank that the settings offer', () => {
    const text = TERMINATION_BLANKS.map(name => `{${name}}`).join('\n')
    const parts = { settings: [{ id: 'texts', texts: { 'termination-letter': text } }] } as const
    expect(letter(ended('term'), 'mentor', parts)).not.toMatch(/\{[a-zé ]+\}|………/)
  })

  it('names first whom the envelope goes to, with what is known of the address', () => {
    const address = { street: 'Rue de l’Église 12', postcode: '5000', municipality: 'Namur' }
    const first = (parts?: Parameters<typeof aCasebook>[0]) => documentFor(bookOf(ended('term'), parts), sheet('mentor')).parts[0]?.blocks[0]
    expect(first({ mentors: [aMentor(1, { address })] })).toEqual({ kind: 'address', lines: ['Anne-Sophie\u00A0d’Hœraene', 'Rue de l’Église 12', '5000 Namur'] })
    expect(first({ mentors: [aMentor(1, { address: {} })] })).toEqual({ kind: 'address', lines: ['Anne-Sophie\u00A0d’Hœraene'] })
  })

  it('goes out as a message to the person, without the marks of titles', () => {
    const mail = terminationMail(bookOf(ended('term'), { mentors: [aMentor(1, { email: 'as@example.be' })], coordinators: [aCoordinator(1), aCoordinator(2)] }), pairId(), 'mentor', given)
    expect(mail).toMatchObject({ ok: true, value: { to: [{ address: 'as@example.be' }], bcc: [] } })
    expect(mail.ok && mail.value.body).not.toContain('#')
  })
})

describe('the list of papers to sign', () => {
  it('says who must sign what, since when and how they are reached', () => {
    const book = aCasebook({
      pairs: [aPairAt('contract-printed')],
      contracts: [aContract(1, { signatures: { association: '2026-03-03' } })],
    })
    const words = wordsOn(documentFor(book, { kind: 'awaiting-signatures' }))
    for (const said of ['1\u00A0document à signer', 'B-2026-001', '02/03/2026', '10\u00A0jours', 'mentor', ', mentee', '0470\u00A012\u00A034\u00A056']) expect(words).toContain(said)
  })

  it('names amendments by their number, and says when nothing waits', () => {
    expect(wordsOn(documentFor(bookOf(active, { amendments: [anAmendment(2, { printedOn: '2026-03-12' })] }), { kind: 'awaiting-signatures' }))).toContain('avenant n° 2')
    expect(wordsOn(documentFor(bookOf(active), { kind: 'awaiting-signatures' }))).toContain('Aucune signature n’est attendue')
  })
})
