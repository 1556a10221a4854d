import { describe, expect, it } from 'vitest'

import { openPairsOf, pairsOf, whyMenteeIsNotFree, whyMenteeIsNotReady, whyMentorIsNotFree, whyMentorIsNotReady } from '#shared/casebook/availability'
import { isOpen, STAGES } from '#shared/domain/pair-state'

import { aCasebook, aCompany, aMentee, aMentor, aPairAt, companyId, day, menteeId, mentorId, pairId } from '../../builders/casebook'

const today = day('2026-03-20')

describe('a mentor', () => {
  it.each(STAGES)('with one pair at « %s » is taken exactly while it is open', stage => {
    const book = aCasebook({ pairs: [aPairAt(stage)] })
    const reasons = isOpen(stage) ? [{ code: 'pair/mentor-at-capacity', mentorId: mentorId(), pairIds: [pairId()] }] : []
    expect(whyMentorIsNotFree(book, aMentor(1), today)).toEqual(reasons)
  })

  it('is free up to their capacity', () => {
    const book = aCasebook({ pairs: [aPairAt('active', 1), aPairAt('validated', 2, { mentorId: mentorId(1) })] })
    expect(whyMentorIsNotFree(book, aMentor(1, { capacity: 3 }), today)).toEqual([])
    expect(whyMentorIsNotFree(book, aMentor(1, { capacity: 2 }), today)).toMatchObject([{ pairIds: [pairId(1), pairId(2)] }])
    expect(whyMentorIsNotFree(aCasebook(), aMentor(1, { capacity: 0 }), today)).toMatchObject([{ pairIds: [] }])
  })

  it.each([
    ['to contact', undefined, false],
    ['presented', { state: 'presented', on: '2026-01-05' }, false],
    ['granted', { state: 'granted', on: '2026-01-05', signatory: 'Paul Thiry' }, true],
    ['granted from tomorrow', { state: 'granted', on: '2026-03-21', signatory: 'Paul Thiry' }, false],
    ['granted until today', { state: 'granted', on: '2026-01-05', signatory: 'Paul Thiry', until: '2026-03-20' }, true],
    ['granted until yesterday', { state: 'granted', on: '2026-01-05', signatory: 'Paul Thiry', until: '2026-03-19' }, false],
    ['suspended', { state: 'suspended', on: '2026-01-05' }, false],
  ] as const)('on working time, with an agreement %s', (_, agreement, free) => {
    const mentor = aMentor(1, { frame: { kind: 'working-time', companyId: companyId() } })
    const reasons = whyMentorIsNotFree(aCasebook({ companies: [aCompany(1, { talks: agreement ? [agreement] : [] })], mentors: [mentor] }), mentor, today)
    expect(reasons).toEqual(free ? [] : [{ code: 'pair/employer-agreement-missing', companyId: companyId() }])
  })

  it('in their own time needs no agreement of the employer', () => {
    const mentor = aMentor(1, { frame: { kind: 'own-time', companyId: companyId() } })
    expect(whyMentorIsNotFree(aCasebook({ companies: [aCompany(1, { talks: [] })] }), mentor, today)).toEqual([])
  })
})

describe('a mentor is ready', () => {
  const reasons = (changes: Parameters<typeof aMentor>[1], on = today) => {
    const mentor = aMentor(1, changes)
    return whyMentorIsNotReady(aCasebook({ mentors: [mentor] }), mentor, on)
  }

  it('once informed or not, prepared, accepted and trained, in a known frame', () => {
    expect(reasons({})).toEqual([])
    expect(reasons({ before: { preparedOn: '2025-10-13', trainedOn: '2025-10-20' } })).toEqual([])
    expect(reasons({ before: undefined })).toEqual([{ code: 'pair/mentor-not-ready', mentorId: mentorId(1), missing: ['preparation', 'acceptance', 'training'] }])
    expect(reasons({ frame: { kind: 'unknown' }, decisions: [{ on: '2026-02-02', outcome: 'left' }] })).toEqual([{ code: 'pair/mentor-not-ready', mentorId: mentorId(1), missing: ['acceptance', 'frame'] }])
  })

  it.each([
    ['on the first day away', '2026-03-16', false],
    ['on the last', '2026-03-27', false],
    ['the eve', '2026-03-15', true],
    ['the day after', '2026-03-28', true],
  ])('unless they are away: %s', (_, on, ready) => {
    const absences = [{ from: '2026-03-16', until: '2026-03-27' }]
    expect(reasons({ absences }, day(on))).toEqual(ready ? [] : [{ code: 'pair/mentor-absent', mentorId: mentorId(1), until: '2026-03-27' }])
  })

  it('never during a pause, which has no end', () => {
    expect(reasons({ absences: [{ from: '2026-01-12' }] }, day('2029-01-01'))).toEqual([{ code: 'pair/mentor-absent', mentorId: mentorId(1), until: undefined }])
  })
})

describe('a mentee is ready', () => {
  it('once accepted, until another decision', () => {
    expect(whyMenteeIsNotReady(aMentee(1))).toEqual([])
    expect(whyMenteeIsNotReady(aMentee(1, { decisions: [] }))).toEqual([{ code: 'pair/mentee-not-accepted', menteeId: menteeId(1), outcome: undefined }])
    const later = aMentee(1, { decisions: [{ on: '2025-11-24', outcome: 'accepted' }, { on: '2026-02-02', outcome: 'withdrew', told: 'A trouvé un emploi.' }] })
    expect(whyMenteeIsNotReady(later)).toEqual([{ code: 'pair/mentee-not-accepted', menteeId: menteeId(1), outcome: 'withdrew' }])
  })
})

describe('a mentee', () => {
  it('has one open pair at most', () => {
    const book = aCasebook({ pairs: [aPairAt('closed', 1), aPairAt('suspended', 2, { menteeId: menteeId(1) })] })
    expect(whyMenteeIsNotFree(book, menteeId(1))).toEqual([{ code: 'pair/mentee-has-open-pair', menteeId: menteeId(1), pairId: pairId(2) }])
    expect(whyMenteeIsNotFree(book, menteeId(2))).toEqual([])
  })
})

describe('the pairs of a person', () => {
  it('are all told, the open ones apart', () => {
    const book = aCasebook({ pairs: [aPairAt('closed', 1), aPairAt('active', 2, { mentorId: mentorId(1) })] })
    expect(pairsOf(book, mentorId(1)).map(({ id }) => id)).toEqual([pairId(1), pairId(2)])
    expect(openPairsOf(book, mentorId(1)).map(({ id }) => id)).toEqual([pairId(2)])
  })
})
