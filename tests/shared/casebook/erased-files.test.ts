import { describe, expect, it } from 'vitest'

import { aboutWhom, erasedInterview } from '#shared/casebook/erased-answers'
import { birthOfAge, erasedMentee, erasedMentor } from '#shared/casebook/erased-people'
import type { EngagementFrame } from '#shared/domain/mentor'

import { aMentee, aMentor, companyId, day, pairId, partnerId } from '../../builders/casebook'
import { anOccasion } from '../../builders/ending'
import { ERASURE_WORDS as words } from '../../builders/erasure'
import { aFirstMeeting, aGridVersion, anInterview, aPreparation } from '../../builders/recruitment'

const erased = { on: day('2026-11-17'), number: 1234 }

describe('the file of a mentee who was erased', () => {
  it('keeps who sent them and when they were chosen, which are counted, and nothing that tells who they were', () => {
    const kept = erasedMentee(aMentee(1, { partnerId: partnerId(1), preselectedOn: '2025-11-14', notes: 'Préfère le matin' }), erased, words)
    expect(kept).toMatchObject({ partnerId: partnerId(1), preselectedOn: '2025-11-14', givenName: 'Personne', familyName: 'effacée n° 1234' })
    expect(JSON.stringify(kept)).not.toMatch(/Yusuf|Çelik|matin|électricien/)
  })

  it('says of neither where it was not known', () => {
    const kept = erasedMentee(aMentee(), erased, words)
    expect(kept).not.toHaveProperty('partnerId')
    expect(kept).not.toHaveProperty('preselectedOn')
  })
})

describe('the file of a mentor who was erased', () => {
  it.each<readonly [string, EngagementFrame, EngagementFrame]>([
    ['a self-employed person, without the trade', { kind: 'self-employed', activity: 'Comptable à Dinant' }, { kind: 'self-employed', activity: words.nothing }],
    ['the head of a known company, without the trade', { kind: 'company-head', companyId: companyId(1), activity: 'Gérante d’une verrerie' }, { kind: 'company-head', companyId: companyId(1), activity: words.nothing }],
    ['the head of a company that is not in the book', { kind: 'company-head', activity: 'Gérante d’une verrerie' }, { kind: 'company-head', activity: words.nothing }],
    ['somebody on their own time, with the company they work for', { kind: 'own-time', companyId: companyId(1) }, { kind: 'own-time', companyId: companyId(1) }],
    ['somebody on their own time, without the name of an employer', { kind: 'own-time', employer: 'Carrières SA' }, { kind: 'own-time' }],
    ['a pensioner, without what they did', { kind: 'pensioner', formerActivity: 'cheminote' }, { kind: 'pensioner' }],
  ])('counts %s', (_, frame, kept) => {
    expect(erasedMentor(aMentor(1, { frame }), erased, words).frame).toEqual(kept)
  })

  it('keeps the times at which they were away, which explain the pairs they had', () => {
    const absences = [{ from: '2026-07-06', until: '2026-07-24' }] as const
    expect(erasedMentor(aMentor(1, { absences }), erased, words).absences).toEqual(absences)
    expect(erasedMentor(aMentor(1), erased, words)).not.toHaveProperty('absences')
  })
})

it('a pair that began on 29 February has people born on a day that every year has', () => {
  expect(birthOfAge(day('1990-05-01'), day('2028-02-29'))).toBe('1991-02-28')
})

describe('whom an interview is about', () => {
  it.each([
    ['a mentor alone', aPreparation(), 'person'],
    ['a mentee alone', anInterview(), 'person'],
    ['both at their first meeting', aFirstMeeting(), 'both'],
    ['the mentor at a contact', anOccasion(1, { kind: 'check-in', id: pairId(1), number: 1, side: 'mentor' }), 'person'],
    ['the other one at a contact', anOccasion(1, { kind: 'check-in', id: pairId(1), number: 1, side: 'mentee' }), 'other'],
  ] as const)('is %s', (_, interview, about) => {
    expect(aboutWhom(interview, 'mentor')).toBe(about)
  })

  it('keeps what is counted by the questions of its grid, and nothing at all where the grid is lost', () => {
    const grid = aGridVersion('check-in-mentor')
    const [choice] = grid.sections.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'scale' || kind === 'opinion' || kind === 'yes-no')
    const [text] = grid.sections.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'text')
    const [counted, said] = [choice?.key ?? '', text?.key ?? '']
    const interview = anOccasion(1, { kind: 'check-in', id: pairId(1), number: 1, side: 'mentor' }, { answers: { [counted]: 3, [said]: 'Yusuf hésite' } })
    expect(erasedInterview({ gridVersions: { [grid.id]: grid } }, interview).answers).toEqual({ [counted]: 3 })
    expect(erasedInterview({ gridVersions: {} }, interview).answers).toEqual({})
  })
})
