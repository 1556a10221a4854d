import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import type { PairingNote } from '#shared/domain/pairing-note'
import { employerKey, exclusionBetween, formerPair } from '#shared/matching/exclusions'

import { aCasebook, aCompany, aMentee, aMentor, aPairAt, companyId, coordinatorId, menteeId, mentorId, pairId } from '../../builders/casebook'
import { aPairingNote, pairingNoteId } from '../../builders/matching'

const noted = (book: Casebook, ...notes: readonly PairingNote[]): Casebook => ({ ...book, pairingNotes: Object.fromEntries(notes.map(note => [note.id, note])) })

const between = (book: Casebook) => exclusionBetween(book, mentorId(1), menteeId(1))

describe('what keeps two people apart', () => {
  it('is nothing, as a rule', () => {
    expect(between(aCasebook())).toBeUndefined()
  })

  it('is what the staff noted of them, and of nobody else', () => {
    const book = noted(aCasebook(), aPairingNote(1, { kind: 'to-avoid', reason: 'Voisins en conflit' }))
    expect(between(book)).toEqual({ kind: 'to-avoid', noteId: pairingNoteId(1), on: '2026-01-12', reason: 'Voisins en conflit' })
    expect(exclusionBetween(book, mentorId(1), menteeId(2))).toBeUndefined()
    expect(exclusionBetween(book, mentorId(2), menteeId(1))).toBeUndefined()
  })

  it('is that both files are of one person', () => {
    const mentors = [aMentor(1, { formerMenteeId: menteeId(1) })]
    expect(between(aCasebook({ mentors }))).toEqual({ kind: 'same-person' })
    expect(exclusionBetween(aCasebook({ mentors }), mentorId(1), menteeId(2))).toBeUndefined()
  })

  it('is the house that both work for, however it was typed', () => {
    const mentees = [aMentee(1, { employer: 'batisseurs de wallonie' })]
    const working = aMentor(1, { frame: { kind: 'own-time', companyId: companyId(1) } })
    expect(between(aCasebook({ mentors: [working], mentees }))).toEqual({ kind: 'same-employer', employer: 'Bâtisseurs de Wallonie SA' })
    expect(between(aCasebook({ mentors: [aMentor(1, { frame: { kind: 'unknown', employer: 'Bâtisseurs de Wallonie S.A.' } })], mentees }))?.kind).toBe('same-employer')
    expect(between(aCasebook({ mentors: [aMentor(1)], mentees, companies: [aCompany()] }))).toBeUndefined()
    expect(between(aCasebook({ mentors: [working], mentees: [aMentee(1, { employer: 'Menuiserie Delvaux' })] }))).toBeUndefined()
    expect(exclusionBetween(aCasebook({ mentors: [working], mentees }), mentorId(1), menteeId(77))).toBeUndefined()
    expect(exclusionBetween(aCasebook({ mentors: [working], mentees }), mentorId(77), menteeId(1))).toBeUndefined()
  })

  it('is no house that nobody named', () => {
    const blank = aMentor(1, { frame: { kind: 'unknown', employer: '…' } })
    expect(between(aCasebook({ mentors: [blank], mentees: [aMentee(1)] }))).toBeUndefined()
    expect(between(aCasebook({ mentors: [blank], mentees: [aMentee(1, { employer: '--' })] }))).toBeUndefined()
  })

  it('is the refusal of the mentor, with the reason', () => {
    expect(between(aCasebook({ pairs: [aPairAt('declined')] }))).toEqual({ kind: 'refused', pairId: pairId(1), on: '2026-02-04', side: 'mentor', reason: 'Horaires incompatibles' })
  })

  it('is the no of one of the two after the first meeting', () => {
    expect(between(aCasebook({ pairs: [aPairAt('not-validated')] }))).toEqual({ kind: 'refused', pairId: pairId(1), on: '2026-02-18', side: 'mentee' })
  })

  it('is no longer a refusal that was set aside since', () => {
    const book = aCasebook({ pairs: [aPairAt('declined')] })
    expect(between(noted(book, aPairingNote(1, { kind: 'refusal-lifted', on: '2026-02-04' })))).toBeUndefined()
    expect(between(noted(book, aPairingNote(1, { kind: 'refusal-lifted', on: '2026-02-03' })))?.kind).toBe('refused')
    expect(between(noted(book, aPairingNote(1, { kind: 'refusal-lifted', on: '2026-03-01' }), aPairingNote(2)))?.kind).toBe('related')
  })

  it('is told with who noted it, and without a reason where none was given', () => {
    const note = aPairingNote(1, { kind: 'related', by: coordinatorId(2), reason: undefined })
    expect(between(noted(aCasebook(), note))).toEqual({ kind: 'related', noteId: pairingNoteId(1), on: '2026-01-12', by: coordinatorId(2) })
    expect(Object.keys(between(noted(aCasebook(), aPairingNote(1, { by: undefined, reason: undefined }))) ?? {})).toEqual(['kind', 'noteId', 'on'])
  })

  it('is the last of several refusals, in whatever order they were noted, unless that one was set aside', () => {
    const declined = (n: number, on: string, why?: string) =>
      aPairAt('declined', n, { mentorId: mentorId(1), menteeId: menteeId(1), moves: [{ kind: 'decline', on, reason: `Non du ${on}`, ...(why !== undefined && { why }) }] })
    const [early, late] = [declined(1, '2026-02-04'), declined(2, '2026-02-20', 'no-time')]
    const last = { kind: 'refused', pairId: pairId(2), on: '2026-02-20', side: 'mentor', why: 'no-time', reason: 'Non du 2026-02-20' }
    expect(between(aCasebook({ pairs: [early, late] }))).toEqual(last)
    expect(between(aCasebook({ pairs: [declined(1, '2026-02-20', 'no-time'), declined(2, '2026-02-04')] }))).toEqual({ ...last, pairId: pairId(1) })
    expect(Object.keys(between(aCasebook({ pairs: [early] })) ?? {})).not.toContain('why')
    expect(between(noted(aCasebook({ pairs: [early, late] }), aPairingNote(1, { kind: 'refusal-lifted', on: '2026-02-10' })))).toEqual(last)
    expect(between(noted(aCasebook({ pairs: [early] }), aPairingNote(1, { kind: 'refusal-lifted', on: '2026-02-03' }), aPairingNote(2, { kind: 'refusal-lifted', on: '2026-02-04', menteeId: menteeId(2) })))).toBeDefined()
  })

  it('is the no after the first meeting with its reason, whoever said it, and not the yes of the other', () => {
    const no = aPairAt('not-validated')
    const moves = no.moves.map(move => (move.kind === 'answer' && move.answer === 'no' ? { ...move, side: 'mentor' as const, reason: 'Trop loin' } : move.kind === 'answer' ? { ...move, side: 'mentee' as const } : move))
    expect(between(aCasebook({ pairs: [{ ...no, moves }] }))).toEqual({ kind: 'refused', pairId: pairId(1), on: '2026-02-18', side: 'mentor', reason: 'Trop loin' })
    expect(Object.keys(between(aCasebook({ pairs: [no] })) ?? {})).toEqual(['kind', 'pairId', 'on', 'side'])
  })

  it.each(['proposed', 'first-meeting-planned', 'first-meeting-held', 'validated', 'active'] as const)('is not a pair that is %s, and such a pair is no former one', stage => {
    const book = aCasebook({ pairs: [aPairAt(stage)] })
    expect(between(book)).toBeUndefined()
    expect(formerPair(book, mentorId(1), menteeId(1))).toBeUndefined()
  })

  it('is not a pair that the staff withdrew, nor one that came to its end, which is told', () => {
    expect(between(aCasebook({ pairs: [aPairAt('withdrawn')] }))).toBeUndefined()
    const closed = aCasebook({ pairs: [aPairAt('closed')] })
    expect(between(closed)).toBeUndefined()
    expect(formerPair(closed, mentorId(1), menteeId(1))).toBe(pairId(1))
    expect(formerPair(closed, mentorId(1), menteeId(2))).toBeUndefined()
  })
})

describe('the name of an employer', () => {
  it('is compared without its legal form, its accents and its marks', () => {
    expect(employerKey('L’Étoile & Fils, S.R.L.')).toBe(employerKey('l\'etoile  et fils srl').replace(' et ', ' '))
    expect(employerKey('SA')).toBe('sa')
  })
})
