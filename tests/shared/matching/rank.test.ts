import { describe, expect, it } from 'vitest'

import { rankMentees, rankMentors } from '#shared/matching/rank'

import { aCasebook, aMentee, aMentor, aPairAt, day, menteeId, mentorId, pairId } from '../../builders/casebook'
import { aPairingNote, someSettings } from '../../builders/matching'

const today = day('2026-03-20')
const settings = someSettings()
const french = { languages: [{ language: 'french', level: 'native' as const }] }

describe('the mentors for one mentee', () => {
  const mentee = aMentee(1, { sector: 'food', ...french })
  const mentors = [aMentor(1, { sector: 'health', ...french }), aMentor(2, { sector: 'food', ...french }), aMentor(3, { sector: 'hospitality', ...french })]

  it('stand in the order of their scores', () => {
    const { candidates, aside, waitingDays } = rankMentors(aCasebook({ mentors, mentees: [mentee] }), menteeId(1), today, settings)
    expect(candidates.map(({ mentor }) => mentor.id)).toEqual([mentorId(2), mentorId(3), mentorId(1)])
    expect(aside).toEqual([])
    expect(waitingDays).toBe(116)
  })

  it('stand by what is known of them where they are equal, then by who registered first', () => {
    const alike = [aMentor(1, { ...french, registeredOn: '2025-12-01' }), aMentor(2, { ...french, registeredOn: '2025-11-01' }), aMentor(3, { ...french, sector: 'food', registeredOn: '2026-01-05', meetingPlace: undefined })]
    const { candidates } = rankMentors(aCasebook({ mentors: alike, mentees: [aMentee(1, { ...french, sector: 'food', address: {} })] }), menteeId(1), today, settings)
    expect(candidates.map(({ score, mentor }) => [mentor.id, score.score])).toEqual([[mentorId(3), 100], [mentorId(2), 100], [mentorId(1), 100]])
  })

  it('are aside with their score where they are full, excluded or short of what is mandatory, each with the reason', () => {
    const others = [...mentors, aMentor(4, { sector: 'food', languages: [{ language: 'dutch', level: 'native' }] })]
    const book = aCasebook({ mentors: others, mentees: [mentee, aMentee(9)], pairs: [aPairAt('active', 2, { menteeId: menteeId(9) })] })
    const { candidates, aside, removedBy } = rankMentors({ ...book, pairingNotes: { [aPairingNote().id]: aPairingNote() } }, menteeId(1), today, settings)
    expect(candidates.map(({ mentor }) => mentor.id)).toEqual([mentorId(3)])
    expect(aside.map(({ mentor, failed, exclusion, notNow }) => [mentor.id, failed, exclusion?.kind, notNow.map(({ code }) => code)])).toEqual([
      [mentorId(2), [], undefined, ['pair/mentor-at-capacity']],
      [mentorId(4), ['languages'], undefined, []],
      [mentorId(1), [], 'related', []],
    ])
    expect(removedBy).toEqual([{ key: 'languages', count: 1 }])
  })

  it('are not those who left the programme', () => {
    const gone = aMentor(1, { decisions: [{ on: '2026-01-05', outcome: 'left' }] })
    expect(rankMentors(aCasebook({ mentors: [gone], mentees: [mentee] }), menteeId(1), today, settings)).toMatchObject({ candidates: [], aside: [] })
  })

  it('say that they were a pair with the mentee before', () => {
    const book = aCasebook({ mentors, mentees: [mentee], pairs: [aPairAt('closed')] })
    expect(rankMentors(book, menteeId(1), day('2026-10-01'), settings).candidates.find(({ mentor }) => mentor.id === mentorId(1))?.formerPair).toBe(pairId(1))
  })

  it('say that one of them said no before, where that no was set aside since', () => {
    const lifting = aPairingNote(1, { kind: 'refusal-lifted', on: '2026-03-01' })
    const book = { ...aCasebook({ mentors, mentees: [mentee], pairs: [aPairAt('declined')] }), pairingNotes: { [lifting.id]: lifting } }
    const told = rankMentors(book, menteeId(1), today, settings).candidates.map(({ mentor, lifted }) => [mentor.id, lifted?.liftedOn])
    expect(told).toEqual([[mentorId(2), undefined], [mentorId(3), undefined], [mentorId(1), '2026-03-01']])
    expect(rankMentors(aCasebook({ mentors, mentees: [mentee] }), menteeId(1), today, settings).candidates.every(ranked => !('lifted' in ranked) && !('formerPair' in ranked) && !('exclusion' in ranked))).toBe(true)
  })

  it('come after the others where nothing is known to score them by', () => {
    const nothing = someSettings(Object.fromEntries(settings.criteria.map(({ key }) => [key, { weight: key === 'sector' ? 5 : 0, atLeast: undefined }])))
    const { candidates } = rankMentors(aCasebook({ mentors: [aMentor(1, { sector: undefined }), aMentor(2, { sector: 'health' })], mentees: [mentee] }), menteeId(1), today, nothing)
    expect(candidates.map(({ mentor, score }) => [mentor.id, score.score === undefined])).toEqual([[mentorId(2), false], [mentorId(1), true]])
  })

  it('are counted as left out by a threshold only where nothing else stands in the way', () => {
    const dutch = { sector: 'food', languages: [{ language: 'dutch', level: 'native' as const }] }
    const [excluded, full, short] = [aMentor(1, dutch), aMentor(2, dutch), aMentor(3, dutch)]
    const book = aCasebook({ mentors: [excluded, full, short], mentees: [mentee, aMentee(9)], pairs: [aPairAt('active', 2, { menteeId: menteeId(9) })] })
    const { removedBy } = rankMentors({ ...book, pairingNotes: { [aPairingNote().id]: aPairingNote() } }, menteeId(1), today, settings)
    expect(removedBy).toEqual([{ key: 'languages', count: 1 }])
  })

  it('are not looked for in the name of nobody', () => {
    expect(() => rankMentors(aCasebook({ mentors, mentees: [mentee] }), menteeId(77), today, settings)).toThrow(menteeId(77))
    expect(() => rankMentees(aCasebook({ mentors, mentees: [mentee] }), mentorId(77), today, settings)).toThrow(mentorId(77))
  })

  it('are ranked for a mentee who has a pair as well, and it is said', () => {
    const { notNow } = rankMentors(aCasebook({ mentors, mentees: [mentee], pairs: [aPairAt('active')] }), menteeId(1), today, settings)
    expect(notNow.map(({ code }) => code)).toEqual(['pair/mentee-has-open-pair'])
  })
})

