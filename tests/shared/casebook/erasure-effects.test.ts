import { describe, expect, it } from 'vitest'

import { ERASURE_WORDS as words } from '../../builders/erasure'
import { aCasebook, aCompany, aMentee, aMentor, aPairAt, aWorld, day, mentorId, menteeId } from '../../builders/casebook'
import { anExchange } from '../../builders/recruitment'

import { erase, filesOf } from '#shared/casebook/erasure'
import { isAboutThem, whatErasureDoes } from '#shared/casebook/erasure-effects'
import { whyFrozen } from '#shared/casebook/frozen-files'
import { retentionDecisionId } from '#shared/domain/retention'

const who = { kind: 'mentee', id: menteeId(1) } as const
const world = aWorld('2026-03-23')

describe('what erasing somebody does', () => {
  const book = aCasebook({
    companies: [aCompany(1)],
    mentees: [aMentee(1), aMentee(2, { familyName: 'Çelik' })],
    pairs: [aPairAt('withdrawn')],
    exchanges: [anExchange(1, { with: { kind: 'company', id: aCompany(1).id }, note: 'Yusuf Çelik est attendu. Çelik viendra seul.' })],
  })

  it('is told beforehand: what goes, and each text that names them', () => {
    const { counts, leaves, mentions } = whatErasureDoes(book, who, words, world)
    expect(counts).toMatchObject({ pairs: 1, exchanges: 0 })
    expect(leaves).toBe(true)
    expect(mentions).toMatchObject([{ collection: 'exchanges', text: 'Yusuf Çelik est attendu. Çelik viendra seul.', places: [{ sure: true }, { sure: false }] }])
  })

  it('leaves the family name that another bears where that is asked', () => {
    const note = (familyNameToo: boolean) => {
      const after = erase(book, who, { familyNameToo, words }, world)
      return after.ok ? Object.values(after.value.exchanges)[0]?.note : after.error.code
    }
    expect(note(false)).toBe('[personne effacée] est attendu. Çelik viendra seul.')
    expect(note(true)).toBe('[personne effacée] est attendu. [personne effacée] viendra seul.')
  })

  it('takes what was decided about keeping their file along, and no such decision about another', () => {
    const decided = (n: number) => ({ kind: 'kept', id: retentionDecisionId(menteeId(n), 'mentee'), decidedOn: day('2026-01-12'), keepUntil: day('2027-01-01'), reason: 'Un litige avec Yusuf Çelik' }) as const
    const after = erase({ ...book, retentionDecisions: Object.fromEntries([decided(1), decided(2)].map(each => [each.id, each])) }, who, { familyNameToo: false, words }, world)
    if (!after.ok) throw new Error(after.error.code)
    expect(Object.values(after.value.retentionDecisions)).toEqual([{ ...decided(2), reason: 'Un litige avec [personne effacée]' }])
  })

  it('closes the file for good', () => {
    const after = erase(book, who, { familyNameToo: true, words }, world)
    if (!after.ok) throw new Error(after.error.code)
    const person = after.value.mentees[who.id]
    if (!person) throw new Error('no row was left')
    expect(whyFrozen(after.value, { ...after.value, mentees: { ...after.value.mentees, [who.id]: { ...person, notes: 'de retour' } } })).toEqual({ code: 'person/erased', who })
    expect(erase(after.value, who, { familyNameToo: true, words }, world)).toMatchObject({ ok: false, error: { code: 'person/erased' } })
  })

  it('takes both files of a mentee who became a mentor', () => {
    const both = aCasebook({ mentees: [aMentee(1)], mentors: [aMentor(1, { formerMenteeId: menteeId(1), givenName: 'Yusuf', familyName: 'Çelik' })] })
    expect(filesOf(both, who)).toEqual([who, { kind: 'mentor', id: mentorId(1) }])
    const after = erase(both, who, { familyNameToo: true, words }, world)
    expect(after.ok && [after.value.mentees[menteeId(1)]?.erased?.on, after.value.mentors[mentorId(1)]?.erased?.on]).toEqual([day('2026-03-23'), day('2026-03-23')])
  })
})

describe('an entry of the journal is about somebody', () => {
  const isAbout = isAboutThem(aCasebook({ mentees: [aMentee(1, { email: 'yusuf@example.be' })], pairs: [aPairAt('withdrawn')] }), who)

  it.each([
    ['by their id', `{"put":{"mentees":{"${menteeId(1)}":{}}}}`],
    ['by the id of their pair', `{"pairId":"${aPairAt('withdrawn').id}","topics":"le CV"}`],
    ['by the two names of a newcomer', '{"familyName":"celik","agreement":"neutral","givenName":"YUSUF"}'],
    ['by their address', '"note":"écrire à Yusuf@example.be"'],
    ['by their number', '"note":"+32 485 65 43 21"'],
    ['by their family name', '"note":"Mme Çelik"'],
  ])('%s', (_, text) => expect(isAbout(text)).toBe(true))

  it.each([
    ['given name', 'Yusuf', 'Noël'],
    ['family name', 'Leyla', 'Çelik'],
  ])('and not by the id, nor the %s, of another', (_, givenName, familyName) => expect(isAbout(`{"mentees":{"${menteeId(2)}":{"givenName":"${givenName}","familyName":"${familyName}"}}}`)).toBe(false))
})
