import { describe, expect, it } from 'vitest'

import { CERTIFICATE_BLANKS } from '#shared/defaults/texts'
import type { Pair } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'

import { aCasebook, aContract, aPairAt, pairId, threeSignatures } from '../../builders/casebook'
import { someContractFacts } from '../../builders/contract'
import { aMeeting, aPairContact, heldOn } from '../../builders/life'
import { asked, blocksOf, documentFor, fileNameOf, wordsOn } from '../../builders/sheets'

type Parts = Parameters<typeof aCasebook>[0]

const sheet = (to: Side) => ({ kind: 'pair-certificate', pairId: pairId(), to }) as const
const facts = someContractFacts({ mentor: { ...someContractFacts().mentor, frame: 'working-time' } })
const bookOf = (pair: Pair, parts: Parts = {}) =>
  aCasebook({
    pairs: [pair],
    contracts: [aContract(1, { signatures: threeSignatures, facts })],
    meetings: [aMeeting(1, heldOn('2026-03-20', { topics: 'Relecture du CV' })), aMeeting(2, heldOn('2026-04-03', { ownTime: true }))],
    pairContacts: [aPairContact()],
    ...parts,
  })
const words = (to: Side, pair = aPairAt('closed'), parts?: Parts) => wordsOn(documentFor(bookOf(pair, parts), sheet(to))).replace(/[\u00A0\u202F]/g, ' ')

describe('the certificate of a pair', () => {
  it('is there once the pair has begun, and not before', () => {
    for (const stage of ['proposed', 'validated', 'contract-printed', 'withdrawn'] as const) expect(asked(bookOf(aPairAt(stage)), sheet('mentor'))).toBe('pair/not-at-work')
    expect(fileNameOf(asked(bookOf(aPairAt('closed')), sheet('mentor')))).toMatch(/_attestation-mentor_B-2026-001$/)
    expect(fileNameOf(asked(bookOf(aPairAt('active')), sheet('mentee')))).toMatch(/_attestation-mentee_/)
  })

  it('attests to a mentor the meetings and the hours that were noted, paid and own time apart', () => {
    const text = words('mentor')
    expect(text).toMatch(/Madame Anne-Sophie.*a accompagné.*du 12 mars 2026 au 12 septembre 2026/)
    expect(text).toContain('2 rencontres tenues')
    expect(text).toContain('3 h 15')
    expect(text).toContain('1 h 45 sur le temps de travail, 1 h 30 en dehors')
  })

  it('names neither the other, nor what was said, nor why it ended', () => {
    expect(words('mentor')).not.toMatch(/Yusuf|Çelik|CV|échéance|électricien/)
    expect(words('mentee')).not.toMatch(/Anne-Sophie|Hœraene|chômage|emploi,|recherche d’emploi|CV|heures/i)
  })

  it('attests to a mentee the participation, the period and the number of meetings', () => {
    const text = words('mentee')
    expect(text).toMatch(/Monsieur Yusuf.*a participé à un mentorat professionnel/)
    expect(text).toContain('2 rencontres tenues')
    expect(words('mentee', aPairAt('closed'), { meetings: [] })).toContain('aucune rencontre notée')
  })

  it('says from when the hours of a pair taken over are noted', () => {
    const pair = aPairAt('active', 1, { opening: { kind: 'resumed', terms: facts.terms, keptSince: '2026-03-15' }, moves: [] })
    expect(words('mentor', pair, { contracts: [] })).toContain('notées depuis le 15 mars 2026')
  })

  it('leaves room for the signature of the association, and fills every blank that the settings offer', () => {
    const text = CERTIFICATE_BLANKS.map(name => `{${name}}`).join('\n')
    const parts = { settings: [{ id: 'texts', texts: { 'mentor-certificate': text } }] } as const
    expect(words('mentor', aPairAt('closed'), parts)).not.toMatch(/\{[a-zé ]+\}/)
    expect(blocksOf(documentFor(bookOf(aPairAt('closed')), sheet('mentee'))).at(-1)?.kind).toBe('form')
  })
})