describe('the mentees for one mentor', () => {
  it('stand by who has waited longest where they are equal', () => {
    const accepted = (on: string) => ({ ...french, decisions: [{ on, outcome: 'accepted' as const }] })
    const mentees = [aMentee(1, accepted('2026-02-02')), aMentee(2, accepted('2026-01-05')), aMentee(3, { ...french, decisions: [] })]
    const { candidates, aside } = rankMentees(aCasebook({ mentors: [aMentor(1, french)], mentees }), mentorId(1), today, settings)
    expect(candidates.map(({ mentee, waitingDays }) => [mentee.id, waitingDays])).toEqual([[menteeId(2), 74], [menteeId(1), 46]])
    expect(aside.map(({ mentee, notNow }) => [mentee.id, notNow.map(({ code }) => code)])).toEqual([[menteeId(3), ['pair/mentee-not-accepted']]])
  })

  it('stand by who registered first where they have waited as long', () => {
    const same = { ...french, decisions: [{ on: '2026-01-05', outcome: 'accepted' as const }] }
    const mentees = [aMentee(1, { ...same, registeredOn: '2025-12-10' }), aMentee(2, { ...same, registeredOn: '2025-12-01' }), aMentee(3, { ...same, registeredOn: '2025-12-20' })]
    const { candidates } = rankMentees(aCasebook({ mentors: [aMentor(1, french)], mentees }), mentorId(1), today, settings)
    expect(candidates.map(({ mentee }) => mentee.id)).toEqual([menteeId(2), menteeId(1), menteeId(3)])
  })

  it('are not those who left, nor those who have found their mentor', () => {
    const left = aMentee(1, { ...french, decisions: [{ on: '2025-11-24', outcome: 'accepted' }, { on: '2026-02-01', outcome: 'withdrew' }] })
    const { candidates, aside, notNow } = rankMentees(aCasebook({ mentors: [aMentor(1, french)], mentees: [left, aMentee(2, french)] }), mentorId(1), today, settings)
    expect(candidates.map(({ mentee }) => mentee.id)).toEqual([menteeId(2)])
    expect(aside).toEqual([])
    expect(notNow).toEqual([])
  })
})
