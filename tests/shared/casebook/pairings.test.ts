import { describe, expect, it } from 'vitest'

import { changeBy } from '#shared/casebook/commands'
import { frozenBy, keptApart, readyProposals, refusalsIn, standingRefusal } from '#shared/casebook/pairings'
import { whyMentorIsNotFree } from '#shared/casebook/availability'
import { MenteeId, MentorId } from '#shared/domain/ids'
import { ItemKey } from '#shared/domain/lists'

import { aCasebook, aMentor, aPairAt, aPairDraft, aWorld, coordinatorId, day, id, menteeId, mentorId, pairId } from '../../builders/casebook'
import { aPairingNote, pairingNoteId } from '../../builders/life'

const today = day('2026-03-20')
const declined = aPairAt('declined', 1, { moves: [{ kind: 'decline', on: day('2026-02-04'), why: ItemKey.parse('travel'), reason: 'Trop loin' }] })
const notValidated = aPairAt('not-validated', 2)

describe('the register of refusals', () => {
  const book = aCasebook({ pairs: [declined, notValidated, aPairAt('withdrawn', 3, { mentorId: mentorId(1), menteeId: menteeId(2) })] })

  it('holds who said no, when and why, the latest first, and no withdrawal by the staff', () => {
    expect(refusalsIn(book)).toEqual([
      { pairId: pairId(2), mentorId: mentorId(2), menteeId: menteeId(2), on: '2026-02-18', sides: ['mentee'], at: 'first-meeting', reason: undefined },
      { pairId: pairId(1), mentorId: mentorId(1), menteeId: menteeId(1), on: '2026-02-04', sides: ['mentor'], at: 'proposal', why: 'travel', reason: 'Trop loin' },
    ])
  })

  it('counts between two people until it is lifted, and again after another refusal', () => {
    expect(standingRefusal(book, mentorId(1), menteeId(1))?.reason).toBe('Trop loin')
    expect(standingRefusal(book, mentorId(1), menteeId(2))).toBeUndefined()
    const lifted = (on: string) => aCasebook({ pairs: [declined], pairingNotes: [aPairingNote(1, { kind: 'refusal-lifted', on })] })
    expect(standingRefusal(lifted('2026-02-04'), mentorId(1), menteeId(1))).toBeUndefined()
    expect(standingRefusal(lifted('2026-02-03'), mentorId(1), menteeId(1))?.on).toBe('2026-02-04')
  })
})

describe('a gesture made twice', () => {
  it('notes two people once', () => {
    const { id: _, ...asked } = aPairingNote(1, { reason: 'Anciens collègues' })
    const book = aCasebook({ pairingNotes: [aPairingNote(1, { reason: 'Anciens collègues' })] })
    expect(changeBy('pairing.note', asked, aWorld())(book)).toEqual({ ok: true, value: book })
  })

  it('keeps one proposal ready for two people, as it was prepared', () => {
    const book = aCasebook({ pairDrafts: [aPairDraft(1, { situation: 'proposed', mentorId: mentorId(1), menteeId: menteeId(1), why: 'Même métier' })] })
    expect(changeBy('pair-draft.save', { draft: { situation: 'proposed', mentorId: mentorId(1), menteeId: menteeId(1) } }, aWorld())(book)).toEqual({ ok: true, value: book })
  })
})

