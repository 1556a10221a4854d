import { describe, expect, it } from 'vitest'

import type { MenteeId, MentorId } from '#shared/domain/ids'
import { matchingPool, whyMentorIsAside } from '#shared/matching/pool'
import { menteeProfileOf, mentorProfileOf } from '#shared/matching/profiles'

import { aCasebook, aCompany, aMentee, aMentor, aPairAt, companyId, day, menteeId, mentorId } from '../../builders/casebook'
import { aGridVersion, anInterview, aPreparation, interviewId } from '../../builders/recruitment'

const today = day('2026-03-20')
const gridVersions = [aGridVersion('mentor-preparation'), aGridVersion('mentee-selection')]
const held = { on: '2026-02-02' }

describe('the profile of a mentor', () => {
  it('takes what the interview says where the file is silent', () => {
    const interviews = [aPreparation(1, { held, answers: { sector: 'trade', offers: ['network'], knownSectors: ['food'], availability: ['evening'], framework: 2, advice: 4, interests: ['arts', 'other'] } })]
    const book = aCasebook({ mentors: [aMentor(1, { otherSectors: ['health'], jobFamily: 'sales' })], interviews, gridVersions })
    expect(mentorProfileOf(book, aMentor(1, { otherSectors: ['health'], jobFamily: 'sales' }), today)).toMatchObject({
      ...{ sector: 'trade', jobFamily: 'sales', offers: new Set(['network']), availability: new Set(['evening']) },
      ...{ otherSectors: new Set(['health', 'food']), manners: [2, undefined, 4], interests: new Set(['arts']) },
    })
  })

  it('takes the file where both speak, and the last interview of several', () => {
    const answers = (offer: string) => ({ sector: 'trade', offers: [offer] })
    const interviews = [aPreparation(1, { held: { on: '2026-02-09' }, answers: answers('network') }), aPreparation(2, { subject: { kind: 'mentor', id: mentorId(1) }, held, answers: answers('language') })]
    const mentor = aMentor(1, { sector: 'food' })
    expect(mentorProfileOf(aCasebook({ mentors: [mentor], interviews, gridVersions }), mentor, today)).toMatchObject({ sector: 'food', offers: new Set(['network']) })
  })

  it('passes over an answer that does not fit its question, and an interview that was not held', () => {
    const interviews = [aPreparation(1, { held, answers: { offers: 'network', framework: 7 as 1, availability: true } }), aPreparation(2, { id: interviewId(2), answers: { offers: ['network'] } })]
    const profile = mentorProfileOf(aCasebook({ interviews, gridVersions }), aMentor(1), today)
    expect(profile).toMatchObject({ offers: new Set(), availability: new Set(), manners: [undefined, undefined, undefined] })
  })

  it('meets at the place of the file, or else at the company', () => {
    const companies = [aCompany(1, { address: { postcode: '4000', municipality: 'Liège' } })]
    const mentor = (changes: object) => aMentor(1, { frame: { kind: 'own-time', companyId: companyId(1) }, ...changes })
    const workplace = (changes: object) => mentorProfileOf(aCasebook({ mentors: [mentor(changes)], companies }), mentor(changes), today).workplace?.name
    expect(workplace({})).toBe('Bouge')
    expect(workplace({ meetingPlace: 'salle 3, deuxième étage' })).toBe('Liège')
    expect(workplace({ meetingPlace: undefined, frame: { kind: 'self-employed', activity: 'graphisme' } })).toBeUndefined()
  })
})

describe('the profile of a mentee', () => {
  it('says since when they wait: their acceptance, or the end of a pair', () => {
    const waiting = (pairs: Parameters<typeof aCasebook>[0]) => menteeProfileOf(aCasebook(pairs), aMentee(1), day('2026-10-01')).waitingSince
    expect(waiting({})).toBe('2025-11-24')
    expect(waiting({ pairs: [aPairAt('declined')] })).toBe('2025-11-24')
    expect(waiting({ pairs: [aPairAt('closed')] })).toBe('2026-09-15')
  })

  it('knows the needs, the means and the reach of the interview', () => {
    const interviews = [anInterview(1, { held, answers: { needs: ['interview'], transports: ['car'], travelRadius: 25 } })]
    expect(menteeProfileOf(aCasebook({ interviews, gridVersions }), aMentee(1), today)).toMatchObject({ needs: new Set(['interview']), transports: new Set(['car']), travelRadius: 25 })
  })
})

describe('those who may enter a pair', () => {
  const ids = (book: ReturnType<typeof aCasebook>, on = today) => {
    const pool = matchingPool(book, on)
    return [...pool.mentors, ...pool.mentees].map(({ id }) => id)
  }
  const everybody: readonly (MentorId | MenteeId)[] = [mentorId(1), mentorId(2), menteeId(1), menteeId(2)]

  it('are the free mentors and the accepted mentees', () => {
    expect(ids(aCasebook())).toEqual(everybody)
    expect(ids(aCasebook({ pairs: [aPairAt('active')] }))).toEqual([mentorId(2), menteeId(2)])
    expect(ids(aCasebook({ mentees: [aMentee(1, { decisions: [] })] }))).toEqual([mentorId(1), mentorId(2)])
  })

  it('are not mentors who are away or full, and it is said why', () => {
    const away = aMentor(1, { absences: [{ from: '2026-03-01', until: '2026-04-01' }], capacity: 0 })
    const book = aCasebook({ mentors: [away] })
    expect(matchingPool(book, today).mentors).toEqual([])
    expect(whyMentorIsAside(book, away, today).map(({ code }) => code)).toEqual(['pair/mentor-at-capacity', 'pair/mentor-absent'])
  })

  it('have as many places as their capacity leaves', () => {
    const book = aCasebook({ mentors: [aMentor(1, { capacity: 3 })], pairs: [aPairAt('active')] })
    expect(matchingPool(book, today).mentors.map(({ places }) => places)).toEqual([2])
  })

  it('are not mentees whose mentoring ran to its end, unless they were accepted again or it broke', () => {
    const on = day('2026-10-01')
    const closed = aPairAt('closed')
    const broken = { ...closed, moves: closed.moves.map(move => (move.kind === 'bring-to-close' ? { ...move, trigger: 'interruption' as const } : move)) }
    const again = aMentee(1, { decisions: [{ on: '2025-11-24', outcome: 'accepted' }, { on: '2026-09-28', outcome: 'accepted' }] })
    expect(ids(aCasebook({ mentees: [aMentee(1)], pairs: [closed] }), on)).not.toContain(menteeId(1))
    expect(ids(aCasebook({ mentees: [aMentee(1)], pairs: [broken] }), on)).toContain(menteeId(1))
    expect(ids(aCasebook({ mentees: [again], pairs: [closed] }), on)).toContain(menteeId(1))
  })
})