describe('what is noted of two people', () => {
  const note = (changes: Parameters<typeof aPairingNote>[1] = {}) => {
    const { id: _, ...asked } = aPairingNote(1, changes)
    return changeBy('pairing.note', asked, aWorld())(aCasebook())
  }

  it('keeps them apart until the note is removed', () => {
    const book = aCasebook({ pairingNotes: [aPairingNote(1, { kind: 'related' })] })
    expect(keptApart(book, mentorId(1), menteeId(1))?.kind).toBe('related')
    const freed = changeBy('pairing.remove', { id: pairingNoteId(1) }, aWorld())(book)
    expect(freed.ok && keptApart(freed.value, mentorId(1), menteeId(1))).toBeUndefined()
  })

  it('refuses a day to come, and people whom nobody knows', () => {
    expect(note({ on: '2026-03-21' })).toMatchObject({ ok: false, error: { code: 'date/in-future' } })
    expect(note({ mentorId: MentorId.parse(id(999)) })).toMatchObject({ ok: false, error: { code: 'casebook/unknown' } })
    expect(note({ menteeId: MenteeId.parse(id(999)) })).toMatchObject({ ok: false, error: { code: 'casebook/unknown' } })
    expect(note().ok).toBe(true)
  })

  it('refuses a proposal between people who are kept apart, but not one between people of whom a refusal was lifted', () => {
    const propose = (book: ReturnType<typeof aCasebook>) =>
      changeBy('pair.create', { mentorId: mentorId(1), menteeId: menteeId(1), coordinatorId: coordinatorId(1), opening: { kind: 'proposed', on: today } }, aWorld('2026-03-20'))(book)
    expect(propose(aCasebook({ pairingNotes: [aPairingNote()] }))).toMatchObject({ ok: false, error: { code: 'pair/kept-apart' } })
    expect(propose(aCasebook({ pairingNotes: [aPairingNote(1, { kind: 'refusal-lifted' })] })).ok).toBe(true)
  })

  it('keeps the files it names from being removed', () => {
    expect(changeBy('mentor.remove', { id: mentorId(1) }, aWorld())(aCasebook({ pairingNotes: [aPairingNote()] }))).toMatchObject({ ok: false, error: { code: 'casebook/still-referenced' } })
  })
})

describe('a mentor with room for two', () => {
  const mentor = aMentor(1, { capacity: 2 })

  it('is asked about one mentee at a time', () => {
    const book = aCasebook({ mentors: [mentor], pairs: [aPairAt('proposed')] })
    expect(whyMentorIsNotFree(book, mentor, today)).toEqual([{ code: 'pair/mentor-asked-already', mentorId: mentor.id, pairId: pairId(1) }])
  })

  it('may be asked again once the first said yes', () => {
    expect(whyMentorIsNotFree(aCasebook({ mentors: [mentor], pairs: [aPairAt('first-meeting-planned')] }), mentor, today)).toEqual([])
  })
})

describe('a proposal kept ready', () => {
  const draft = (n: number, mentor: number, mentee: number) => aPairDraft(n, { situation: 'proposed', mentorId: mentorId(mentor), menteeId: menteeId(mentee) })

  it('names both people', () => {
    const book = aCasebook({ pairDrafts: [draft(1, 1, 1), aPairDraft(2, { situation: 'proposed', mentorId: mentorId(1) }), draft(3, 2, 1), aPairDraft(4, { mentorId: mentorId(2), menteeId: menteeId(2) })] })
    expect(readyProposals(book, menteeId(1))).toHaveLength(2)
    expect(readyProposals(book, mentorId(2))).toHaveLength(1)
    expect(readyProposals(book)).toHaveLength(2)
  })

  it.each([
    ['its mentee is proposed elsewhere', draft(1, 2, 1), true],
    ['its mentor is asked about somebody else', draft(1, 1, 2), true],
    ['neither is taken', draft(1, 2, 2), false],
  ])('is frozen when %s', (_, ready, frozen) => {
    const book = aCasebook({ pairs: [aPairAt('proposed')], pairDrafts: [ready] })
    const [found] = readyProposals(book)
    expect(found && frozenBy(book, found)?.id).toBe(frozen ? pairId(1) : undefined)
  })

  it('thaws once the proposal that froze it was declined', () => {
    const book = aCasebook({ pairs: [aPairAt('declined')], pairDrafts: [draft(1, 2, 1)] })
    const [found] = readyProposals(book)
    expect(found && frozenBy(book, found)).toBeUndefined()
  })
})
